//! Drawing without a script: shapes whose colours the style sheet of the page decides.

use std::fmt::Write as _;

use super::super::escape::html;

/// A picture that grows to the width of the page.
pub(super) struct Svg {
    width: f64,
    height: f64,
    body: String,
}

impl Svg {
    pub(super) fn new(width: f64, height: f64) -> Self {
        Self {
            width,
            height,
            body: String::new(),
        }
    }

    pub(super) fn rect(&mut self, class: &str, (x, y): (f64, f64), (width, height): (f64, f64)) {
        let _ = write!(
            self.body,
            "<rect class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\"/>"
        );
    }

    pub(super) fn line(&mut self, class: &str, (x1, y1): (f64, f64), (x2, y2): (f64, f64)) {
        let _ = write!(
            self.body,
            "<line class=\"{class}\" x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" y2=\"{y2:.1}\"/>"
        );
    }

    pub(super) fn polyline(&mut self, class: &str, points: &[(f64, f64)]) {
        let points: Vec<String> = points
            .iter()
            .map(|(x, y)| format!("{x:.1},{y:.1}"))
            .collect();
        let points = points.join(" ");
        let _ = write!(
            self.body,
            "<polyline class=\"{class}\" points=\"{points}\"/>"
        );
    }

    pub(super) fn text(&mut self, anchor: &str, (x, y): (f64, f64), words: &str) {
        let words = html(words);
        let _ = write!(
            self.body,
            "<text text-anchor=\"{anchor}\" x=\"{x:.1}\" y=\"{y:.1}\">{words}</text>"
        );
    }

    /// The picture, and in words what it shows.
    pub(super) fn finish(self, title: &str, description: &str) -> String {
        let (title, description) = (html(title), html(description));
        let Self {
            width,
            height,
            body,
        } = self;
        format!(
            "<svg class=\"chart\" role=\"img\" viewBox=\"0 0 {width:.0} {height:.0}\" \
             aria-label=\"{title}. {description}\"><title>{title}</title>\
             <desc>{description}</desc>{body}</svg>"
        )
    }
}
