//! A GitHub on the loopback that answers as a test says, and remembers what it was asked.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use std::{env, thread};

use serde_json::{Value, json};

/// The server's own moment in every answer.
pub(crate) const DATE: &str = "Sun, 01 Feb 2026 09:00:00 GMT";

/// Lives as long as the test's process.
pub(crate) struct FakeGithub {
    address: String,
    asked: Arc<Mutex<Vec<Asked>>>,
}

/// One request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) method: String,
    /// Path and query.
    pub(crate) target: String,
    /// Names in small letters.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

/// What comes back.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    end: End,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Whole,
    /// The connection is cut in the middle of the body.
    Cut,
    /// The connection is cut before any answer.
    Dropped,
    /// Nothing for this many milliseconds, then a cut.
    Silent(u64),
}

impl FakeGithub {
    /// Answers the requests in their order, whatever they ask; what comes after the last is 599.
    pub(crate) fn saying(replies: impl IntoIterator<Item = Reply>) -> Self {
        let mut replies: Vec<Reply> = replies.into_iter().collect();
        replies.reverse();
        Self::answering(move |_| replies.pop().unwrap_or_else(|| Reply::new(599, "\"over\"")))
    }

    /// Answers each request as `answer` says.
    pub(crate) fn answering(mut answer: impl FnMut(&Asked) -> Reply + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&asked);
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let Some(request) = read(&stream) else {
                    continue;
                };
                log.lock().unwrap().push(request.clone());
                let reply = answer(&request);
                record(&request, &reply);
                // A client that gave up is no fault of the test.
                let _ = reply.write(stream);
            }
        });
        Self { address, asked }
    }

    /// What `MAESTRO_GITHUB_API` is set to.
    pub(crate) fn root(&self) -> &str {
        &self.address
    }

    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    /// `METHOD target` of every request.
    pub(crate) fn lines(&self) -> Vec<String> {
        let asked = self.asked();
        asked
            .iter()
            .map(|it| format!("{} {}", it.method, it.target))
            .collect()
    }
}

impl Asked {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(it, _)| it == name)?;
        Some(&found.1)
    }
}

impl Reply {
    pub(crate) fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: body.into(),
            end: End::Whole,
        }
    }

    /// 200 with JSON.
    pub(crate) fn json(body: &Value) -> Self {
        Self::new(200, body.to_string())
    }

    /// An error as GitHub words one.
    pub(crate) fn error(status: u16, message: &str) -> Self {
        Self::new(status, json!({ "message": message }).to_string())
    }

    pub(crate) fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    /// What is left of the limit, which starts anew at `reset`, in seconds since 1970.
    pub(crate) fn with_rate(self, limit: u64, remaining: u64, reset: u64) -> Self {
        self.with("x-ratelimit-limit", limit.to_string())
            .with("x-ratelimit-remaining", remaining.to_string())
            .with("x-ratelimit-reset", reset.to_string())
    }

    pub(crate) fn cut(mut self) -> Self {
        self.end = End::Cut;
        self
    }

    pub(crate) fn dropped() -> Self {
        Self {
            end: End::Dropped,
            ..Self::new(0, "")
        }
    }

    pub(crate) fn silent(milliseconds: u64) -> Self {
        Self {
            end: End::Silent(milliseconds),
            ..Self::new(0, "")
        }
    }

    fn write(&self, mut stream: TcpStream) -> std::io::Result<()> {
        match self.end {
            End::Dropped => return Ok(()),
            End::Silent(milliseconds) => {
                thread::sleep(Duration::from_millis(milliseconds));
                return Ok(());
            }
            End::Whole | End::Cut => {}
        }
        write!(stream, "HTTP/1.1 {} Said\r\nDate: {DATE}\r\n", self.status)?;
        for (name, value) in &self.headers {
            write!(stream, "{name}: {value}\r\n")?;
        }
        let length = self.body.len();
        write!(
            stream,
            "Content-Length: {length}\r\nConnection: close\r\n\r\n"
        )?;
        let sent = if self.end == End::Cut {
            length / 2
        } else {
            length
        };
        stream.write_all(&self.body[..sent])?;
        stream.flush()
    }
}

/// Appends what was asked and what came back to the file that `MAESTRO_TEST_EXCHANGES` names, where
/// it is set: both can then be held against GitHub's own schemas.
fn record(asked: &Asked, reply: &Reply) {
    let Some(file) = env::var_os("MAESTRO_TEST_EXCHANGES") else {
        return;
    };
    let parsed = |it: &[u8]| serde_json::from_slice::<Value>(it).unwrap_or_default();
    let exchange = json!({
        "method": asked.method,
        "target": asked.target,
        "sent": parsed(asked.body.as_bytes()),
        "status": reply.status,
        "whole": reply.end == End::Whole,
        "answered": parsed(&reply.body),
    });
    let mut file = File::options()
        .append(true)
        .create(true)
        .open(file)
        .unwrap();
    // One write is one line, whichever test it comes from.
    file.write_all(format!("{exchange}\n").as_bytes()).unwrap();
}

fn read(stream: &TcpStream) -> Option<Asked> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let mut words = line.split_ascii_whitespace();
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(':') else {
            break;
        };
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let length = headers.iter().find(|(it, _)| it == "content-length");
    let length = length.and_then(|(_, it)| it.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(Asked {
        method,
        target,
        headers,
        body: String::from_utf8(body).ok()?,
    })
}
