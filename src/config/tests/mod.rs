mod classes;
mod faults;
mod gates;
mod incidents;
mod merging;
mod presets;
mod roster;
mod user;
mod values;

use std::io;

use super::{Config, parse};

/// Reads a policy that stands in `maestro.toml`, beside the other files given.
fn read(text: &str, files: &[(&str, &str)]) -> Result<Config, super::Faults> {
    let reader = |path: &str| {
        let found = files.iter().find(|(name, _)| *name == path);
        found
            .map(|(_, text)| (*text).to_owned())
            .ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "no such file"))
    };
    parse("maestro.toml", text, &reader)
}

/// The faults as the user sees them, or the settings that the policy itself says.
fn check(text: &str) -> String {
    check_with(text, &[])
}

fn check_with(text: &str, files: &[(&str, &str)]) -> String {
    match read(text, files) {
        Err(faults) => faults.to_string(),
        Ok(config) => {
            let own = config
                .origins
                .settings()
                .iter()
                .filter(|it| it.origin.file.ends_with(".toml"));
            let lines = own.map(|it| format!("{} = {} ({})", it.key, it.value, it.origin));
            lines.collect::<Vec<_>>().join("\n")
        }
    }
}

/// The faults in one line each: `LINE:COLUMN KEY: MESSAGE (HINT)`.
fn brief(text: &str) -> String {
    let Err(faults) = read(text, &[]) else {
        return "no fault".to_owned();
    };
    let lines = faults.faults.iter().map(|it| {
        let hint = it
            .hint
            .as_ref()
            .map(|it| format!(" ({it})"))
            .unwrap_or_default();
        format!("{}:{} {}: {}{hint}", it.line, it.column, it.key, it.message)
    });
    lines.collect::<Vec<_>>().join("\n")
}
