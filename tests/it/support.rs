//! The binary in a folder of its own: no clock, no home, no variables but those set here.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;

use serde_json::Value;
use tempfile::TempDir;

use crate::fake_github::FakeGithub;

/// A folder in which maestro runs.
pub(crate) struct Maestro {
    folder: TempDir,
    as_of: Option<&'static str>,
    variables: Vec<(String, String)>,
}

/// What one run of the binary left behind, with the folder's path as `[DIR]`.
pub(crate) struct Ran {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    pub(crate) code: i32,
}

impl Maestro {
    /// A folder in which maestro reads the real clock: for commands that do not look at it.
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            as_of: None,
            variables: Vec::new(),
        }
    }

    /// A folder in which it is always `moment`, unless `--as-of` says otherwise.
    pub(crate) fn at(moment: &'static str) -> Self {
        Self {
            as_of: Some(moment),
            ..Self::new()
        }
    }

    /// Sets a variable for every run.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Asks `github` instead of GitHub, and is in a hurry.
    pub(crate) fn asking(self, github: &FakeGithub) -> Self {
        self.with("MAESTRO_GITHUB_API", github.root())
            .with("MAESTRO_GITHUB_TEST_PAUSE_MS", "1")
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file, and the folders above it.
    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    /// Writes the user's own file, which nobody else may write to.
    pub(crate) fn write_user_file(&self, content: &str) {
        let name = ".config/maestro/config.toml";
        self.write(name, content);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;

            let private = |mode| fs::Permissions::from_mode(mode);
            fs::set_permissions(self.path(name), private(0o600)).unwrap();
            fs::set_permissions(self.path(".config/maestro"), private(0o700)).unwrap();
        }
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    pub(crate) fn exists(&self, name: &str) -> bool {
        self.path(name).exists()
    }

    /// Everything the user gets: stdout, then `--- stderr ---` if there is any, then `[exit N]`.
    pub(crate) fn run(&self, args: &[&str]) -> String {
        self.ran(args).shown()
    }

    pub(crate) fn run_with_stdin(&self, args: &[&str], stdin: impl AsRef<[u8]>) -> String {
        let input = stdin.as_ref().to_vec();
        let mut child = self
            .command(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut pipe = child.stdin.take().unwrap();
        // A program that does not read to the end closes the pipe: no failure of the test.
        let writer = thread::spawn(move || drop(pipe.write_all(&input)));
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        self.shown(&output).shown()
    }

    /// Runs with a stdout that nobody reads any more, as `maestro … | head -0` does.
    pub(crate) fn run_into_closed_pipe(&self, args: &[&str]) -> String {
        let (reader, writer) = io::pipe().unwrap();
        drop(reader);
        let output = self.command(args).stdout(writer).output().unwrap();
        self.shown(&output).shown()
    }

    /// Runs with stdout going to a file such as `/dev/full`.
    pub(crate) fn run_into(&self, path: &str, args: &[&str]) -> String {
        let file = File::options().write(true).open(path).unwrap();
        let output = self.command(args).stdout(file).output().unwrap();
        self.shown(&output).shown()
    }

    pub(crate) fn ran(&self, args: &[&str]) -> Ran {
        self.shown(&self.command(args).output().unwrap())
    }

    /// The answer alone, of a command that must end with 0.
    pub(crate) fn stdout(&self, args: &[&str]) -> String {
        let ran = self.ran(args);
        assert_eq!(ran.code, 0, "{args:?}: {}", ran.shown());
        ran.stdout
    }

    /// The answer of a command as JSON, whatever its exit code.
    pub(crate) fn json(&self, args: &[&str]) -> Value {
        let args = [args, &["--format", "json"]].concat();
        let ran = self.ran(&args);
        serde_json::from_str(&ran.stdout).unwrap_or_else(|err| panic!("{err}: {}", ran.shown()))
    }

    /// The command itself, for what the methods above do not offer.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_maestro"));
        command
            .args(args)
            .current_dir(self.folder())
            .stdin(Stdio::null())
            .env_clear()
            .env("HOME", self.folder())
            .env("MAESTRO_ACTOR", "@mira")
            .env("PATH", "/usr/bin:/bin");
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        if let Some(moment) = self.as_of {
            command.env("MAESTRO_AS_OF", moment);
        }
        command
    }

    pub(crate) fn shown(&self, output: &Output) -> Ran {
        let folder = self.folder().to_str().unwrap();
        let text = |it: &[u8]| {
            String::from_utf8(it.to_vec())
                .unwrap()
                .replace(folder, "[DIR]")
        };
        Ran {
            stdout: text(&output.stdout),
            stderr: text(&output.stderr),
            code: output.status.code().expect("ended by a signal"),
        }
    }
}

impl Ran {
    pub(crate) fn shown(&self) -> String {
        let mut shown = self.stdout.clone();
        if !shown.is_empty() && !shown.ends_with('\n') {
            shown.push_str("⏎\n");
        }
        if !self.stderr.is_empty() {
            shown.push_str("--- stderr ---\n");
            shown.push_str(&self.stderr);
        }
        shown + &format!("[exit {}]", self.code)
    }
}

/// Runs on the built-in sample, which has its own moment.
pub(crate) fn sample(args: &[&str]) -> String {
    Maestro::new().run(&[args, &["--sample"]].concat())
}

/// A file below `fixtures/`.
pub(crate) fn fixture(name: &str) -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures");
    fs::read_to_string(Path::new(folder).join(name)).unwrap()
}
