use super::{ARTIFACTS, Artifact, Shape, keep, machine};

fn check(shape: Shape, old: &str, new: &str, expected: &str) {
    assert_eq!(keep(shape, old, new).unwrap(), expected);
}

fn check_broken(shape: Shape, old: &str, new: &str, expected: &str) {
    assert_eq!(keep(shape, old, new).unwrap_err().0, expected);
}

const EMPTY: &str =
    "# new\n<!-- maestro:keep a -->\n_Not written yet: x_\n<!-- /maestro:keep -->\nend\n";

#[test]
fn what_somebody_wrote_between_the_comments_stays() {
    check(
        Shape::Markdown,
        "# old\n<!-- maestro:keep a -->\nmine\n\nand more\n<!-- /maestro:keep -->\n",
        EMPTY,
        "# new\n<!-- maestro:keep a -->\nmine\n\nand more\n<!-- /maestro:keep -->\nend\n",
    );
    check(Shape::Markdown, EMPTY, EMPTY, EMPTY);
    check(
        Shape::Yaml,
        "a: 1\n  # maestro:keep f\n  x: 2\n  # /maestro:keep\n",
        "a: 2\n  # maestro:keep f\n  # /maestro:keep\n",
        "a: 2\n  # maestro:keep f\n  x: 2\n  # /maestro:keep\n",
    );
}

#[test]
fn a_place_that_is_gone_or_has_no_end_is_told() {
    let gone = "<!-- maestro:keep b -->\nmine\n<!-- /maestro:keep -->\n";
    check_broken(
        Shape::Markdown,
        gone,
        EMPTY,
        "the place `b` that you wrote in is there no longer",
    );
    let open = "<!-- maestro:keep a -->\nmine\n";
    check_broken(Shape::Markdown, open, EMPTY, "the place `a` has no end");
    let nested = "<!-- maestro:keep a -->\n<!-- maestro:keep b -->\n<!-- /maestro:keep -->\n";
    check_broken(Shape::Markdown, nested, EMPTY, "the place `a` has no end");
    check_broken(
        Shape::Markdown,
        "<!-- /maestro:keep -->\n",
        EMPTY,
        "a place ends that never began",
    );
}

#[test]
fn columns_of_people_and_rows_without_an_id_stay() {
    check(
        Shape::Csv,
        "id,state,your_note\nc1,open,later\nc2,open,\nc3,open,\"a, b\"\n,mine,own\n",
        "id,what,state,your_note\nc1,x,done,\nc4,y,open,\n",
        "id,what,state,your_note\nc1,x,done,later\nc4,y,open,\nwas:c3,open,\"a, b\",\n,mine,own,\n",
    );
}

#[test]
fn what_stands_below_yours_stays() {
    let old = r#"{"entries":[{"id":"a","n":1,"yours":{"owner":"ana","x":null}},{"id":"b","yours":{"owner":"bo"}}],"yours":{"note":"n"}}"#;
    let new =
        r#"{"entries":[{"id":"a","n":2,"yours":{"owner":null,"x":null}}],"yours":{"note":null}}"#;
    let kept: serde_json::Value =
        serde_json::from_str(&keep(Shape::Json, old, new).unwrap()).unwrap();
    let expected = serde_json::json!({
        "entries": [
            {"id": "a", "n": 2, "yours": {"owner": "ana", "x": null}},
            {"id": "was:b", "yours": {"owner": "bo"}},
        ],
        "yours": {"note": "n"},
    });
    assert_eq!(kept, expected);
    let again = keep(Shape::Json, &kept.to_string(), new).unwrap();
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&again).unwrap(),
        expected
    );
}

#[test]
fn what_people_write_in_their_places_is_no_edit() {
    for (shape, before, after) in [
        (
            Shape::Markdown,
            EMPTY,
            "# new\n<!-- maestro:keep a -->\nmine\n<!-- /maestro:keep -->\nend\n",
        ),
        (
            Shape::Csv,
            "id,a,your_b\nx,1,\n",
            "id,a,your_b\nx,1,mine\n,2,own\n",
        ),
        (
            Shape::Json,
            r#"{"a":1,"yours":{"n":null}}"#,
            r#"{ "a": 1, "yours": {"n": "mine"} }"#,
        ),
    ] {
        assert_eq!(
            machine(shape, before).unwrap(),
            machine(shape, after).unwrap()
        );
    }
    assert_ne!(
        machine(Shape::Csv, "id,a,your_b\nx,1,\n").unwrap(),
        machine(Shape::Csv, "id,a,your_b\nx,2,\n").unwrap()
    );
}

#[test]
fn every_artefact_has_a_name_and_a_file_of_its_own() {
    for it in ARTIFACTS {
        assert_eq!(Artifact::named(it.name).unwrap().file, it.file);
        assert_eq!(Artifact::named(it.file).unwrap().name, it.name);
    }
    assert!(Artifact::named("all").is_none());
}
