use std::collections::BTreeSet;

use super::{Answer, fault, reached};
use crate::links::Status;

/// Asks for `addresses` what `script` answers: `ADDRESS STATUS [LOCATION]`, `ADDRESS unknown`,
/// `ADDRESS silent`. Tells what is said of each, and how often somebody was asked.
fn check(addresses: &[&str], script: &str) -> String {
    let addresses: BTreeSet<String> = addresses.iter().map(|it| (*it).to_owned()).collect();
    let mut n_asked = 0;
    let mut ask = |url: &url::Url| {
        n_asked += 1;
        let mut lines = script
            .lines()
            .map(|it| it.split_whitespace().collect::<Vec<_>>());
        let found = lines.find(|it| it.first() == Some(&url.as_str()));
        match found.as_deref() {
            Some([_, "unknown"]) => Answer::UnknownHost,
            Some([_, "silent"]) => Answer::Silent("no whole answer within 1 s".to_owned()),
            Some([_, status]) => Answer::Status(status.parse().unwrap()),
            Some([_, status, location]) => Answer::Redirect {
                status: status.parse().unwrap(),
                location: (*location).to_owned(),
            },
            other => panic!("{url}: {other:?}"),
        }
    };
    let reached = reached(&addresses, &mut ask);
    let told = reached.iter().map(|(address, it)| match fault(it) {
        None => format!("{address} fine"),
        Some(it) => format!("{address} {}: {}", it.status.as_str(), it.message),
    });
    let told: Vec<String> = told.collect();
    format!("{}\n{n_asked} asked", told.join("\n"))
}

#[test]
fn what_is_gone_is_broken_and_what_fails_cannot_be_told() {
    let statuses = [200, 204, 400, 401, 403, 404, 410, 429, 451, 500, 503, 304];
    let addresses = statuses.map(|it| format!("https://a.dev/{it}"));
    let script = statuses
        .map(|it| format!("https://a.dev/{it} {it}"))
        .join("\n");
    let script = script + "\nhttps://no.dev/ unknown\nhttps://slow.dev/ silent";
    let mut addresses: Vec<&str> = addresses.iter().map(String::as_str).collect();
    addresses.extend(["https://no.dev/", "https://slow.dev/"]);
    insta::assert_snapshot!(check(&addresses, &script), @"
    https://a.dev/200 fine
    https://a.dev/204 fine
    https://a.dev/304 unclear: a.dev answers oddly (304)
    https://a.dev/400 unclear: a.dev answers oddly (400)
    https://a.dev/401 unclear: a.dev lets no program in (401)
    https://a.dev/403 unclear: a.dev lets no program in (403)
    https://a.dev/404 broken: a.dev has no such page (404)
    https://a.dev/410 broken: a.dev has no such page (410)
    https://a.dev/429 unclear: a.dev wants to be asked less (429)
    https://a.dev/451 unclear: a.dev answers oddly (451)
    https://a.dev/500 unclear: a.dev has a fault of its own (500)
    https://a.dev/503 unclear: a.dev has a fault of its own (503)
    https://no.dev/ broken: there is no host no.dev
    https://slow.dev/ unclear: slow.dev did not answer: no whole answer within 1 s
    14 asked
    ");
}

#[test]
fn a_redirect_is_told_by_its_host_and_followed_once() {
    let script = "https://a.dev/1 301 https://b.dev/secret?token=1\nhttps://a.dev/2 302 /x\n\
                  https://a.dev/x 302 https://b.dev/secret?token=1\nhttps://b.dev/secret?token=1 200\n\
                  https://a.dev/3 308 /gone\nhttps://a.dev/gone 404\nhttps://a.dev/4 307 /4\n\
                  https://a.dev/5 302 ftp://b.dev/\nhttps://a.dev/6 301 https://u:p@b.dev/";
    let addresses = [1, 2, 3, 4, 5, 6].map(|it| format!("https://a.dev/{it}"));
    let addresses: Vec<&str> = addresses.iter().map(String::as_str).collect();
    insta::assert_snapshot!(check(&addresses, script), @"
    https://a.dev/1 warning: it has moved for good, to b.dev (301)
    https://a.dev/2 note: it leads on to b.dev (302)
    https://a.dev/3 broken: a.dev has no such page (404)
    https://a.dev/4 unclear: it leads on and on
    https://a.dev/5 unclear: it leads on to what is no address of the web (302)
    https://a.dev/6 unclear: it leads on to what is no address of the web (301)
    9 asked
    ");
}

#[test]
fn nobody_is_led_into_a_private_network_that_the_document_does_not_name() {
    let script = "https://a.dev/1 302 http://169.254.169.254/\nhttps://a.dev/2 302 http://localhost:8080/x\n\
                  https://a.dev/3 302 http://[::ffff:10.0.0.1]/\nhttp://localhost:8080/x 200\n\
                  http://localhost:8080/ 200";
    let outside = ["https://a.dev/1", "https://a.dev/2", "https://a.dev/3"];
    insta::assert_snapshot!(check(&outside, script), @"
    https://a.dev/1 unclear: it leads on to 169.254.169.254, in a private network: not followed
    https://a.dev/2 unclear: it leads on to localhost, in a private network: not followed
    https://a.dev/3 unclear: it leads on to [::ffff:a00:1], in a private network: not followed
    3 asked
    ");
    insta::assert_snapshot!(check(&["https://a.dev/2", "http://localhost:8080/"], script), @"
    http://localhost:8080/ fine
    https://a.dev/2 note: it leads on to localhost (302)
    3 asked
    ");
}

#[test]
fn without_any_name_found_the_network_is_in_doubt() {
    let addresses = ["https://a.dev/", "https://b.dev/", "http://127.0.0.1/"];
    let script = "https://a.dev/ unknown\nhttps://b.dev/ unknown\nhttp://127.0.0.1/ 200";
    insta::assert_snapshot!(check(&addresses, script), @"
    http://127.0.0.1/ fine
    https://a.dev/ unclear: no host was found, a.dev as little as any other
    https://b.dev/ unclear: no host was found, b.dev as little as any other
    3 asked
    ");
    let script = script.replace("https://b.dev/ unknown", "https://b.dev/ 503");
    insta::assert_snapshot!(check(&addresses, &script), @"
    http://127.0.0.1/ fine
    https://a.dev/ broken: there is no host a.dev
    https://b.dev/ unclear: b.dev has a fault of its own (503)
    3 asked
    ");
}

#[test]
fn only_what_leads_nowhere_is_broken() {
    let gone = super::Reached::Gone {
        host: "a.dev".to_owned(),
        status: 404,
    };
    assert_eq!(fault(&gone).map(|it| it.status), Some(Status::Broken));
    assert_eq!(fault(&super::Reached::Fine), None);
}
