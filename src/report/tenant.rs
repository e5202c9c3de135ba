//! The one thing to know of the numbers of one tenant.

use super::ReadingView;

/// How many numbers there are, and which of them are off their targets.
pub fn measured_in_a_line(views: &[ReadingView]) -> String {
    let missed: Vec<&str> = views
        .iter()
        .filter(|it| it.missed)
        .map(|it| it.title.as_str())
        .collect();
    let wanted = views.iter().filter(|it| it.target.is_some()).count();
    match (views.len(), wanted, missed.as_slice()) {
        (0, _, _) => "Nothing was measured lately.".to_owned(),
        (n, 0, _) => format!("{n} measured, none with a target."),
        (n, 1, []) => format!("{n} measured, the one target is met."),
        (n, wanted, []) => format!("{n} measured, all {wanted} targets are met."),
        (n, _, missed) => format!("{n} measured, off target: {}.", missed.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use crate::metrics::{Reading, built_in};
    use crate::model::story::at;
    use crate::report::ReadingView;
    use crate::report::target::{Aim, Target};

    /// `stars 12 >= 10`: a metric, its value, and the target where it has one.
    fn view(text: &str) -> ReadingView {
        let mut words = text.splitn(3, ' ');
        let definitions = built_in();
        let metric = &definitions[words.next().unwrap()];
        let mut reading = Reading::nothing(metric);
        reading.value = words.next().map(|it| it.parse().unwrap());
        let aim = words.next().map(|it| {
            let target: Target = it.parse().unwrap();
            Aim {
                steps: vec![(target.clone(), None)],
                by_at: None,
                target,
            }
        });
        ReadingView::new(metric, &reading, None, aim.as_ref(), at("26T09:00"))
    }

    fn check(text: &str, expected: &str) {
        let views: Vec<ReadingView> = text.split_terminator("; ").map(view).collect();
        assert_eq!(super::measured_in_a_line(&views), expected, "{text}");
    }

    #[test]
    fn the_numbers_of_a_tenant_are_one_line() {
        check("", "Nothing was measured lately.");
        check("stars 12", "1 measured, none with a target.");
        check(
            "stars 12 >= 10; forks 3",
            "2 measured, the one target is met.",
        );
        check(
            "stars 9 >= 10; forks 3; watchers 1 >= 2",
            "3 measured, off target: Stars, Watchers.",
        );
    }
}
