use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

use super::super::{Cell, Column, Format, Page, Screen, Table, Tone, page};
use crate::model::Text;

const PIPE: Screen = Screen {
    width: None,
    color: false,
};

fn terminal(width: usize) -> Screen {
    Screen {
        width: Some(width),
        color: false,
    }
}

fn look(it: &Page, format: Format, screen: Screen) -> String {
    let mut out = Vec::new();
    page(&mut out, format, screen, it).unwrap();
    String::from_utf8(out).unwrap()
}

const TITLES: &[&str] = &[
    "Login fails behind the corporate proxy since the upgrade to the second beta of this release",
    "日本語の件名 | 二番目 👩‍👩‍👧",
    "=cmd()|'\x1b[31mred",
    "שלום עולם @everyone",
    "e\u{301}te\u{301} <!-- #12",
];

fn table(titles: &[&str]) -> Table {
    let mut table = Table::new(vec![
        Column::new("ref"),
        Column::new("title").shrinks_to(12),
        Column::new("labels").shrinks_to(6).drops(1),
        Column::new("owner").drops(2),
        Column::new("late"),
    ]);
    for (idx, title) in titles.iter().enumerate() {
        table.row(vec![
            Cell::own(format!("caro/cli#{}", idx + 8)),
            Cell::outside(&Text::from(*title)),
            Cell::own("bug-p1-high, needs-information"),
            "@founder".into(),
            Cell::number(-(idx as i64)).tone(Tone::Bad),
        ]);
    }
    table
}

fn of_table(titles: &[&str]) -> Page {
    let mut page = Page::default();
    page.table(table(titles));
    page
}

#[test]
fn at_160_columns_everything_fits() {
    insta::assert_snapshot!(look(&of_table(TITLES), Format::Table, terminal(160)), @r"
    ref          title                                                                                        labels                          owner     late
    caro/cli#8   Login fails behind the corporate proxy since the upgrade to the second beta of this release  bug-p1-high, needs-information  @founder     0
    caro/cli#9   日本語の件名 | 二番目 👩‍👩‍👧                                                                     bug-p1-high, needs-information  @founder    -1
    caro/cli#10  =cmd()|'\u{1b}[31mred                                                                        bug-p1-high, needs-information  @founder    -2
    caro/cli#11  שלום עולם @everyone                                                                          bug-p1-high, needs-information  @founder    -3
    caro/cli#12  été <!-- #12                                                                                 bug-p1-high, needs-information  @founder    -4
    ");
}

#[test]
fn at_80_columns_texts_give_way() {
    insta::assert_snapshot!(look(&of_table(TITLES), Format::Table, terminal(80)), @r"
    ref          title                      labels                    owner     late
    caro/cli#8   Login fails behind the c…  bug-p1-high, needs-info…  @founder     0
    caro/cli#9   日本語の件名 | 二番目 👩‍👩‍👧   bug-p1-high, needs-info…  @founder    -1
    caro/cli#10  =cmd()|'\u{1b}[31mred      bug-p1-high, needs-info…  @founder    -2
    caro/cli#11  שלום עולם @everyone        bug-p1-high, needs-info…  @founder    -3
    caro/cli#12  été <!-- #12               bug-p1-high, needs-info…  @founder    -4
    ");
}

#[test]
fn on_a_narrow_terminal_columns_are_left_out() {
    insta::assert_snapshot!(look(&of_table(TITLES), Format::Table, terminal(40)), @r"
    ref          title                  late
    caro/cli#8   Login fails behind t…     0
    caro/cli#9   日本語の件名 | 二番…     -1
    caro/cli#10  =cmd()|'\u{1b}[31mred    -2
    caro/cli#11  שלום עולם @everyone      -3
    caro/cli#12  été <!-- #12             -4
    ");
}

#[test]
fn a_pipe_cuts_nothing() {
    let endless = "x".repeat(400);
    let text = look(&of_table(&[&endless, "short"]), Format::Table, PIPE);
    assert!(text.contains(&format!(
        "{endless}  bug-p1-high, needs-information  @founder     0\n"
    )));
    assert_eq!(
        text.lines().last().unwrap().width(),
        10 + 2 + 240 + 2 + 30 + 2 + 8 + 2 + 4
    );
    insta::assert_snapshot!(look(&of_table(TITLES), Format::Table, PIPE), @r"
    ref          title                                                                                        labels                          owner     late
    caro/cli#8   Login fails behind the corporate proxy since the upgrade to the second beta of this release  bug-p1-high, needs-information  @founder     0
    caro/cli#9   日本語の件名 | 二番目 👩‍👩‍👧                                                                     bug-p1-high, needs-information  @founder    -1
    caro/cli#10  =cmd()|'\u{1b}[31mred                                                                        bug-p1-high, needs-information  @founder    -2
    caro/cli#11  שלום עולם @everyone                                                                          bug-p1-high, needs-information  @founder    -3
    caro/cli#12  été <!-- #12                                                                                 bug-p1-high, needs-information  @founder    -4
    ");
}

#[test]
fn markdown_keeps_the_table() {
    let text = look(&of_table(TITLES), Format::Markdown, PIPE).replace('\u{200b}', "^");
    insta::assert_snapshot!(text, @r"
    | ref | title | labels | owner | late |
    | --- | --- | --- | --- | ---: |
    | caro/cli#8 | Login fails behind the corporate proxy since the upgrade to the second beta of this release | bug-p1-high, needs-information | @^founder | 0 |
    | caro/cli#9 | 日本語の件名 \| 二番目 👩‍👩‍👧 | bug-p1-high, needs-information | @^founder | -1 |
    | caro/cli#10 | ^=cmd()\|'\\u{1b}\[31mred | bug-p1-high, needs-information | @^founder | -2 |
    | caro/cli#11 | שלום עולם @^everyone | bug-p1-high, needs-information | @^founder | -3 |
    | caro/cli#12 | été &lt;!-- #^12 | bug-p1-high, needs-information | @^founder | -4 |
    ");
}

#[test]
fn csv_quotes_and_guards() {
    insta::assert_snapshot!(look(&of_table(TITLES), Format::Csv, PIPE), @r#"
    ref,title,labels,owner,late
    caro/cli#8,Login fails behind the corporate proxy since the upgrade to the second beta of this release,"bug-p1-high, needs-information",'@founder,0
    caro/cli#9,日本語の件名 | 二番目 👩‍👩‍👧,"bug-p1-high, needs-information",'@founder,-1
    caro/cli#10,'=cmd()|'\u{1b}[31mred,"bug-p1-high, needs-information",'@founder,-2
    caro/cli#11,שלום עולם @everyone,"bug-p1-high, needs-information",'@founder,-3
    caro/cli#12,été <!-- #12,"bug-p1-high, needs-information",'@founder,-4
    "#);
}

#[test]
fn colour_stands_on_the_words_alone() {
    let screen = Screen {
        color: true,
        ..terminal(80)
    };
    let text = look(&of_table(&["one", ""]), Format::Table, screen).replace('\x1b', "^");
    insta::assert_snapshot!(text, @"
    ^[1mref^[0m         ^[1mtitle^[0m  ^[1mlabels^[0m                          ^[1mowner^[0m     ^[1mlate^[0m
    caro/cli#8  one    bug-p1-high, needs-information  @founder     ^[1m^[31m0^[0m
    caro/cli#9         bug-p1-high, needs-information  @founder    ^[1m^[31m-1^[0m
    ");
}

fn whole_page() -> Page {
    let mut page = Page::default();
    page.line(Cell::own("Since you last looked: 3 new, 1 answered."));
    page.line(vec![
        "Next: ".into(),
        Cell::outside(&"Login\nfails @ann".into()),
    ]);
    page.table(Table::new(vec![Column::new("empty")]));
    page.heading("c142");
    page.pairs(vec![
        (
            "title",
            Cell::outside(&"Login fails behind a proxy that asks for a password".into()).into(),
        ),
        ("priority", Cell::own("P1").tone(Tone::Warn).into()),
    ]);
    page.heading("Why");
    page.items(vec![
        vec!["no answer for ".into(), Cell::number(5), " hours".into()],
        Cell::own("the label says P1, and the opening speaks of every user").into(),
    ]);
    page.quote(&"Hello,\n\n# it fails\n<!-- x -->".into());
    page
}

#[test]
fn a_page_on_a_terminal() {
    insta::assert_snapshot!(look(&whole_page(), Format::Table, terminal(40)), @"
    Since you last looked: 3 new, 1
    answered.
    Next: Login fails @ann

    c142
    title     Login fails behind a proxy
              that asks for a password
    priority  P1

    Why
    - no answer for 5 hours
    - the label says P1, and the opening
      speaks of every user

      Hello,

      # it fails
      <!-- x -->
    ");
}

#[test]
fn a_page_in_markdown() {
    let text = look(&whole_page(), Format::Markdown, PIPE).replace('\u{200b}', "^");
    insta::assert_snapshot!(text, @r"
    Since you last looked: 3 new, 1 answered.\
    Next: Login fails @^ann

    ## c142

    - **title:** Login fails behind a proxy that asks for a password
    - **priority:** P1

    ## Why

    - no answer for 5 hours
    - the label says P1, and the opening speaks of every user

    > Hello,
    >
    > #^ it fails\
    > &lt;!-- x --&gt;
    ");
}

#[test]
fn an_empty_table_says_nothing_but_its_csv_header() {
    assert_eq!(look(&of_table(&[]), Format::Table, PIPE), "");
    assert_eq!(look(&of_table(&[]), Format::Markdown, PIPE), "");
    assert_eq!(
        look(&of_table(&[]), Format::Csv, PIPE),
        "ref,title,labels,owner,late\n"
    );
}

#[test]
fn a_page_has_no_other_look() {
    let error = page(&mut Vec::new(), Format::Sarif, PIPE, &Page::default()).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::Unsupported);
}

#[test]
fn a_closed_pipe_is_told_as_such() {
    struct Closed;
    impl std::io::Write for Closed {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let many = vec!["title"; 2000];
    for format in [Format::Table, Format::Markdown, Format::Csv] {
        let error = page(&mut Closed, format, PIPE, &of_table(&many)).unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::BrokenPipe, "{format:?}");
    }
    let error = super::super::json(&mut Closed, &many).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::BrokenPipe);
}

#[test]
fn a_megabyte_in_one_cell_is_no_burden() {
    let endless = "日".repeat(1 << 19);
    for screen in [terminal(80), PIPE] {
        look(&of_table(&[&endless, "short"]), Format::Table, screen);
    }
}

proptest! {
    #[test]
    fn columns_stay_aligned(titles in proptest::collection::vec("\\PC{0,40}", 1..6), width in 60_usize..160) {
        let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
        let text = look(&of_table(&titles), Format::Table, terminal(width));
        prop_assert_eq!(text.lines().count(), titles.len() + 1);
        let widest = text.lines().map(UnicodeWidthStr::width).max();
        prop_assert!(widest <= Some(width));
        for line in text.lines() {
            // The last column holds numbers: every line ends in the same cell of the screen.
            prop_assert_eq!(Some(line.width()), widest, "{}", text);
        }
    }
}

#[test]
fn a_long_table_looks_like_the_beginning_of_itself() {
    let repeated = |n: usize| TITLES.iter().copied().cycle().take(n).collect::<Vec<_>>();
    for screen in [PIPE, terminal(70), terminal(160)] {
        let long = look(&of_table(&repeated(1500)), Format::Table, screen);
        let short = look(&of_table(&repeated(900)), Format::Table, screen);
        // The long one's references are a digit wider.
        let squeezed = |it: &str| it.split_whitespace().collect::<Vec<_>>().join(" ");
        let heads = long.lines().zip(short.lines());
        let cut = screen.width.is_some_and(|it| it < 100);
        assert!(
            cut || heads
                .clone()
                .all(|(long, short)| squeezed(long) == squeezed(short))
        );
        let widths = |text: &str| text.lines().map(UnicodeWidthStr::width).max();
        assert!(widths(&long).is_some_and(|it| screen.width.is_none_or(|most| it <= most)));
        assert_eq!(long.lines().count(), 1501);
    }
}

/// What a mail program shows to those who read no HTML.
#[test]
fn a_document_as_plain_text_has_no_signs_of_markdown() {
    let text = "# caro: 1\\. \\*week\\*\n\n**Hello @\u{200b}ann,** see [the list](https://caro.example/a_b).\n\n\
                1. one\n2. two\n\n- a point\n";
    let shown = super::super::markdown_text(text);
    assert_eq!(
        shown,
        "caro: 1. *week*\n\nHello @ann, see the list (https://caro.example/a_b).\n\n1. one\n2. two\n\n- a point\n"
    );
}
