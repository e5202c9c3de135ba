use super::{Address, Service};
use crate::model::Text;

const SECRET: &str = "https://chat.example/api/webhooks/1234567890/s3cr3t-quiet-words";

fn check(text: &str, expected: &str) {
    let told = match Address::parse(text) {
        Ok(address) => address.host().to_owned(),
        Err(why) => why.message,
    };
    assert_eq!(told, expected, "{text}");
}

#[test]
fn an_address_is_https_or_of_this_machine() {
    check(" https://Chat.example/x\n", "chat.example");
    check("http://127.0.0.1:80/x", "127.0.0.1");
    let open =
        "the address of the webhook is not https, and no secret goes over the wire in the open";
    check("http://chat.example/x", open);
    check("ftp://chat.example/x", open);
    check("/x", "the address of the webhook names no host");
    check(
        "https://a:b@c/x",
        "the address of the webhook carries a name or a password",
    );
    check("a b", "the address of the webhook is none");
    check("", "the address of the webhook is none");
}

#[test]
fn an_address_is_shown_by_nothing() {
    let address = Address::parse(SECRET).unwrap();
    assert!(!format!("{address:?}").contains("quiet"));
    for (said, expected) in [
        (SECRET, "[webhook]"),
        (
            "no /api/webhooks/1234567890/s3cr3t-quiet-words",
            "no [webhook]",
        ),
        (
            "token s3cr3t-quiet-words of 1234567890",
            "token [webhook] of [webhook]",
        ),
        ("an / and api", "an / and api"),
    ] {
        assert_eq!(address.redacted(said), expected);
    }
}

#[test]
fn a_text_that_is_too_long_is_cut_with_a_word_and_between_characters() {
    let family = "👨‍👩‍👧";
    for (service, key, longest) in [
        (Service::Discord, "content", 2_000),
        (Service::Slack, "text", 40_000),
    ] {
        let body = service.body(&Text::new(family.repeat(9_000)));
        let text = body[key].as_str().unwrap();
        let kept = text.strip_suffix("\n… (cut)").unwrap();
        assert_eq!(kept.replace(family, ""), "");
        let units = text.encode_utf16().count();
        assert!((longest - 8..=longest).contains(&units), "{units}");
        let fits = "x".repeat(longest);
        assert_eq!(service.body(&Text::from(fits.as_str()))[key], fits);
    }
}

#[test]
fn nobody_is_mentioned() {
    let text = Text::from("<!channel> & @everyone");
    let slack = Service::Slack.body(&text);
    assert_eq!(slack["text"], "&lt;!channel&gt; &amp; @everyone");
    assert_eq!(slack["parse"], "none");
    let discord = Service::Discord.body(&text);
    assert_eq!(discord["allowed_mentions"]["parse"], serde_json::json!([]));
}
