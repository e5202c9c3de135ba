use std::path::PathBuf;
use std::str::FromStr;

use crate::cli::report::anchor::Anchor;
use crate::webhook::Service;

/// Where a report is published.
#[derive(Clone, Debug)]
pub(in crate::cli::report) enum Target {
    Discussion,
    Chat(Service),
    Anchor(Anchor),
    Mail(PathBuf),
    Stdout,
}

impl FromStr for Target {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Ok(match text {
            "discussion" => Self::Discussion,
            "discord" => Self::Chat(Service::Discord),
            "slack" => Self::Chat(Service::Slack),
            "stdout" => Self::Stdout,
            _ if text.ends_with(".eml") => Self::Mail(text.into()),
            _ if text.contains('#') => Self::Anchor(text.parse()?),
            _ => {
                let expected = "discussion, discord, slack, stdout, FILE#ANCHOR or FILE.eml";
                return Err(format!("expected {expected}"));
            }
        })
    }
}

impl Target {
    /// Outsiders may read it.
    pub(in crate::cli::report) fn is_outside(&self) -> bool {
        matches!(self, Self::Discussion | Self::Chat(_) | Self::Anchor(_))
    }
}
