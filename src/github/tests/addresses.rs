use proptest::prelude::{any, proptest};

use crate::github::{Root, next};
use crate::network::retry_after;

proptest! {
    #[test]
    fn whatever_a_header_says_it_is_read_to_its_end(text in any::<String>()) {
        let _ = next(&text);
        let _ = next(&format!("<{text}>; rel=next, <{text}"));
        let _ = retry_after(&text, None);
        let _ = Root::parse(&text);
        let _ = Root::default().address(&text);
    }
}

#[test]
fn next_is_found_among_the_links() {
    let check = |header: &str, expected: Option<&str>| {
        assert_eq!(next(header).as_deref(), expected, "{header}");
    };
    check(
        "<https://a/x?page=2>; rel=\"next\"",
        Some("https://a/x?page=2"),
    );
    check("</p>; rel=\"prev\", </n>; rel=\"next\"", Some("/n"));
    check("</n?after=a,b;c>; rel=next", Some("/n?after=a,b;c"));
    check("</n>; title=\"x\"; REL=\"last Next\"", Some("/n"));
    check("</p>; rel=\"prev\", </l>; rel=\"last\"", None);
    check("</n>; rel=\"nextish\"", None);
    check("<>; rel=\"next\"", Some(""));
    for broken in [
        "",
        "<",
        "</n",
        "rel=\"next\"",
        "</n> rel",
        ">;<;rel=next",
        "</n>;rel",
    ] {
        check(broken, None);
    }
}

#[test]
fn a_root_is_an_https_address_of_a_host() {
    let check = |text: &str, expected: &str| {
        let told = match Root::parse(text) {
            Ok(root) => format!("{root} {}", root.graphql()),
            Err(why) => why.message,
        };
        assert_eq!(told, expected, "{text}");
    };
    check(
        "https://api.github.com/",
        "https://api.github.com https://api.github.com/graphql",
    );
    check(
        " https://GitHub.example.com:8443/api/v3/ ",
        "https://github.example.com:8443/api/v3 https://github.example.com:8443/api/graphql",
    );
    check(
        "http://127.0.0.1:8089",
        "http://127.0.0.1:8089 http://127.0.0.1:8089/graphql",
    );
    check(
        "http://[::1]:8089",
        "http://[::1]:8089 http://[::1]:8089/graphql",
    );
    let plain = "the API root of GitHub is not https, and no token goes over the wire in the open";
    check("http://github.example.com", plain);
    check("http://localhost.evil.example", plain);
    check("ftp://github.example.com", plain);
    check("github.example.com", plain);
    let names = "the API root of GitHub carries a name or a password";
    check("https://mira:secret@github.example.com", names);
    check("http://localhost@evil.example", names);
    check(
        "https://a.example/?x=y",
        "the API root of GitHub has a query",
    );
    check("/api/v3", "the API root of GitHub names no host");
    check("", "the API root of GitHub is no address");
}

#[test]
fn a_target_stays_on_the_host() {
    let root = Root::parse("https://github.example.com/api/v3").unwrap();
    let check = |target: &str, expected: Option<&str>| {
        let address = root.address(target).ok();
        assert_eq!(address.as_deref(), expected, "{target}");
    };
    check(
        "/repos/o/r",
        Some("https://github.example.com/api/v3/repos/o/r"),
    );
    check(
        "https://GitHub.example.com/api/v3/repositories/1/issues?page=2",
        Some("https://github.example.com/api/v3/repositories/1/issues?page=2"),
    );
    check("//evil.example/x", None);
    check("https://evil.example/x", None);
    check("http://github.example.com/x", None);
    check("https://github.example.com:444/x", None);
    check("https://github.example.com@evil.example/x", None);
    check("https://github.example.com.evil.example/x", None);
    check("repos/o/r", None);
    check("", None);
}
