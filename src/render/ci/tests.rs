use super::{Finding, Level, Suite, annotations, junit, sarif, summary};

fn suite() -> Suite {
    let finding = |level, title: &str, location: Option<&str>| Finding {
        rule: "first-response".into(),
        level,
        title: title.into(),
        message: "answered 2h late\n100% of the limit, 5:00".into(),
        location: location.map(Into::into),
        fingerprint: "c142/first_response".into(),
    };
    Suite {
        name: "sla check".into(),
        passed: vec!["c7".into(), "c8 <ok>".into()],
        skipped: vec!["c9".into()],
        home: Some("policy.toml".into()),
        findings: vec![
            finding(
                Level::Error,
                "::error::x, 50%\r\n\x1b[2J ]]> <b> [a](http://evil) | @ann",
                Some("https://example.org/i 1?\"<"),
            ),
            finding(Level::Note, "\u{0}\u{fffe}\u{202e}", None),
        ],
    }
}

fn written(write: impl Fn(&mut dyn std::io::Write, &Suite) -> std::io::Result<()>) -> String {
    let mut out = Vec::new();
    write(&mut out, &suite()).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn an_annotation_is_one_line_whatever_it_says() {
    insta::assert_snapshot!(written(annotations), @r#"
    ::error title=first-response%3A \u{3a}%3Aerror%3A%3Ax%2C 50%25 \u{1b}[2J ]]> <b> [a](http%3A//evil) | @ann::answered 2h late%0A100%25 of the limit, 5:00%0Ahttps://example.org/i 1?"<
    ::notice title=first-response%3A \u{0}\u{fffe}\u{202e}::answered 2h late%0A100%25 of the limit, 5:00
    "#);
}

#[test]
fn a_summary_is_a_table() {
    insta::assert_snapshot!(written(summary).replace('\u{200b}', "^"), @r#"
    ## sla check

    2 found, 2 passed, 1 unknown.

    | level | rule | what | why | where |
    | --- | --- | --- | --- | --- |
    | error | first-response | \\u{3a}:error::x, 50% \\u{1b}\[2J \]\]&gt; &lt;b&gt; \[a\](http:^//evil) \| @^ann | answered 2h late 100% of the limit, 5:00 | https:^//example.org/i 1?"&lt; |
    | note | first-response | \\u{0}\\u{fffe}\\u{202e} | answered 2h late 100% of the limit, 5:00 |  |
    "#);
}

#[test]
fn junit_is_well_formed() {
    insta::assert_snapshot!(written(junit), @r#"
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites tests="5" failures="1" errors="0" skipped="1">
      <testsuite name="sla check" tests="5" failures="1" errors="0" skipped="1">
        <testcase classname="first-response" name="\u{3a}:error::x, 50% \u{1b}[2J ]]&gt; &lt;b&gt; [a](http://evil) | @ann">
          <failure type="first-response" message="answered 2h late 100% of the limit, 5:00">answered 2h late
    100% of the limit, 5:00
    https://example.org/i 1?&quot;&lt;</failure>
        </testcase>
        <testcase classname="first-response" name="\u{0}\u{fffe}\u{202e}">
          <system-out>note: answered 2h late
    100% of the limit, 5:00</system-out>
        </testcase>
        <testcase classname="sla check" name="c7"/>
        <testcase classname="sla check" name="c8 &lt;ok&gt;"/>
        <testcase classname="sla check" name="c9"><skipped/></testcase>
      </testsuite>
    </testsuites>
    "#);
}

#[test]
fn sarif_is_harmless_and_complete() {
    let version = format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"));
    insta::assert_snapshot!(written(sarif).replace(&version, "\"version\": \"V\""), @r#"
    {
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        {
          "tool": {
            "driver": {
              "name": "maestro",
              "version": "V",
              "rules": [
                {
                  "id": "first-response"
                }
              ]
            }
          },
          "automationDetails": {
            "id": "maestro/sla check/"
          },
          "results": [
            {
              "ruleId": "first-response",
              "ruleIndex": 0,
              "level": "error",
              "message": {
                "text": "\\\\u{3a}:error::x, 50% \\\\u{1b}\\[2J \\]\\]> <b> \\[a\\](http://evil) | @ann: answered 2h late\n100% of the limit, 5:00"
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "https://example.org/i%201?%22%3C"
                    }
                  }
                }
              ],
              "partialFingerprints": {
                "maestro/v1": "c142/first_response"
              }
            },
            {
              "ruleId": "first-response",
              "ruleIndex": 0,
              "level": "note",
              "message": {
                "text": "\\\\u{0}\\\\u{fffe}\\\\u{202e}: answered 2h late\n100% of the limit, 5:00"
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "policy.toml"
                    }
                  }
                }
              ],
              "partialFingerprints": {
                "maestro/v1": "c142/first_response"
              }
            }
          ]
        }
      ]
    }
    "#);
}
