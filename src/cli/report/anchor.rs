//! Documents in files: whole, or between two markers that somebody else's text stands around.

use std::fs::{self, Permissions};
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use anyhow::Context;
use sha2::{Digest, Sha256};

use crate::cli::Ctx;
use crate::error::UserError;
use crate::render::{self, Cell, Page};
use crate::report::publication::changes;

/// A longer file is nothing that anybody reads.
const MAX_BYTES: u64 = 16 << 20;

/// Letters of the fingerprint in a marker.
const FINGERPRINT: usize = 16;

/// `README.md#status`
#[derive(Clone, Debug)]
pub(super) struct Anchor {
    path: PathBuf,
    anchor: String,
}

impl FromStr for Anchor {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let is_name = |it: &str| {
            let fits = |it: char| it.is_ascii_alphanumeric() || it == '-';
            (1..=64).contains(&it.len()) && it.chars().all(fits)
        };
        match text.rsplit_once('#') {
            Some((path, anchor)) if !path.is_empty() && is_name(anchor) => Ok(Self {
                path: path.into(),
                anchor: anchor.to_owned(),
            }),
            _ => Err("expected FILE#ANCHOR, such as README.md#status".to_owned()),
        }
    }
}

/// Where the text between the markers stands in a file, and what the opening one says of it.
struct Between {
    /// Of the opening marker itself.
    marker: std::ops::Range<usize>,
    inside: std::ops::Range<usize>,
    fingerprint: Option<String>,
    /// As it is written, without what it says of the words between.
    opening: String,
}

impl Between {
    /// `found` is what stands between the markers.
    fn is_by_hand(&self, found: &str) -> bool {
        match &self.fingerprint {
            Some(fingerprint) => *fingerprint != fingerprint_of(found),
            None => !found.is_empty(),
        }
    }
}

impl Anchor {
    /// As it is written on the command line.
    pub(super) fn shown(&self) -> String {
        format!("{}#{}", self.path.display(), self.anchor)
    }
}

/// What stands between the markers now.
pub(super) fn found(target: &Anchor) -> anyhow::Result<String> {
    let file = read(&target.path)?;
    let between = between(&file, target)?;
    Ok(normal(&file[between.inside]))
}

/// Puts `text` between the markers and says what happened. The opening marker carries a
/// fingerprint of what was put there, so that words of somebody else are recognised.
pub(super) fn put(ctx: &Ctx, target: &Anchor, text: &str, force: bool) -> anyhow::Result<String> {
    let shown = target.shown();
    if !force {
        tell_difference(ctx, target, text)?;
    }
    match renewed(target, text, force)? {
        Put::Unchanged => Ok(format!("{shown}: unchanged")),
        Put::Renewed(file) => {
            replace(&target.path, file.as_bytes())?;
            Ok(format!("{shown}: written"))
        }
    }
}

/// What a file would be.
pub(super) enum Put {
    Unchanged,
    Renewed(String),
}

/// The file with `text` between the markers.
///
/// # Errors
///
/// Those of [`put`]: nothing is written.
pub(super) fn renewed(target: &Anchor, text: &str, force: bool) -> anyhow::Result<Put> {
    let shown = target.shown();
    let file = read(&target.path)?;
    let place = between(&file, target)?;
    let found = normal(&file[place.inside.clone()]);
    let wanted = normal(text);
    if marks(&target.anchor)
        .iter()
        .any(|it| wanted.contains(&it.1))
    {
        return Err(UserError::failed("the document holds the closing marker itself").into());
    }
    let by_hand = place.is_by_hand(&found);
    if found == wanted && !by_hand {
        return Ok(Put::Unchanged);
    }
    if by_hand && !force {
        return Err(by_somebody(&shown).into());
    }
    let newline = if file.contains("\r\n") { "\r\n" } else { "\n" };
    let body = format!(
        "{} {} -->\n\n{wanted}\n\n",
        place.opening,
        fingerprint_of(&wanted)
    );
    let renewed = format!(
        "{}{}{}",
        &file[..place.marker.start],
        body.replace('\n', newline),
        &file[place.inside.end..]
    );
    if between(&renewed, target).is_err() {
        let message = "the document would hide its own closing marker in a fence";
        return Err(UserError::failed(message).into());
    }
    Ok(Put::Renewed(renewed))
}

fn read(path: &Path) -> anyhow::Result<String> {
    let cannot_read = || format!("cannot read {}", path.display());
    let metadata = fs::metadata(path).with_context(cannot_read)?;
    if !metadata.is_file() || MAX_BYTES < metadata.len() {
        let message = format!("{} is no file of at most 16 MiB", path.display());
        return Err(UserError::failed(message).into());
    }
    fs::read_to_string(path).with_context(cannot_read)
}

/// How the two markers of a place begin and read: `maestro:NAME` and `/maestro:NAME`, or
/// `maestro:NAME:start` and `maestro:NAME:end`, as the incident table has them.
fn marks(anchor: &str) -> [(String, String); 2] {
    [
        (
            format!("<!-- maestro:{anchor}"),
            format!("<!-- /maestro:{anchor} -->"),
        ),
        (
            format!("<!-- maestro:{anchor}:start"),
            format!("<!-- maestro:{anchor}:end -->"),
        ),
    ]
}

fn between(file: &str, target: &Anchor) -> anyhow::Result<Between> {
    let [usual, other] = marks(&target.anchor);
    let is_other = file.contains(&other.0) && !file.contains(&usual.1);
    let (opening, closing) = if is_other { other } else { usual };
    let marker = |at: usize| {
        let rest = &file[at + opening.len()..];
        let end = rest.find("-->")?;
        let fingerprint = rest[..end].trim();
        // Another anchor may begin with the same letters.
        let whole = rest.starts_with(' ') && !fingerprint.contains(char::is_whitespace);
        whole.then(|| {
            (
                at..at + opening.len() + end + "-->".len(),
                fingerprint.to_owned(),
            )
        })
    };
    // What shows how markers are written is no place.
    let code = render::code_in(file);
    let is_shown = |at: &usize| code.iter().any(|it| it.contains(at));
    let outside = |marker: &str| -> Vec<usize> {
        let all = file.match_indices(marker).map(|it| it.0);
        all.filter(|it| !is_shown(it)).collect()
    };
    let found: Vec<_> = outside(&opening).into_iter().filter_map(marker).collect();
    let ends = outside(&closing);
    let ([(marker, fingerprint)], [end]) = (found.as_slice(), ends.as_slice()) else {
        return Err(no_markers(target, &closing, found.len(), ends.len()).into());
    };
    if *end < marker.end {
        return Err(no_markers(target, &closing, 1, 1).into());
    }
    Ok(Between {
        marker: marker.clone(),
        inside: marker.end..*end,
        fingerprint: (!fingerprint.is_empty()).then(|| fingerprint.clone()),
        opening,
    })
}

fn no_markers(target: &Anchor, closing: &str, opened: usize, closed: usize) -> UserError {
    let path = target.path.display();
    let message = match (opened, closed) {
        (0, 0) => format!("{path} has no place called `{}`", target.anchor),
        _ => format!(
            "{path} does not have the markers of `{}` once each, in order",
            target.anchor
        ),
    };
    UserError::failed(message).hint(format!(
        "put these two lines where it belongs: <!-- maestro:{} --> and {closing}",
        target.anchor
    ))
}

/// The same whatever the ends of the lines are.
fn normal(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
}

fn fingerprint_of(text: &str) -> String {
    let hash = Sha256::digest(text.as_bytes());
    let hex: String = hash.iter().map(|it| format!("{it:02x}")).collect();
    hex[..FINGERPRINT].to_owned()
}

fn by_somebody(shown: &str) -> UserError {
    UserError::refused(format!("{shown} was edited by hand"))
        .hint("keep those words elsewhere (`maestro report note`), or overwrite them with --force")
}

/// Tells where what somebody wrote differs from what would be written (`-`).
fn tell_difference(ctx: &Ctx, target: &Anchor, text: &str) -> anyhow::Result<()> {
    let file = read(&target.path)?;
    let place = between(&file, target)?;
    let found = normal(&file[place.inside.clone()]);
    if !place.is_by_hand(&found) {
        return Ok(());
    }
    let mut page = Page::default();
    for it in changes(&normal(text), &found) {
        page.line(Cell::own(it));
    }
    ctx.show_fault(&page)
}

/// Writes a whole file, or none of it. A link is followed to what it names.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let cannot_write = || format!("cannot write {}", path.display());
    let known = fs::metadata(path).ok();
    if known.as_ref().is_some_and(|it| !it.is_file()) {
        let message = format!("{} is no plain file", path.display());
        return Err(UserError::failed(message).into());
    }
    let real = match &known {
        Some(_) => fs::canonicalize(path).with_context(cannot_write)?,
        None => path.to_owned(),
    };
    let folder = real.parent().filter(|it| !it.as_os_str().is_empty());
    let mode = known.map_or(0o666, |it| it.permissions().mode());
    let mut file = tempfile::Builder::new()
        .prefix(".maestro-")
        .permissions(Permissions::from_mode(mode))
        .tempfile_in(folder.unwrap_or(Path::new(".")))
        .with_context(cannot_write)?;
    file.write_all(bytes)
        .and_then(|()| file.as_file().sync_all())
        .with_context(cannot_write)?;
    file.persist(&real)
        .map_err(|it| it.error)
        .with_context(cannot_write)?;
    Ok(())
}
