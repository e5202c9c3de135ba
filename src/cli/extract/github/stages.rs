//! Which parts are walked, in which order, and which at the same time.

use super::lanes::Lane;
use super::source::{Following, older};
use crate::extract::github::Part;
use crate::github::TokenSource;

/// A part that is not walked, and the gap that leaves.
enum Skipped {
    /// It is stored to its end, but for what a first run left out.
    Whole(Option<String>),
    Missing(String),
}

/// What is walked one after the other, and of each what is walked at the same time. What speaks of
/// issues comes after them; what GraphQL answers has its pages in a row, so it goes beside the rest.
pub(super) fn all(at_once: bool) -> Vec<Vec<Lane>> {
    if !at_once {
        return Part::ALL.map(|it| vec![vec![it]]).to_vec();
    }
    let (graph, lists) = Part::ALL[1..].iter().partition(|it| it.is_graphql());
    vec![vec![vec![Part::Issues]], vec![lists, graph]]
}

impl Following<'_, '_> {
    /// Without the parts that are not walked this time.
    pub(super) fn left_to_walk(&mut self, stage: Vec<Lane>) -> Vec<Lane> {
        let mut lanes = Vec::new();
        for mut lane in stage {
            lane.retain(|part| match self.skips(*part) {
                None => true,
                Some(Skipped::Whole(gap)) => {
                    self.whole.insert(*part);
                    self.gaps.extend(gap);
                    false
                }
                Some(Skipped::Missing(gap)) => {
                    self.gaps.push(gap);
                    false
                }
            });
            lanes.push(lane);
        }
        lanes.retain(|it| !it.is_empty());
        lanes
    }

    /// Why a part is not walked.
    fn skips(&self, part: Part) -> Option<Skipped> {
        let name = part.as_str();
        if !self.wish.parts.contains(&part) {
            return Some(Skipped::Missing(format!("{name}: left out by --only")));
        }
        if part == Part::Discussions && !self.about.has_discussions {
            return Some(Skipped::Whole(None));
        }
        if part == Part::Reviews && self.nothing_to_review() {
            return Some(Skipped::Whole(self.reviews.begun.map(|it| older(part, it))));
        }
        let needs_token = matches!(part, Part::Discussions | Part::Reviews);
        if needs_token && self.log.client.token_source() == TokenSource::None {
            return Some(Skipped::Missing(format!(
                "{name}: GitHub shows them to nobody without a token"
            )));
        }
        None
    }

    /// A review changes its pull request, and that was not among the changes.
    fn nothing_to_review(&self) -> bool {
        !self.wish.full
            && self.whole.contains(&Part::Issues)
            && !self.moved.contains(&Part::Issues)
            && self.reviews.whole
    }
}
