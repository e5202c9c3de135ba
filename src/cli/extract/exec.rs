//! `--exec SCRIPT`: what a program prints, within bounds.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use anyhow::Context;

use super::numbers::Input;
use super::progress::Progress;
use crate::cli::Ctx;
use crate::error::UserError;

const TIME: Duration = Duration::from_secs(60);
const OUTPUT: u64 = 16 << 20;
/// Of what it says besides, the beginning is shown.
const TALK: u64 = 16 << 10;

/// Runs the program in this folder, without a shell and without input, and returns its output as
/// something to read. What it says on stderr is shown.
pub(super) fn output(ctx: &Ctx, script: &Path) -> anyhow::Result<Input> {
    let name = script.display();
    let cannot_run = || UserError::failed(format!("cannot run {name}"));
    let mut child = command(script).spawn().map_err(|error| {
        let hint = "name an executable file, with a folder: ./telemetry.sh";
        anyhow::Error::new(error).context(cannot_run().hint(hint))
    })?;
    let stdout = read(child.stdout.take(), OUTPUT)?;
    let stderr = read(child.stderr.take(), TALK)?;
    let ended = ended(&mut child, &stdout);
    for line in talk(&stderr).lines() {
        ctx.say(&format!("{name}: {line}"));
    }
    let (file, status) = ended.with_context(|| format!("nothing of {name} was kept"))?;
    if !status.success() {
        return Err(UserError::failed(format!("{name} failed: {status}"))
            .hint("what it printed was not kept; run it by hand to see why")
            .into());
    }
    let source = script.file_name().unwrap_or_default().to_string_lossy();
    Ok(Input {
        name: format!("exec:{name}"),
        source: source.chars().filter(|it| !it.is_control()).collect(),
        file,
        progress: Progress::new(Path::new("-"), false),
    })
}

fn command(script: &Path) -> Command {
    let mut command = Command::new(script);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    // A group of its own: what it starts is ended with it.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    command
}

/// What a pipe gave: a file from its beginning, and how long it is.
type Read1 = io::Result<(File, u64)>;

/// Reads a pipe to its end on a thread of its own; what goes beyond the limit is not kept.
fn read(pipe: Option<impl Read + Send + 'static>, limit: u64) -> anyhow::Result<Receiver<Read1>> {
    let (sender, receiver) = mpsc::channel();
    let pipe = pipe.context("a pipe is missing")?;
    thread::spawn(move || {
        let mut pipe = pipe;
        let read = kept(&mut pipe, limit);
        // Nobody may be waiting any more.
        let _ = sender.send(read);
        // Who writes into a pipe that nobody reads is ended by it.
        let _ = io::copy(&mut pipe, &mut io::sink());
    });
    Ok(receiver)
}

fn kept(pipe: &mut impl Read, limit: u64) -> Read1 {
    let mut file = tempfile::tempfile()?;
    let n = io::copy(&mut pipe.take(limit + 1), &mut file)?;
    Ok((file, n))
}

fn ended(child: &mut Child, stdout: &Receiver<Read1>) -> anyhow::Result<(File, ExitStatus)> {
    let read = stdout.recv_timeout(TIME);
    let (file, n) = match read {
        Ok(read) => read.context("cannot keep its output in a temporary file")?,
        Err(_) => {
            kill(child);
            return Err(UserError::failed("it did not end within 60 seconds")
                .hint("let it write a file, and extract that")
                .into());
        }
    };
    if OUTPUT < n {
        kill(child);
        return Err(UserError::failed("it printed more than 16 MiB")
            .hint("let it write a file, and extract that")
            .into());
    }
    Ok((file, wait(child)?))
}

/// It has closed its output; some seconds more are enough to end.
fn wait(child: &mut Child) -> anyhow::Result<ExitStatus> {
    for _ in 0..100 {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        thread::sleep(Duration::from_millis(50));
    }
    kill(child);
    Err(UserError::failed("it closed its output and did not end").into())
}

fn kill(child: &mut Child) {
    #[cfg(unix)]
    if let Ok(id) = i32::try_from(child.id())
        && let Some(group) = rustix::process::Pid::from_raw(id)
    {
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
    let _ = child.kill();
    let _ = child.wait();
}

/// The beginning of what it said, as far as it is text.
fn talk(stderr: &Receiver<Read1>) -> String {
    use std::io::Seek;

    let mut said = Vec::new();
    if let Ok(Ok((mut file, _))) = stderr.recv_timeout(Duration::from_secs(1))
        && file.rewind().is_ok()
    {
        let _ = file.take(TALK).read_to_end(&mut said);
    }
    String::from_utf8_lossy(&said).into_owned()
}
