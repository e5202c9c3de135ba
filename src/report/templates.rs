//! The templates that come with the program, each a file of `templates/`.

macro_rules! templates {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("templates/", $name)))),+]
    };
}

/// The built-in templates by their names.
pub const TEMPLATES: &[(&str, &str)] = templates![
    "_limits.md",
    "_missing.md",
    "_numbers.md",
    "_rows.md",
    "agenda.md",
    "announce-ga.md",
    "announce-hotfix.md",
    "announce-performance.md",
    "artifact-charter.md",
    "artifact-release-policy.md",
    "artifact-reporting.md",
    "artifact-reviews.md",
    "credits.md",
    "daily.md",
    "dashboard.html",
    "faq.md",
    "feedback.md",
    "footer.md",
    "handoff.md",
    "kickoff.md",
    "known-issues.md",
    "newsletter.md",
    "qa.md",
    "retrospective.md",
    "roadmap.md",
    "standup.md",
    "survey-mail.md",
    "sync.md",
    "tenant.html",
    "transparency.md",
    "weekly-metrics.md",
    "weekly.md",
];
