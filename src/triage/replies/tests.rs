use super::{BUILT_IN, ReplyKind, head, is_name};
use crate::model::MessageKind;

#[test]
fn every_built_in_says_what_it_is() {
    let said: Vec<String> = BUILT_IN
        .iter()
        .map(|it| {
            assert!(is_name(it.name), "{}", it.name);
            let head = head(it.source).unwrap();
            let promise = head.promise.map_or(0, |it| it / 3600);
            format!("{} {} {promise}h", it.name, head.kind.unwrap())
        })
        .collect();
    assert_eq!(
        said,
        [
            "ack ack 24h",
            "needs-info needs-info 0h",
            "cannot-reproduce cannot-reproduce 0h",
            "fixed-verify fixed-verify 0h",
            "wontfix wontfix 0h",
            "feature feature 168h",
            "p3-backlog backlog 0h",
            "status-update status 48h",
        ]
    );
}

#[test]
fn every_kind_but_the_free_one_means_something_as_a_marker() {
    for kind in ReplyKind::ALL {
        let means = MessageKind::marked(kind.as_str());
        assert_eq!(means.is_none(), kind == ReplyKind::Note, "{kind}");
    }
}

#[test]
fn a_head_is_read_or_refused_whole() {
    for (source, expected) in [
        ("Hello", "None None"),
        ("{# a remark #}\nHello", "None None"),
        ("{# maestro: promise=2d #}", "None Some(172800)"),
        ("{# maestro: kind=ack #}", "Some(Ack) None"),
        ("{# maestro: kind=nack #}", "unknown kind of reply `nack`"),
        (
            "{# maestro: promise=soon #}",
            "`soon` is no time to promise",
        ),
        ("{# maestro: promise=2bd #}", "`2bd` is no time to promise"),
        ("{# maestro: close=yes #}", "`close=yes` is neither"),
    ] {
        let said = match head(source) {
            Ok(head) => format!("{:?} {:?}", head.kind, head.promise),
            Err(err) => err,
        };
        assert!(said.starts_with(expected), "{source}: {said}");
    }
}

#[test]
fn a_name_leaves_no_folder() {
    for name in ["ack", "my-own-2"] {
        assert!(is_name(name), "{name}");
    }
    for name in [
        "",
        "../ack",
        "a/b",
        "a\\b",
        ".ack",
        "Ack",
        "a b",
        "a\0",
        &"a".repeat(65),
    ] {
        assert!(!is_name(name), "{name:?}");
    }
}
