use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::thread;

use http::Method;

use super::{Proxy, Timeouts, Transport};

/// A proxy that is the other end, too: it answers the first request that comes through its tunnel.
/// Returns what it was told, line by line.
fn proxied(answer: &'static str) -> (String, thread::JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let told = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        let mut told = Vec::new();
        for reply in [answer, "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"] {
            loop {
                let mut line = String::new();
                if reader.read_line(&mut line).unwrap_or(0) == 0 {
                    return told;
                }
                let line = line.trim_end().to_owned();
                if line.is_empty() {
                    break;
                }
                told.push(line);
            }
            stream.write_all(reply.as_bytes()).unwrap();
        }
        told
    });
    (address, told)
}

fn sent(answer: &'static str) -> (Result<u16, String>, Vec<String>) {
    let (address, told) = proxied(answer);
    let named = format!("http://ann:secret@{address}");
    let variable = |it: &str| (it == "ALL_PROXY").then(|| named.clone());
    let origin = "http://hub.example:8080";
    let proxy = Proxy::find(origin, &variable).unwrap();
    let token = Some("ghp_token".to_owned().into());
    let transport = Transport::new(origin, token, &Timeouts::default(), proxy.as_ref()).unwrap();
    let address = format!("{origin}/user");
    let received = transport.send(&Method::GET, &address, &[("accept", "a/b")], None);
    let received = received.map(|it| it.status.as_u16()).map_err(|it| it.what);
    drop(transport);
    (received, told.join().unwrap())
}

#[test]
fn a_proxy_is_asked_for_a_tunnel_and_told_nothing_else() {
    let (received, told) = sent("HTTP/1.1 200 OK\r\n\r\n");
    assert_eq!(received, Ok(200));
    let inside = told.iter().position(|it| it.starts_with("GET ")).unwrap();
    let (outside, inside) = told.split_at(inside);
    let outside = outside.join("\n").to_lowercase();
    assert!(
        outside.starts_with("connect hub.example:8080 "),
        "{outside}"
    );
    assert!(
        outside.contains("proxy-authorization: basic yw5uonnly3jlda=="),
        "{outside}"
    );
    assert!(!outside.contains("ghp_token"), "{outside}");
    let inside = inside.join("\n").to_lowercase();
    assert!(
        inside.contains("authorization: bearer ghp_token"),
        "{inside}"
    );
    assert!(
        inside.contains("accept: a/b") && inside.contains("user-agent: maestro"),
        "{inside}"
    );
    assert!(!inside.contains("proxy-authorization"), "{inside}");
}

#[test]
fn a_proxy_that_refuses_is_no_answer_of_the_other_end() {
    let (received, told) = sent("HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n");
    let words = received.unwrap_err();
    assert!(words.contains("tunnel"), "{words}");
    assert!(words.contains("through the proxy 127.0.0.1:"), "{words}");
    assert!(!words.contains("secret"), "{words}");
    assert!(told.iter().all(|it| !it.contains("ghp_token")), "{told:?}");
}
