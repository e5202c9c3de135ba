//! maestro in a terminal: a pseudo-terminal whose other end is the test.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, Stdio};
use std::thread;

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, Winsize, tcgetattr, tcsetwinsize};

/// A command that runs in a terminal of 80 columns.
pub(crate) struct Terminal {
    child: Child,
    ours: File,
    /// All that was shown so far.
    shown: String,
    /// What was looked at already.
    read: usize,
}

impl Terminal {
    pub(crate) fn run(mut command: Command) -> Self {
        let ours = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&ours).unwrap();
        unlockpt(&ours).unwrap();
        let name = ptsname(&ours, Vec::new()).unwrap();
        let size = Winsize {
            ws_row: 40,
            ws_col: 80,
            ws_xpixel: 0,
            ws_ypixel: 0,
        };
        tcsetwinsize(&ours, size).unwrap();
        let theirs = OpenOptions::new()
            .read(true)
            .write(true)
            .open(name.to_str().unwrap())
            .unwrap();
        let end = || Stdio::from(OwnedFd::from(theirs.try_clone().unwrap()));
        let child = command
            .env("TERM", "xterm")
            .env("NO_COLOR", "1")
            .stdin(end())
            .stdout(end())
            .stderr(end())
            .spawn()
            .unwrap();
        Self {
            child,
            ours: File::from(ours),
            shown: String::new(),
            read: 0,
        }
    }

    /// Reads until `text` is shown, and returns what came before and with it since the last time.
    pub(crate) fn until(&mut self, text: &str) -> String {
        loop {
            if let Some(found) = self.shown[self.read..].find(text) {
                let end = self.read + found + text.len();
                let part = self.shown[self.read..end].to_owned();
                self.read = end;
                return part;
            }
            assert!(self.more(), "`{text}` was never shown:\n{}", self.shown);
        }
    }

    /// A line where it ends with its Enter, else a key: that one waits until keys are read one by
    /// one, since before that Ctrl-C would be the terminal's own.
    pub(crate) fn press(&mut self, keys: &str) {
        while !keys.ends_with('\n') && self.reads_lines() {
            thread::yield_now();
        }
        self.ours.write_all(keys.as_bytes()).unwrap();
    }

    fn reads_lines(&mut self) -> bool {
        assert!(self.child.try_wait().unwrap().is_none(), "{}", self.shown);
        let modes = tcgetattr(&self.ours).unwrap().local_modes;
        modes.contains(LocalModes::ICANON)
    }

    /// What is shown until it ends, and its exit code.
    pub(crate) fn end(mut self) -> (String, Option<i32>) {
        while self.more() {}
        let code = self.child.wait().unwrap().code();
        (self.shown[self.read..].to_owned(), code)
    }

    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        assert_eq!(self.child.wait().unwrap().signal(), Some(9));
    }

    /// False at the end: the other side has closed its terminal.
    fn more(&mut self) -> bool {
        let mut bytes = [0; 4096];
        let n = self.ours.read(&mut bytes).unwrap_or(0);
        self.shown.push_str(&String::from_utf8_lossy(&bytes[..n]));
        0 < n
    }
}
