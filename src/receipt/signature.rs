//! Signatures that stock `ssh-keygen -Y verify` reads: SSHSIG, with the key that somebody has anyway.

use std::fmt;

use ssh_key::{Algorithm, HashAlg, LineEnding, PrivateKey, PublicKey, SshSig};

/// What the signature is for: one made for mail or for git is none of ours.
pub const NAMESPACE: &str = "maestro-receipt";

/// A private key that can sign.
pub struct Signer(PrivateKey);

/// Why a key cannot sign, or a signature does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignatureFault {
    NotAKey,
    /// The key asks for a passphrase.
    Encrypted,
    /// Of another kind than Ed25519, or in a device.
    Unsupported(String),
    NotASignature,
    /// Made for something else.
    Namespace,
    /// The bytes are not those that were signed.
    Differs,
}

/// Who made a signature that holds, as far as the signature itself tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedBy {
    /// `SHA256:…`, as `ssh-keygen -l` shows it.
    pub fingerprint: String,
    pub(super) key: PublicKey,
}

impl Signer {
    /// Reads an OpenSSH private key.
    pub fn read(text: &str) -> Result<Self, SignatureFault> {
        let key = PrivateKey::from_openssh(text).map_err(|_| SignatureFault::NotAKey)?;
        if key.is_encrypted() {
            return Err(SignatureFault::Encrypted);
        }
        supported(&key.algorithm())?;
        Ok(Self(key))
    }

    /// The signature of `bytes`, armoured.
    pub fn sign(&self, bytes: &[u8]) -> Result<String, SignatureFault> {
        let unsupported = |_| SignatureFault::Unsupported(self.0.algorithm().to_string());
        let signature = self.0.sign(NAMESPACE, HashAlg::Sha512, bytes);
        let signature = signature.map_err(unsupported)?;
        signature.to_pem(LineEnding::LF).map_err(unsupported)
    }

    /// `SHA256:…`
    pub fn fingerprint(&self) -> String {
        self.0.fingerprint(HashAlg::Sha256).to_string()
    }
}

fn supported(algorithm: &Algorithm) -> Result<(), SignatureFault> {
    match algorithm {
        Algorithm::Ed25519 => Ok(()),
        other => Err(SignatureFault::Unsupported(other.to_string())),
    }
}

/// Whose signature of `bytes` this is. That the key is theirs is for [`super::named`] to say.
pub fn signed_by(signature: &str, bytes: &[u8]) -> Result<SignedBy, SignatureFault> {
    let text = signature;
    let signature = SshSig::from_pem(text).map_err(|_| SignatureFault::NotASignature)?;
    // Every byte counts, those too that no reader looks at.
    if signature.to_pem(LineEnding::LF).ok().as_deref() != Some(text) {
        return Err(SignatureFault::NotASignature);
    }
    if signature.namespace() != NAMESPACE {
        return Err(SignatureFault::Namespace);
    }
    let key = PublicKey::from(signature.public_key().clone());
    verifiable(&key.algorithm())?;
    key.verify(NAMESPACE, bytes, &signature)
        .map_err(|_| SignatureFault::Differs)?;
    Ok(SignedBy {
        fingerprint: key.fingerprint(HashAlg::Sha256).to_string(),
        key,
    })
}

fn verifiable(algorithm: &Algorithm) -> Result<(), SignatureFault> {
    match algorithm {
        Algorithm::SkEd25519 => Ok(()),
        other => supported(other),
    }
}

impl fmt::Display for SignatureFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAKey => f.write_str("this is no OpenSSH private key"),
            Self::Encrypted => f.write_str("the key asks for a passphrase"),
            Self::Unsupported(kind) => write!(f, "maestro knows Ed25519 keys only, not {kind}"),
            Self::NotASignature => f.write_str("this is no SSH signature"),
            Self::Namespace => write!(f, "the signature is not for {NAMESPACE}"),
            Self::Differs => f.write_str("the bytes are not those that were signed"),
        }
    }
}

impl std::error::Error for SignatureFault {}

#[cfg(test)]
mod tests {
    use super::*;

    /// A key that is nobody's.
    fn key() -> PrivateKey {
        ssh_key::private::Ed25519Keypair::from_seed(&[7; 32]).into()
    }

    fn signer() -> Signer {
        Signer::read(&key().to_openssh(LineEnding::LF).unwrap()).unwrap()
    }

    fn public() -> String {
        key().public_key().to_openssh().unwrap()
    }

    /// Of another key, by `ssh-keygen`, of `hello`.
    const SIGNATURE: &str = "\
-----BEGIN SSH SIGNATURE-----
U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgPqXy5tlgcn8V2xxkeu3JZTfhmr
nejLCnjwMIkxOUI0EAAAAPbWFlc3Ryby1yZWNlaXB0AAAAAAAAAAZzaGE1MTIAAABTAAAA
C3NzaC1lZDI1NTE5AAAAQOrfkwaJoEvm+i/r6nPBo1S+axQy/kW26GqQ2lU5YHpshQuLPH
cC565z4e9AqY6moGr+tpPNRHRJVT+IVdQltws=
-----END SSH SIGNATURE-----
";

    #[test]
    fn a_signature_holds_for_its_bytes_alone() {
        let signature = signer().sign(b"hello").unwrap();
        let by = signed_by(&signature, b"hello").unwrap();
        assert_eq!(by.fingerprint, signer().fingerprint());
        assert_eq!(
            signed_by(&signature, b"hellp"),
            Err(SignatureFault::Differs)
        );
        assert_eq!(
            signed_by("hello", b"hello"),
            Err(SignatureFault::NotASignature)
        );
        assert!(signed_by(SIGNATURE, b"hello").is_ok());
    }

    #[test]
    fn what_ssh_keygen_signed_for_something_else_is_refused() {
        let other = SIGNATURE_FOR_FILES;
        assert_eq!(signed_by(other, b"hello"), Err(SignatureFault::Namespace));
    }

    const SIGNATURE_FOR_FILES: &str = "\
-----BEGIN SSH SIGNATURE-----
U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgPqXy5tlgcn8V2xxkeu3JZTfhmr
nejLCnjwMIkxOUI0EAAAAEZmlsZQAAAAAAAAAGc2hhNTEyAAAAUwAAAAtzc2gtZWQyNTUx
OQAAAEBN36SLA1FkHNxppF64X7tE71zoFnUnn2H0BZT0GCzIqSVyDOmgWjo/CRjKi6ije4
PhOH8lF6XOMM8xB2fmGF8B
-----END SSH SIGNATURE-----
";

    #[test]
    fn what_is_no_key_says_so() {
        assert_eq!(Signer::read("").err(), Some(SignatureFault::NotAKey));
        assert_eq!(Signer::read(&public()).err(), Some(SignatureFault::NotAKey));
    }
}
