//! What people answered.

use chrono::{DateTime, Utc};

use super::definition::Answered;
use super::interval::{nps, of_mean, of_nps};
use super::{Definition, Doubt, Ratio, Reading};
use crate::model::Text;

/// One answer to one survey. Moments are UTC, whole seconds.
///
/// Its identity is (survey, wave, respondent), or without a respondent everything it says.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub survey: String,
    pub at: DateTime<Utc>,
    /// `None`: did not rate.
    pub score: Option<f64>,
    pub scale: Scale,
    /// `T+3`, `T+30`.
    pub wave: Option<Text>,
    /// As the file names them; the log keeps a hash only.
    pub respondent: Option<Text>,
    /// `None` where they did not agree to its being kept.
    pub text: Option<Text>,
    pub consent: bool,
}

/// From the worst to the best answer there is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    pub min: f64,
    pub max: f64,
}

impl Scale {
    /// 0 to 10 asks whether somebody would recommend it, which is no satisfaction.
    pub fn is_nps(self) -> bool {
        self.min == 0.0 && self.max == 10.0
    }
}

/// Answers, added up so that memory does not grow with them.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Answers {
    /// Rated ones on a scale of satisfaction.
    pub rated: u64,
    /// Their scores on a scale of 1 to 5.
    sum: f64,
    squares: f64,
    pub top2: u64,
    /// Rated ones from 0 to 10.
    pub recommending: u64,
    pub promoters: u64,
    pub detractors: u64,
    pub newest_at: Option<DateTime<Utc>>,
    pub newest_nps_at: Option<DateTime<Utc>>,
}

impl Answers {
    /// Adds an answer that was rated; of a respondent only the newest is to be added.
    pub fn add(&mut self, at: DateTime<Utc>, score: f64, scale: Scale) {
        let width = scale.max - scale.min;
        if !(scale.min..=scale.max).contains(&score) || width <= 0.0 {
            return;
        }
        if scale.is_nps() {
            self.recommending += 1;
            self.promoters += u64::from(9.0 <= score);
            self.detractors += u64::from(score <= 6.0);
            self.newest_nps_at = self.newest_nps_at.max(Some(at));
            return;
        }
        let five = 1.0 + 4.0 * (score - scale.min) / width;
        self.rated += 1;
        self.sum += five;
        self.squares += five * five;
        self.top2 += u64::from(scale.max - 1.0 <= score);
        self.newest_at = self.newest_at.max(Some(at));
    }

    /// Reads one of the three numbers that are made of answers:
    ///
    /// - `csat_mean`: the mean of rated answers, each brought to a scale of 1 to 5;
    /// - `csat_top2`: the share of the best two steps of the scale;
    /// - `nps`: answers from 0 to 10 only, see [`nps`].
    pub fn reading(&self, definition: &Definition, answered: Answered) -> Reading {
        let mut reading = Reading::nothing(definition);
        reading.measured_at = match answered {
            Answered::Nps => self.newest_nps_at,
            Answered::CsatMean | Answered::CsatTop2 => self.newest_at,
        };
        reading.source = reading.measured_at.map(|_| "surveys".into());
        match answered {
            Answered::CsatMean => self.mean(&mut reading),
            Answered::CsatTop2 => reading.share(Ratio {
                good: self.top2 as f64,
                total: self.rated as f64,
            }),
            Answered::Nps => {
                let (promoters, detractors, n) =
                    (self.promoters, self.detractors, self.recommending);
                reading.value = nps(promoters, detractors, n);
                reading.interval = of_nps(promoters, detractors, n);
                reading.n = Some(n);
            }
        }
        reading.doubt = reading.value.is_none().then_some(Doubt::NoData);
        reading
    }

    fn mean(&self, reading: &mut Reading) {
        reading.n = Some(self.rated);
        if self.rated == 0 {
            return;
        }
        let n = self.rated as f64;
        let mean = self.sum / n;
        let squares = self.squares - n * mean * mean;
        reading.value = Some(mean);
        reading.interval = of_mean(mean, squares, self.rated, (1.0, 5.0));
    }
}
