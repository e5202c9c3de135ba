use std::fmt;

/// Something the user can mend: what went wrong, and what to do about it.
///
/// Printed as `error:` with `caused by:` lines from the error chain and a `hint:` at the end.
/// The exit code is the one of `product.md` ("Exit codes").
#[derive(Debug)]
pub struct UserError {
    pub message: String,
    pub hint: Option<String>,
    pub exit: u8,
}

impl UserError {
    /// Could not do it: file, database, network (exit 1).
    pub fn failed(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            hint: None,
            exit: 1,
        }
    }

    /// Wrong usage, or a policy that is not valid (exit 2).
    pub fn usage(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            hint: None,
            exit: 2,
        }
    }

    /// Refused until somebody decides or confirms (exit 5).
    pub fn refused(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            hint: None,
            exit: 5,
        }
    }

    /// The remote side broke off; what was fetched is kept, and the next run goes on (exit 6).
    pub fn interrupted(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            hint: None,
            exit: 6,
        }
    }

    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl fmt::Display for UserError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for UserError {}
