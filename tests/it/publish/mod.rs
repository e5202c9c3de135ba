//! Publishing: shown first, sent once, found again, never over somebody's words.

mod calendar;
mod chats;
mod discussions;
mod files;
mod refused;

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use crate::fake_github::{Asked, FakeGithub, Reply};
use crate::support::{Maestro, Ran};

const NOW: &str = "2026-02-13T18:00:00Z";
const TOKEN: &str = "ghp_nobodyMustEverSeeThis0123456789";

const POLICY: &str = r#"
extends = "beta"
[project]
name = "caro"
[team]
members = ["@mira"]
[[source]]
kind = "github"
repo = "caro-cli/caro"
"#;

const SWITCHES: &str = r#"
[writeback]
enabled = true
discussions = true
allow_repos = ["caro-cli/caro"]
"#;

const PUBLISH: &[&str] = &["report", "weekly", "--publish", "discussion", "--yes"];

/// One issue in the exchange format.
fn issue(number: u32, title: &str, opened_at: &str) -> String {
    json!({
        "channel": "github-issue", "external_id": format!("caro-cli/caro#{number}"), "title": title,
        "url": format!("https://github.com/caro-cli/caro/issues/{number}"),
        "opened_at": opened_at, "labels": ["bug"],
        "author": {"handle": "@ann", "role": "customer"},
    })
    .to_string()
}

fn mail(id: &str, title: &str, from: &str) -> String {
    json!({
        "channel": "email", "external_id": id, "title": title, "private": true,
        "opened_at": "2026-02-12T09:00:00Z", "author": {"handle": from, "role": "customer"},
    })
    .to_string()
}

/// A desk with a fresh log of these conversations.
fn desk_of(lines: &[String]) -> Maestro {
    let maestro = Maestro::at(NOW).with("MAESTRO_GITHUB_WRITE_TOKEN", TOKEN);
    maestro.write("maestro.toml", POLICY);
    maestro.write_user_file(SWITCHES);
    extract(&maestro, lines, NOW);
    maestro
}

fn extract(maestro: &Maestro, lines: &[String], at: &str) {
    maestro.write("log.jsonl", lines.join("\n"));
    maestro.stdout(&["extract", "file", "log.jsonl", "--as-of", at]);
}

fn desk() -> Maestro {
    desk_of(&[issue(7, "It stops", "2026-02-10T09:00:00Z")])
}

/// What becomes of a mutation.
#[derive(Clone, Copy, PartialEq)]
enum Write {
    Fine,
    /// Done, then 502.
    DoneThenBroken,
    /// Done, then the connection ends.
    DoneThenDropped,
    /// 502, and nothing was done.
    Lost,
    Forbidden,
}

/// Discussions of a repository, as GitHub has them.
struct Forum {
    /// Id, author, title, body, comments (id, author, body).
    posts: Vec<Post>,
    write: Write,
    next: u32,
}

#[derive(Clone)]
struct Post {
    id: String,
    author: String,
    title: String,
    body: String,
    comments: Vec<(String, String, String)>,
}

impl Post {
    fn json(&self) -> Value {
        let comments: Vec<Value> = self
            .comments
            .iter()
            .map(|(id, author, body)| {
                json!({ "id": id, "url": format!("https://github.com/x#{id}"), "body": body,
                        "author": { "login": author } })
            })
            .collect();
        json!({
            "id": self.id, "url": url(&self.id),
            "title": self.title, "body": self.body, "author": { "login": self.author },
            "comments": { "nodes": comments },
        })
    }
}

/// `D97` is discussion 97.
fn url(id: &str) -> String {
    let number = id.trim_start_matches('D');
    format!("https://github.com/caro-cli/caro/discussions/{number}")
}

impl Forum {
    fn answer(&mut self, asked: &Asked) -> Reply {
        let sent: Value = serde_json::from_str(&asked.body).unwrap();
        let document = sent["query"].as_str().unwrap();
        let given = &sent["variables"];
        let said = |name: &str| given[name].as_str().unwrap_or_default().to_owned();
        if document.starts_with("query PublicationPlace") {
            let category = (given["category"] == "announcements").then(|| json!({ "id": "C1" }));
            return Reply::json(&json!({ "data": {
                "viewer": { "login": "maestro-bot" },
                "repository": { "id": "R1", "discussionCategory": category,
                    "discussionCategories": { "nodes": [{ "slug": "announcements" }, { "slug": "q-a" }] } },
            } }));
        }
        if document.starts_with("query PublishedDiscussions") {
            let nodes: Vec<Value> = self.posts.iter().rev().map(Post::json).collect();
            return Reply::json(&json!({ "data": { "repository": { "discussions": {
                "pageInfo": { "hasNextPage": false, "endCursor": null }, "nodes": nodes,
            } } } }));
        }
        if document.starts_with("query PublishedDiscussion(") {
            let found = self.posts.iter().find(|it| it.id == said("id"));
            let Some(found) = found else {
                return Reply::json(&json!({ "data": { "node": null }, "errors": [
                    { "type": "NOT_FOUND", "message": "Could not resolve to a node" }] }));
            };
            return Reply::json(&json!({ "data": { "node": found.json() } }));
        }
        match self.write {
            Write::Lost => return Reply::new(502, "<html>bad gateway</html>"),
            Write::Forbidden => {
                return Reply::json(&json!({ "data": { "made": null }, "errors": [
                    { "type": "FORBIDDEN", "message": "Resource not accessible" }] }));
            }
            _ => {}
        }
        let made = self.change(document, &said);
        match self.write {
            Write::DoneThenBroken => Reply::new(502, "<html>bad gateway</html>"),
            Write::DoneThenDropped => Reply::dropped(),
            _ => Reply::json(&json!({ "data": { "made": { "it": made } } })),
        }
    }

    fn change(&mut self, document: &str, said: &dyn Fn(&str) -> String) -> Value {
        self.next += 1;
        let number = self.next;
        let login = "maestro-bot".to_owned();
        if document.starts_with("mutation CreateDiscussion") {
            let id = format!("D{number}");
            let url = url(&id);
            self.posts.push(Post {
                id: id.clone(),
                author: login,
                title: said("title"),
                body: said("body"),
                comments: Vec::new(),
            });
            return json!({ "id": id, "url": url });
        }
        let (id, body) = (said("id"), said("body"));
        let shown = json!({ "id": id, "url": url(&id) });
        if document.starts_with("mutation UpdateDiscussion(") {
            let post = self.posts.iter_mut().find(|it| it.id == id).unwrap();
            (post.title, post.body) = (said("title"), body);
            return shown;
        }
        if document.starts_with("mutation AddDiscussionComment") {
            let post = self.posts.iter_mut().find(|it| it.id == id).unwrap();
            let comment = format!("K{number}");
            post.comments.push((comment.clone(), login, body));
            return json!({ "id": comment, "url": format!("https://github.com/x#{comment}") });
        }
        assert!(
            document.starts_with("mutation UpdateDiscussionComment"),
            "{document}"
        );
        let mut comments = self.posts.iter_mut().flat_map(|it| it.comments.iter_mut());
        comments.find(|it| it.0 == id).unwrap().2 = body;
        shown
    }
}

/// A desk and the forum that it publishes in.
struct Scene {
    maestro: Maestro,
    github: FakeGithub,
    forum: Arc<Mutex<Forum>>,
}

fn scene_of(maestro: Maestro) -> Scene {
    let forum = Arc::new(Mutex::new(Forum {
        posts: Vec::new(),
        write: Write::Fine,
        next: 96,
    }));
    let shared = Arc::clone(&forum);
    let github = FakeGithub::answering(move |asked| shared.lock().unwrap().answer(asked));
    let maestro = maestro.asking(&github);
    Scene {
        maestro,
        github,
        forum,
    }
}

impl Scene {
    /// Runs, and looks for the token wherever it could have got to.
    fn ran(&self, args: &[&str]) -> Ran {
        let ran = self.maestro.ran(args);
        assert!(!ran.shown().contains("nobodyMust"), "{}", ran.shown());
        ran
    }

    /// Runs with this exit code, and returns all that was said.
    fn ends(&self, args: &[&str], code: i32) -> String {
        let ran = self.ran(args);
        assert_eq!(ran.code, code, "{args:?}: {}", ran.shown());
        ran.shown()
    }

    fn posts(&self) -> Vec<Post> {
        self.forum.lock().unwrap().posts.clone()
    }

    fn will(&self, write: Write) {
        self.forum.lock().unwrap().write = write;
    }

    fn n_asked(&self) -> usize {
        self.github.asked().len()
    }
}
