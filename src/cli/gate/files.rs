//! Files as evidence: in the folder of the policy, read, and never followed out of it.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use chrono::{DateTime, SubsecRound, Utc};
use sha2::{Digest, Sha256};

use crate::gate::Found;
use crate::model::Text;

/// A longer file is no document.
const LONGEST: u64 = 64 << 20;

/// What stands at `path`, which the grammar has checked to be below `folder`.
pub(super) fn found(folder: &Path, path: &str) -> Found {
    match look(folder, path) {
        Ok(found) => found,
        Err(why) => Found::Nothing {
            about: Some(Text::new(why)),
        },
    }
}

fn look(folder: &Path, path: &str) -> Result<Found, String> {
    let mut place = PathBuf::from(folder);
    for part in path.split('/') {
        place.push(part);
        let kind = fs::symlink_metadata(&place).map_err(|_| format!("there is no {path}"))?;
        if kind.is_symlink() {
            return Err(format!("{path} is a link, or lies behind one"));
        }
    }
    let metadata = fs::metadata(&place).map_err(|_| format!("there is no {path}"))?;
    if !metadata.is_file() {
        return Err(format!("{path} is not a file"));
    }
    if metadata.len() == 0 {
        return Err(format!("{path} is empty"));
    }
    if LONGEST < metadata.len() {
        return Err(format!("{path} is longer than 64 MiB"));
    }
    let (bytes, sha256) = digest(&place).map_err(|why| format!("cannot read {path}: {why}"))?;
    let changed_at = metadata.modified().ok();
    Ok(Found::File {
        sha256,
        bytes,
        changed_at: changed_at.map(|it| DateTime::<Utc>::from(it).trunc_subsecs(0)),
    })
}

fn digest(path: &Path) -> std::io::Result<(u64, String)> {
    let mut file = File::open(path)?.take(LONGEST + 1);
    let mut digest = Sha256::new();
    let bytes = std::io::copy(&mut file, &mut digest)?;
    let digits = digest.finalize();
    let digits = digits.iter().map(|it| format!("{it:02x}")).collect();
    Ok((bytes, digits))
}
