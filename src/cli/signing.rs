//! The user's SSH key, as commands that sign take it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::error::UserError;
use crate::receipt::{NAMESPACE, SignatureFault, Signer};

/// More is no key.
const LONGEST_KEY: u64 = 64 * 1024;

/// The flags of a command that signs.
#[derive(Debug, clap::Args)]
pub(super) struct KeyArgs {
    /// Sign with this SSH private key (Ed25519, without a passphrase)
    ///
    /// Other keys, those of an agent and those in a device sign afterwards: `ssh-keygen -Y sign
    /// -n maestro-receipt -f KEY DIR/manifest.json`.
    #[arg(
        long,
        value_name = "FILE",
        env = "MAESTRO_SIGNING_KEY",
        hide_env_values = true
    )]
    key: Option<PathBuf>,
}

impl KeyArgs {
    /// The key that was named, ready to sign.
    pub(super) fn signer(&self) -> anyhow::Result<Option<Signer>> {
        self.key.as_deref().map(read).transpose()
    }
}

fn read(path: &Path) -> anyhow::Result<Signer> {
    let what = || format!("cannot read the key {}", path.display());
    let meta = fs::metadata(path).with_context(what)?;
    refuse_open_to_others(path, &meta)?;
    let text = if meta.is_file() && meta.len() <= LONGEST_KEY {
        fs::read_to_string(path).with_context(what)?
    } else {
        String::new()
    };
    Signer::read(&text).map_err(|fault| {
        let hint = match fault {
            SignatureFault::NotAKey => {
                "name the private key, not the one that ends in .pub".to_owned()
            }
            _ => format!(
                "leave the key out and sign afterwards: `ssh-keygen -Y sign -n {NAMESPACE} -f {} \
                 DIR/manifest.json`",
                path.display()
            ),
        };
        UserError::failed(format!("cannot sign with {}: {fault}", path.display()))
            .hint(hint)
            .into()
    })
}

#[cfg(unix)]
fn refuse_open_to_others(path: &Path, meta: &fs::Metadata) -> anyhow::Result<()> {
    use std::os::unix::fs::PermissionsExt;

    if meta.permissions().mode() & 0o077 == 0 || !meta.is_file() {
        return Ok(());
    }
    Err(
        UserError::failed(format!("others may read the key {}", path.display()))
            .hint("take the right away with `chmod 600`, as ssh asks for, too")
            .into(),
    )
}

#[cfg(not(unix))]
fn refuse_open_to_others(_path: &Path, _meta: &fs::Metadata) -> anyhow::Result<()> {
    Ok(())
}
