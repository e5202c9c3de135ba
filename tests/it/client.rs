//! The client against a server that misbehaves: what is repeated, what never is, what is told.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use maestro::error::UserError;
use maestro::github::{
    Answer, Budget, Client, Fault, Method, Root, Token, TokenSource, Validator, Waiting, Why,
};
use serde_json::{Value, json};

use crate::fake_github::{FakeGithub, Reply};

const TOKEN: &str = "ghp_nobodyMustEverSeeThis0123456789";

/// A client that sleeps in no time, and the waits it announced.
struct Patient {
    client: Client,
    waits: Arc<Mutex<Vec<Waiting>>>,
}

fn client(github: &FakeGithub) -> Patient {
    client_with(github, Budget::default())
}

fn client_with(github: &FakeGithub, budget: Budget) -> Patient {
    let root = Root::parse(github.root()).unwrap();
    let token = Token::new(TOKEN, TokenSource::GhToken).unwrap();
    let waits = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&waits);
    let watch = Box::new(move |it| log.lock().unwrap().push(it));
    let client = Client::new(root, token, budget, watch, None)
        .unwrap()
        .sleeping_by(Box::new(|_| ()));
    Patient { client, waits }
}

impl Patient {
    fn get(&mut self) -> Result<Answer, Fault> {
        self.client.get("/repos/o/r/issues?per_page=100", None)
    }

    fn post(&mut self) -> Result<Answer, Fault> {
        let body = json!({ "body": "thanks" });
        let path = "/repos/o/r/issues/1/comments";
        self.client.send(&Method::POST, path, Some(&body))
    }

    fn query(&mut self) -> Result<maestro::github::GraphQl, Fault> {
        self.client
            .graphql("query { viewer { login } }", &json!({}))
    }

    /// Whole seconds and reasons of the waits.
    fn waits(&self) -> Vec<(i64, Why)> {
        let waits = self.waits.lock().unwrap();
        waits
            .iter()
            .map(|it| (it.length.num_seconds(), it.why))
            .collect()
    }
}

fn list() -> Reply {
    Reply::json(&json!([{ "number": 1 }]))
}

fn exit(fault: Fault) -> u8 {
    UserError::from(fault).exit
}

#[test]
fn a_page_comes_with_its_validator_and_the_next_link() {
    let github = FakeGithub::saying([list()
        .with("ETag", "W/\"7\"")
        .with("Link", "</x?after=a,b>; rel=\"next\", </y>; rel=\"last\"")
        .with_rate(5000, 4999, 1_769_940_000)]);
    let mut it = client(&github);
    let answer = it.get().unwrap();
    assert_eq!(answer.items().unwrap()[0].get(), "{\"number\":1}");
    assert_eq!(answer.next.as_deref(), Some("/x?after=a,b"));
    let etag = answer.validator.unwrap().etag;
    assert_eq!(etag.as_deref(), Some("W/\"7\""));
    assert_eq!(it.client.usage().rest.unwrap().remaining, 4999);
    assert_eq!(it.client.usage().requests, 1);
    let asked = &github.asked()[0];
    assert_eq!(
        asked.header("authorization"),
        Some(&*format!("Bearer {TOKEN}"))
    );
    assert_eq!(asked.header("x-github-api-version"), Some("2022-11-28"));
    assert_eq!(asked.body, "");
}

#[test]
fn nothing_new_is_an_answer() {
    let github = FakeGithub::saying([Reply::new(304, "").with("ETag", "W/\"7\"")]);
    let mut it = client(&github);
    let validator = Validator {
        etag: Some("W/\"7\"".to_owned()),
        last_modified: None,
    };
    let answer = it.client.get("/x", Some(&validator)).unwrap();
    assert!(answer.is_unchanged());
    assert_eq!(it.client.usage().unchanged, 1);
    assert_eq!(github.asked()[0].header("if-none-match"), Some("W/\"7\""));
}

#[test]
fn a_comment_is_posted_once_whatever_the_answer() {
    let faults = [
        Reply::new(502, "<html>bad gateway</html>"),
        Reply::new(500, "{}"),
        Reply::dropped(),
        Reply::new(201, "{\"id\":1}").cut(),
    ];
    for reply in faults {
        let shown = format!("{reply:?}");
        let github = FakeGithub::saying([reply]);
        let fault = client(&github).post().unwrap_err();
        assert!(
            matches!(fault, Fault::Undecided { .. }),
            "{shown}: {fault:?}"
        );
        assert!(!fault.changed_nothing());
        assert_eq!(exit(fault), 1);
        assert_eq!(github.asked().len(), 1, "{shown}");
    }
}

#[test]
fn a_limit_on_a_write_is_told_and_not_waited_for() {
    let reply = Reply::error(429, "slow down").with("Retry-After", "30");
    let github = FakeGithub::saying([reply]);
    let mut it = client(&github);
    let fault = it.post().unwrap_err();
    assert!(fault.changed_nothing());
    assert_eq!(exit(fault), 6);
    assert_eq!(it.waits(), []);
    assert_eq!(github.asked().len(), 1);
}

#[test]
fn a_write_follows_no_redirect() {
    for status in [301, 302, 307, 308] {
        let reply = Reply::new(status, "{}").with("Location", "/repositories/1/issues/1/comments");
        let github = FakeGithub::saying([reply]);
        let fault = client(&github).post().unwrap_err();
        assert!(matches!(&fault, Fault::Moved { to } if to.contains("/repositories/1")));
        assert_eq!(exit(fault), 5);
        assert_eq!(github.asked().len(), 1);
    }
}

#[test]
fn a_write_that_found_no_server_changed_nothing() {
    let root = Root::parse("http://127.0.0.1:1").unwrap();
    let mut client = Client::new(root, None, Budget::default(), Box::new(|_| ()), None).unwrap();
    let fault = client.send(&Method::DELETE, "/x", None).unwrap_err();
    assert!(matches!(fault, Fault::Outage { tries: 1, .. }), "{fault:?}");
    assert!(fault.changed_nothing());
}

#[test]
fn two_writes_are_a_second_apart() {
    let github = FakeGithub::saying([Reply::new(201, "{}"), Reply::new(204, "")]);
    let slept = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&slept);
    let mut it = client(&github);
    it.client = it
        .client
        .sleeping_by(Box::new(move |length| log.lock().unwrap().push(length)));
    it.post().unwrap();
    it.client.send(&Method::DELETE, "/x", None).unwrap();
    assert_eq!(*slept.lock().unwrap(), [Duration::from_secs(1)]);
}

#[test]
fn a_read_is_repeated_until_it_comes_whole() {
    let github = FakeGithub::saying([
        Reply::new(502, "<html>bad gateway</html>"),
        list().cut(),
        Reply::new(200, "{\"not\": json"),
        Reply::dropped(),
        list(),
    ]);
    let mut it = client(&github);
    it.get().unwrap();
    let waits = it.waits();
    assert_eq!(waits.len(), 4);
    for (wait, least) in waits.iter().zip([1, 2, 4, 8]) {
        assert!((least..=least + least / 4).contains(&wait.0), "{waits:?}");
        assert_eq!(wait.1, Why::Server);
    }
    assert_eq!(it.client.usage().retries, 4);
}

#[test]
fn a_read_that_never_comes_ends_with_six_after_five_tries() {
    let github = FakeGithub::answering(|_| Reply::new(503, "<html>"));
    let fault = client(&github).get().unwrap_err();
    assert_eq!(
        fault.to_string(),
        "GitHub did not answer usably, tried 5 times: status 503"
    );
    assert_eq!(exit(fault), 6);
    assert_eq!(github.asked().len(), 5);
}

#[test]
fn a_silent_server_is_given_up() {
    let github = FakeGithub::answering(|_| Reply::silent(300));
    let mut budget = Budget::default();
    budget.timeouts.silence = Duration::from_millis(50);
    let fault = client_with(&github, budget).get().unwrap_err();
    assert!(matches!(fault, Fault::Outage { tries: 5, .. }), "{fault:?}");
}

#[test]
fn an_answer_that_takes_for_ever_is_given_up_whole() {
    let github = FakeGithub::answering(|_| Reply::silent(300));
    let mut budget = Budget::default();
    budget.timeouts.whole = Duration::from_millis(50);
    let fault = client_with(&github, budget).post().unwrap_err();
    assert!(matches!(fault, Fault::Undecided { .. }), "{fault:?}");
}

#[test]
fn a_secondary_limit_names_its_end_in_seconds_or_as_a_date() {
    let limited = |after: &str| Reply::error(403, "no").with("Retry-After", after);
    let github = FakeGithub::saying([
        limited("41"),
        limited("Sun, 01 Feb 2026 09:02:00 GMT"),
        list(),
    ]);
    let mut it = client(&github);
    it.get().unwrap();
    let [first, second] = it.waits()[..] else {
        panic!("{:?}", it.waits());
    };
    assert!((41..=46).contains(&first.0), "{first:?}");
    assert!((120..=125).contains(&second.0), "{second:?}");
    assert_eq!((first.1, second.1), (Why::Secondary, Why::Secondary));
}

#[test]
fn a_secondary_limit_without_headers_is_known_by_its_words() {
    let bare = || Reply::error(403, "You have exceeded a secondary rate limit. Please wait");
    let github = FakeGithub::saying([bare(), bare(), list()]);
    let mut it = client(&github);
    it.get().unwrap();
    let waits = it.waits();
    assert!(60 <= waits[0].0 && waits[0].0 <= 65, "{waits:?}");
    assert!(120 <= waits[1].0 && waits[1].0 <= 125, "{waits:?}");
}

#[test]
fn a_real_refusal_is_not_waited_for() {
    let github = FakeGithub::saying([Reply::error(403, "Resource not accessible by integration")]);
    let fault = client(&github).get().unwrap_err();
    assert_eq!(
        fault.to_string(),
        "GitHub refuses (403): Resource not accessible by integration"
    );
    assert_eq!(exit(fault), 1);
    assert_eq!(github.asked().len(), 1);
}

#[test]
fn a_wait_longer_than_allowed_ends_with_six() {
    let spent = Reply::error(403, "API rate limit exceeded").with_rate(60, 0, 1_769_939_999);
    let github = FakeGithub::saying([spent]);
    let mut it = client(&github);
    let fault = it.get().unwrap_err();
    assert!(
        matches!(
            fault,
            Fault::Limited {
                why: Why::Primary,
                ..
            }
        ),
        "{fault:?}"
    );
    assert_eq!(exit(fault), 6);
    assert_eq!(it.waits(), []);
}

#[test]
fn a_reset_in_the_past_is_waited_for_a_second() {
    let spent = Reply::error(403, "API rate limit exceeded").with_rate(60, 0, 1_600_000_000);
    let github = FakeGithub::saying([spent, list()]);
    let mut it = client(&github);
    it.get().unwrap();
    assert_eq!(it.waits(), [(1, Why::Primary)]);
}

#[test]
fn what_is_reserved_stays_untouched() {
    let github = FakeGithub::saying([list().with_rate(5000, 499, 1_769_940_000), list()]);
    let mut it = client(&github);
    it.get().unwrap();
    let fault = it.get().unwrap_err();
    assert!(
        matches!(fault, Fault::Reserved { reserve: 500, .. }),
        "{fault:?}"
    );
    assert_eq!(exit(fault), 6);
    assert_eq!(github.asked().len(), 1);
}

#[test]
fn sixty_requests_an_hour_still_work() {
    let github = FakeGithub::saying([list().with_rate(60, 6, 1_769_940_000), list()]);
    let mut it = client(&github);
    it.get().unwrap();
    it.get().unwrap();
}

#[test]
fn a_limit_inside_of_a_good_answer_is_a_limit() {
    let limited = json!({ "errors": [{ "type": "RATE_LIMITED", "message": "spent" }] });
    let data = json!({ "data": { "viewer": { "login": "mira" } } });
    let limited = Reply::json(&limited).with_rate(5000, 0, 1_769_936_410);
    let github = FakeGithub::saying([limited, Reply::json(&data)]);
    let mut it = client(&github);
    let answer = it.query().unwrap();
    assert_eq!(answer.json::<Value>().unwrap()["viewer"]["login"], "mira");
    assert_eq!(it.waits()[0].1, Why::Primary);
}

#[test]
fn data_with_holes_comes_with_the_reasons() {
    let body = json!({ "data": { "a": 1, "b": null },
        "errors": [{ "type": "NOT_FOUND", "path": ["b", 0], "message": "no b" }] });
    let github = FakeGithub::saying([Reply::json(&body)]);
    let answer = client(&github).query().unwrap();
    assert!(answer.data.is_some());
    assert_eq!(answer.errors[0].kind, "NOT_FOUND");
    assert_eq!(answer.errors[0].path, ["b", "0"]);
}

#[test]
fn a_query_is_repeated_and_a_mutation_is_not() {
    let data = json!({ "data": { "viewer": { "login": "mira" } } });
    let github = FakeGithub::saying([Reply::new(502, "<html>"), Reply::json(&data)]);
    client(&github).query().unwrap();
    assert_eq!(github.lines(), ["POST /graphql", "POST /graphql"]);

    let github = FakeGithub::saying([Reply::new(502, "<html>")]);
    let document = "mutation { addStar(input: {starrableId: \"R_1\"}) { clientMutationId } }";
    let fault = client(&github)
        .client
        .graphql(document, &json!({}))
        .unwrap_err();
    assert!(matches!(fault, Fault::Undecided { .. }), "{fault:?}");
    assert_eq!(github.asked().len(), 1);
}

#[test]
fn nothing_is_fetched_from_another_host() {
    let github = FakeGithub::saying([list()]);
    let mut it = client(&github);
    let fault = it
        .client
        .get("https://evil.example/steal", None)
        .unwrap_err();
    assert!(matches!(fault, Fault::Foreign { .. }), "{fault:?}");

    let away = Reply::new(302, "").with("Location", "http://127.0.0.1:1/steal");
    let github = FakeGithub::saying([away]);
    let fault = client(&github).get().unwrap_err();
    assert!(matches!(fault, Fault::Foreign { .. }), "{fault:?}");
    assert_eq!(github.asked().len(), 1);
}

#[test]
fn a_redirect_on_the_same_host_is_followed_and_told() {
    let github = FakeGithub::answering(|asked| match asked.target.as_str() {
        "/repositories/7/issues" => list(),
        _ => Reply::new(301, "{}").with("Location", "/repositories/7/issues"),
    });
    let answer = client(&github).get().unwrap();
    let moved_to = answer.moved_to.unwrap();
    assert_eq!(moved_to, format!("{}/repositories/7/issues", github.root()));
}

#[test]
fn redirects_in_a_circle_end() {
    let github = FakeGithub::answering(|_| Reply::new(302, "").with("Location", "/again"));
    let fault = client(&github).get().unwrap_err();
    assert!(matches!(fault, Fault::Malformed { .. }), "{fault:?}");
    assert_eq!(github.asked().len(), 4);
}

#[test]
fn an_endless_body_is_not_read_to_its_end() {
    let github = FakeGithub::answering(|_| Reply::new(200, vec![b' '; (32 << 20) + 1]));
    let fault = client(&github).get().unwrap_err();
    assert_eq!(
        fault.to_string(),
        "GitHub answered oddly: an answer longer than 32 MiB"
    );
    assert_eq!(github.asked().len(), 1);
}

#[test]
fn gone_missing_and_not_accepted_are_told_apart() {
    let check = |status: u16, words: &str| {
        let github = FakeGithub::saying([Reply::error(status, "no")]);
        let fault = client(&github).client.get("/x", None).unwrap_err();
        assert_eq!(fault.to_string(), words);
        assert_eq!(exit(fault), 1);
        assert_eq!(github.asked().len(), 1);
    };
    check(401, "GitHub does not accept the token (401): no");
    check(404, "GitHub has no /x, or hides it (404)");
    check(410, "/x is gone from GitHub (410)");
    check(422, "GitHub rejects the request (422): no");
    check(451, "GitHub refuses (451): no");
}

#[test]
fn a_token_that_is_echoed_is_not_repeated() {
    let echo = format!("bad credentials: {TOKEN}");
    for status in [401, 403, 422, 409] {
        let github = FakeGithub::saying([Reply::error(status, &echo)]);
        let fault = client(&github).get().unwrap_err();
        let told = format!("{fault} {fault:?} {:?}", UserError::from(fault.clone()));
        assert!(!told.contains(TOKEN), "{told}");
        assert!(told.contains("[token]"), "{told}");
    }
    let errors = json!({ "errors": [{ "message": echo }] });
    let github = FakeGithub::answering(move |_| Reply::json(&errors));
    let answer = client(&github).query().unwrap();
    let told = format!("{answer:?} {}", answer.json::<Value>().unwrap_err());
    assert!(!told.contains(TOKEN), "{told}");
}

#[test]
fn a_token_that_is_echoed_where_things_are_kept_is_not_kept() {
    let body = json!([{ "body": format!("my token is {TOKEN}") }]);
    let github = FakeGithub::saying([Reply::json(&body)
        .with("ETag", format!("\"{TOKEN}\""))
        .with("Link", format!("</x?access_token={TOKEN}>; rel=\"next\""))]);
    let answer = client(&github).get().unwrap();
    assert!(!format!("{answer:?}").contains(TOKEN), "{answer:?}");
    let item = answer.items().unwrap()[0].get();
    assert_eq!(item, "{\"body\":\"my token is [token]\"}");
}
