use super::NumbersOptions;
use super::cells::Cells;
use crate::extract::fault::Fault;
use crate::metrics::{Answer, Scale};

/// What every row needs. A score may be empty: somebody did not rate.
pub(super) const FIELDS: [&str; 4] = ["survey", "at", "score", "scale_max"];

pub(super) fn read(row: &mut Cells, options: &NumbersOptions) -> Result<Answer, Fault> {
    let survey = row.needed_word("survey")?;
    let at = row.moment("at", options.zone)?;
    let score = row.number("score")?;
    let scale = scale(row)?;
    if let Some(score) = score
        && !(scale.min..=scale.max).contains(&score)
    {
        let what = format!(
            "is {score}, outside of its scale from {} to {}",
            scale.min, scale.max
        );
        return Err(Fault::new("bad-range", "score", what));
    }
    let consent = row.flag("consent")?.unwrap_or(false);
    // Without consent the words are not even looked at.
    let text = if consent { row.text("text")? } else { None };
    Ok(Answer {
        survey: survey.raw().to_owned(),
        at,
        score,
        scale,
        wave: row.word("wave")?,
        respondent: row.word("respondent")?,
        text,
        consent,
    })
}

/// From 1 unless said otherwise, but 0 to 10: that is how NPS is asked.
fn scale(row: &mut Cells) -> Result<Scale, Fault> {
    let Some(max) = row.number("scale_max")? else {
        return Err(Fault::missing("scale_max", "say what the best answer is"));
    };
    let usual = if max == 10.0 { 0.0 } else { 1.0 };
    let min = row.number("scale_min")?.unwrap_or(usual);
    if max <= min {
        let what = format!("goes from {min} to {max}: the best answer comes last");
        return Err(Fault::new("bad-range", "scale_max", what));
    }
    Ok(Scale { min, max })
}
