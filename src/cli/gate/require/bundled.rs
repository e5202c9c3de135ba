//! The decision of a signed bundle: how a GO reaches a machine that has no log.

use std::collections::BTreeMap;
use std::path::Path;

use super::{Args, Held};
use crate::cli::Ctx;
use crate::cli::gate::bench::{item, named};
use crate::cli::gate::bundle::verify::{Signers, verified};
use crate::cli::gate::policy;
use crate::config::Config;
use crate::error::UserError;
use crate::gate::bundle::SETTINGS;
use crate::gate::{Decision, Entry, EntryId, Evaluation, Objection, Required, What, objections};
use crate::model::Text;

pub(super) fn held(ctx: &mut Ctx, args: &Args, folder: &Path) -> anyhow::Result<Held> {
    let config = ctx.quiet_config()?;
    let gate = named(&config, &args.name)?;
    let signers = Signers {
        file: args.signers.as_deref(),
        name: args.signer.as_deref(),
    };
    let (verified, files) = verified(ctx, folder, &signers)?;
    let checked = &verified.checked;
    let (Some(manifest), Some(then)) = (&checked.manifest, &checked.evaluation) else {
        let message = format!("there is no bundle in {}", folder.display());
        return Err(UserError::refused(message)
            .hint("maestro gate bundle g12 -o DIR --key KEY writes one")
            .into());
    };
    let now = as_now(&config, gate, then);
    let said = manifest.predicate.decision.as_ref();
    let entry = said.map(|it| Entry {
        id: EntryId(it.id),
        at: it.at,
        actor: it.actor.clone(),
        what: it.what.clone(),
    });
    let decided = entry.as_ref().and_then(|it| match &it.what {
        What::Decision(decision) => Some((it, decision)),
        _ => None,
    });
    let mut all: Vec<Objection> = verified
        .checked
        .findings
        .iter()
        .map(|it| objection("bundle", format!("{}: {}", it.file, it.words)))
        .collect();
    if then.gate != gate.id || then.item != item(&args.item) {
        all.push(objection(
            "subject",
            format!("the bundle is about {}", then.gate),
        ));
    }
    let settings = files.get(SETTINGS).map(Vec::as_slice);
    all.extend(objections(&Required {
        decision: decided,
        then: Some(then),
        now: &now,
        settings_then: &read_settings(settings.unwrap_or_default()),
        settings_now: &policy::settings(&config, &gate.id),
        subject: args.subject.as_deref(),
        moment: ctx.now,
    }));
    Ok(Held {
        gate: gate.id.clone(),
        verdict: then.verdict,
        decided: decided.map(|(entry, it)| (entry.id, entry.at, Decision::clone(it))),
        objections: all,
        signed_by: Some(Text::new(verified.names.join(", "))),
    })
}

/// What was judged then, under the policy, release and commit of now: only these are compared.
fn as_now(config: &Config, gate: &crate::gate::Gate, then: &Evaluation) -> Evaluation {
    Evaluation {
        release: gate.release.clone().or(config.release.version.clone()),
        commit: policy::commit(gate),
        policy: policy::hash(&policy::settings(config, &gate.id)),
        ..then.clone()
    }
}

fn objection(code: &'static str, text: String) -> Objection {
    Objection { code, text }
}

/// `key = value` lines.
fn read_settings(text: &[u8]) -> BTreeMap<String, String> {
    let text = String::from_utf8_lossy(text);
    let lines = text.lines().filter_map(|it| it.split_once(" = "));
    lines
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .collect()
}
