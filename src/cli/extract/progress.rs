//! The bar of a long extract: on a terminal only.

use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal, Read};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use indicatif::{ProgressBar, ProgressStyle};

pub(super) struct Progress {
    bar: ProgressBar,
    /// Whether a single byte came.
    began: AtomicBool,
}

/// An input that tells the bar how far it is.
pub(super) struct Watched<'a> {
    input: BufReader<&'a File>,
    progress: &'a Progress,
    /// The bar is told in steps: once a byte would cost more than the reading.
    untold: u64,
}

const STEP: u64 = 1 << 16;

impl Progress {
    pub(super) fn new(path: &Path, talkative: bool) -> Self {
        let size = std::fs::metadata(path).map_or(0, |it| it.len());
        if !talkative || !io::stderr().is_terminal() || size < (1 << 20) {
            return Self::of(ProgressBar::hidden());
        }
        let bar = ProgressBar::new(size);
        let style = ProgressStyle::with_template("{wide_bar} {bytes} of {total_bytes}, {eta} left");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        Self::of(bar)
    }

    fn of(bar: ProgressBar) -> Self {
        Self {
            bar,
            began: AtomicBool::new(false),
        }
    }

    /// The input ended before its first byte.
    pub(super) fn nothing_came(&self) -> bool {
        !self.began.load(Ordering::Relaxed)
    }

    /// From the beginning: a file may be read twice.
    pub(super) fn watch<'a>(&'a self, file: &'a File) -> Watched<'a> {
        self.bar.reset();
        Watched {
            input: BufReader::with_capacity(1 << 18, file),
            progress: self,
            untold: 0,
        }
    }

    pub(super) fn end(&self) {
        self.bar.finish_and_clear();
    }
}

impl Read for Watched<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.input.read(buffer)?;
        self.tell(n);
        Ok(n)
    }
}

impl BufRead for Watched<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.input.fill_buf()
    }

    fn consume(&mut self, n: usize) {
        self.input.consume(n);
        self.tell(n);
    }
}

impl Watched<'_> {
    fn tell(&mut self, n: usize) {
        if 0 < n {
            self.progress.began.store(true, Ordering::Relaxed);
        }
        self.untold += n as u64;
        if STEP <= self.untold {
            self.progress.bar.inc(self.untold);
            self.untold = 0;
        }
    }
}

/// What a run over the network is at: a line that moves, on a terminal only.
#[derive(Clone)]
pub(super) struct Steps(ProgressBar);

impl Steps {
    pub(super) fn new(talkative: bool) -> Self {
        if !talkative || !io::stderr().is_terminal() {
            return Self(ProgressBar::hidden());
        }
        Self(ProgressBar::new_spinner())
    }

    /// Whether anybody sees it.
    pub(super) fn is_seen(&self) -> bool {
        !self.0.is_hidden()
    }

    /// Says something else, with the line out of its way.
    pub(super) fn beside(&self, say: impl FnOnce()) {
        self.0.suspend(say);
    }

    pub(super) fn at(&self, source: &str, part: &str, page: u64) {
        let source = crate::render::terminal(&crate::model::Text::from(source));
        self.0.set_message(format!("{source}: {part}, page {page}"));
        self.0.tick();
    }

    pub(super) fn end(&self) {
        self.0.finish_and_clear();
    }
}
