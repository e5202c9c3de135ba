use std::io::{BufReader, Read};

use chrono_tz::Tz;

use super::{Mapping, NumbersOptions, answers, observations};
use crate::metrics::{Measured, built_in};
use crate::model::Text;

fn options(mapping: &str) -> NumbersOptions {
    NumbersOptions {
        zone: Tz::America__New_York,
        source: "f.csv".to_owned(),
        mapping: Mapping::parse("map.toml", mapping).unwrap(),
        metrics: built_in().into(),
    }
}

/// Observations as `metric moment value source {dimensions}`, rejections as `line:column code`.
fn read(text: &[u8], mapping: &str) -> Result<Vec<String>, String> {
    let mut res = Vec::new();
    let read = observations(&mut &*text, &options(mapping), &mut |row| {
        res.push(match row {
            Ok(it) => {
                let value = match it.measured {
                    Measured::Value(value) => value.to_string(),
                    Measured::Ratio(it) => format!("{}/{}", it.good, it.total),
                };
                let dimensions: Vec<String> = it
                    .dimensions
                    .iter()
                    .map(|(name, value)| format!(" {name}={}", value.raw()))
                    .collect();
                let at = it.at.format("%dT%H:%M");
                let source = it.source.raw();
                format!("{} {at} {value} {source}{}", it.metric, dimensions.concat())
            }
            Err(it) => format!("{}:{} {}", it.line, it.column.unwrap_or(0), it.code),
        });
        Ok(())
    });
    read.map(|_| res).map_err(|it| format!("{it:#}"))
}

fn check(text: &str, expected: &[&str]) {
    assert_eq!(read(text.as_bytes(), "").unwrap(), expected, "{text}");
}

#[test]
fn a_table_and_json_say_the_same() {
    let expected = [
        "stars 13T14:00 41 f.csv",
        "success 13T05:00 869/1000 tele os=linux",
    ];
    check(
        "metric,at,value,good,total,source,dim.os\n\
         stars,2026-02-13T14:00:00Z,41,,,,\n\
         success,2026-02-13,,869,1000,tele,linux\n",
        &expected,
    );
    check(
        "{\"metric\":\"stars\",\"at\":\"2026-02-13T14:00:00Z\",\"value\":41}\n\
         {\"metric\":\"success\",\"at\":\"2026-02-13\",\"good\":869,\"total\":1000,\
         \"source\":\"tele\",\"dim.os\":\"linux\"}\n",
        &expected,
    );
    check(
        "[{\"metric\":\"stars\",\"at\":\"2026-02-13T14:00:00Z\",\"value\":\"41\"},\n\
         {\"metric\":\"success\",\"at\":\"2026-02-13\",\"good\":869,\"total\":1000,\n\
         \"source\":\"tele\",\"dim\":{\"os\":\"linux\"}}]\n",
        &expected,
    );
}

#[test]
fn excel_and_windows_are_read_as_well() {
    check(
        "\u{feff}Metric;At;Value\r\nstars;2026-02-13T14:00:00Z;41\r\n\r\n",
        &["stars 13T14:00 41 f.csv"],
    );
    check(
        "metric\tat\tvalue\nstars\t2026-02-13T14:00:00Z\t\"41\"\n",
        &["stars 13T14:00 41 f.csv"],
    );
    check(
        "metric,at,value\nsuccess,2026-02-13T14:00:00Z,86.9%",
        &["success 13T14:00 0.8690000000000001 f.csv"],
    );
}

#[test]
fn what_is_no_number_is_rejected_alone_and_by_name() {
    let row = |value: &str| format!("metric,at,value\nx,2026-02-13,{value}\nx,2026-02-13,1\n");
    for value in ["NaN", "inf", "-inf", "1e400", "one", "1 2", "%", "0x10"] {
        check(&row(value), &["2:3 bad-number", "x 13T05:00 1 f.csv"]);
    }
    check(
        "{\"metric\":\"x\",\"at\":\"2026-02-13\",\"value\":1e400}\n",
        &["1:45 wrong-type"],
    );
    check(
        "{\"metric\":\"x\",\"at\":\"2026-02-13\",\"value\":NaN}\n{",
        &["1:41 not-json", "2:1 not-json"],
    );
}

#[test]
fn a_number_that_its_metric_cannot_have_is_rejected_alone() {
    let row = |metric: &str, value: &str| {
        format!("metric,at,value\n{metric},2026-02-13,{value}\nx,2026-02-13,-1\n")
    };
    for (metric, value) in [
        ("error_rate", "86.9"),
        ("error_rate", "1.01"),
        ("error_rate", "-0.1"),
        ("stars", "-1"),
        ("downloads_total", "-0.5"),
    ] {
        check(
            &row(metric, value),
            &["2:3 bad-range", "x 13T05:00 -1 f.csv"],
        );
    }
    for (metric, value) in [("error_rate", "0"), ("error_rate", "100%"), ("stars", "0")] {
        let read = read(row(metric, value).as_bytes(), "").unwrap();
        assert!(read[0].starts_with(metric), "{read:?}");
    }
    check(
        "metric,at,good,total\nstars,2026-02-13,1,2\n",
        &["2:0 bad-range"],
    );
}

#[test]
fn what_follows_from_elsewhere_is_not_measured() {
    for metric in ["p0_open", "downloads_7d", "csat_mean", "incidents_burning"] {
        check(
            &format!("metric,at,value\n{metric},2026-02-13,0\nstars,2026-02-13,1\n"),
            &["2:0 derived-metric", "stars 13T05:00 1 f.csv"],
        );
    }
}

#[test]
fn numbers_that_contradict_each_other_are_rejected() {
    let row =
        |good: &str, total: &str| format!("metric,at,good,total\nx,2026-02-13,{good},{total}\n");
    check(&row("2", "1"), &["2:0 bad-range"]);
    check(&row("-1", "1"), &["2:0 bad-range"]);
    check(&row("0", "-1"), &["2:0 bad-range"]);
    check(&row("0", "0"), &["x 13T05:00 0/0 f.csv"]);
    check(&row("1", ""), &["2:0 missing-field"]);
    check(&row("", ""), &["2:0 missing-field"]);
}

#[test]
fn moments_have_a_zone_and_a_sane_year() {
    let row = |at: &str| format!("metric,at,value\nx,{at},1\n");
    check(&row("2026-02-13 09:00"), &["2:2 time-without-zone"]);
    check(&row("yesterday"), &["2:2 bad-time"]);
    check(&row("1969-12-31T00:00:00Z"), &["2:2 time-out-of-range"]);
    check(&row("12026-01-01"), &["2:2 bad-time"]);
    check(&row(""), &["2:0 missing-field"]);
}

#[test]
fn a_quote_that_is_never_closed_costs_itself_only_up_to_a_bound() {
    check(
        "metric,at,value\n\"x,2026-02-13,1\nx,2026-02-13,1\n",
        &["2:0 unclosed-quote"],
    );
    let long = format!(
        "metric,at,value\n\"{}\nx,2026-02-13,1\n",
        "a".repeat(1 << 21)
    );
    check(&long, &["2:0 too-large", "x 13T05:00 1 f.csv"]);
    check(
        "metric,at,value,unit\nx,2026-02-13,1,\"a\nb\"\nx,2026-02-13,2,\"5\"\" disk\"\n\
         x,2026-02-13,3,5\" disk\n",
        &["2:0 bad-word", "x 13T05:00 2 f.csv", "x 13T05:00 3 f.csv"].map(|it| {
            if it.starts_with("2:0") {
                "2:4 bad-word"
            } else {
                it
            }
        }),
    );
}

#[test]
fn a_header_says_what_it_lacks_once() {
    let refused = |text: &str| read(text.as_bytes(), "").unwrap_err();
    assert_eq!(
        refused("when,what\n1,2\n"),
        "the header lacks `metric`, `at`"
    );
    assert_eq!(refused("metric,at,at\n"), "the header names `at` twice");
    check("", &[]);
    check("\n\n", &[]);
    check("metric,at,value\n", &[]);
    check(
        "metric,at,value\nx,2026-02-13,1,2\n",
        &["2:0 too-many-cells"],
    );
    let no_text = read(b"metric,at,value\n\xff,2026-02-13,1\nx,2026-02-13,1", "");
    assert_eq!(no_text.unwrap(), ["2:0 not-utf8", "x 13T05:00 1 f.csv"]);
}

#[test]
fn a_mapping_renames_columns_and_adds_what_none_says() {
    let mapping = "[columns]\nat = \"Day\"\ngood = \"OK\"\ntotal = \"Total\"\n\
                   [constants]\nmetric = \"success\"\n\"dim.os\" = \"linux\"\n";
    let text = b"Day,OK,Total,metric\n2026-02-13,9,10,ignored\n";
    // A constant stands where no column says otherwise.
    let text_without = b"Day,OK,Total\n2026-02-13,9,10\n";
    assert_eq!(
        read(text_without, mapping).unwrap(),
        ["success 13T05:00 9/10 f.csv os=linux"]
    );
    assert_eq!(
        read(text, mapping).unwrap(),
        ["ignored 13T05:00 9/10 f.csv os=linux"]
    );
    for wrong in [
        "[column]\n",
        "[columns]\nwhen = \"x\"\n",
        "[columns]\nat = 1\n",
        "x",
    ] {
        assert!(Mapping::parse("m.toml", wrong).is_err(), "{wrong}");
    }
}

/// Answers as `survey score/min-max consent text`.
fn read_answers(text: &str) -> Vec<String> {
    let mut res = Vec::new();
    answers(&mut text.as_bytes(), &options(""), &mut |row| {
        res.push(match row {
            Ok(it) => format!(
                "{} {:?}/{}-{} {} {}",
                it.survey,
                it.score,
                it.scale.min,
                it.scale.max,
                it.consent,
                it.text.as_ref().map_or("-", Text::raw)
            ),
            Err(it) => format!("{}:{} {}", it.line, it.column.unwrap_or(0), it.code),
        });
        Ok(())
    })
    .unwrap();
    res
}

#[test]
fn words_are_kept_with_consent_only() {
    let text = "survey,at,score,scale_max,text,consent\n\
                ga,2026-02-13,4,5,Nice,yes\n\
                ga,2026-02-13,4,5,Secret,no\n\
                ga,2026-02-13,4,5,Secret,\n\
                ga,2026-02-13,,5,,perhaps\n\
                nps,2026-02-13,0,10,,\n\
                ga,2026-02-13,0,5,,\n\
                ga,2026-02-13,6,5,,\n\
                ga,2026-02-13,1,1,,\n";
    assert_eq!(
        read_answers(text),
        [
            "ga Some(4.0)/1-5 true Nice",
            "ga Some(4.0)/1-5 false -",
            "ga Some(4.0)/1-5 false -",
            "5:6 bad-flag",
            "nps Some(0.0)/0-10 false -",
            "7:0 bad-range",
            "8:0 bad-range",
            "9:0 bad-range",
        ]
    );
}

/// The same row, over and over.
struct Endless {
    row: &'static [u8],
    left: usize,
    at: usize,
}

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let mut written = 0;
        while written < buffer.len() && 0 < self.left {
            let n = (self.row.len() - self.at).min(buffer.len() - written);
            buffer[written..written + n].copy_from_slice(&self.row[self.at..self.at + n]);
            written += n;
            self.at += n;
            if self.at == self.row.len() {
                (self.at, self.left) = (0, self.left - 1);
            }
        }
        Ok(written)
    }
}

#[test]
fn many_rows_come_by_one_at_a_time() {
    let row = b"x,2026-02-13T14:00:00Z,1\n";
    let rows = Endless {
        row,
        left: 100_000,
        at: 0,
    };
    let mut input = BufReader::new(b"metric,at,value\n".chain(rows));
    let mut n = 0;
    observations(&mut input, &options(""), &mut |row| {
        n += usize::from(row.is_ok());
        Ok(())
    })
    .unwrap();
    assert_eq!(n, 100_000);
}
