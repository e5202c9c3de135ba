//! A report as a discussion: looked for before it is created, compared before it is changed.

use chrono::TimeDelta;

use super::book::{Book, Made, part};
use super::remote::{Place, Remote};
use super::told::{Done, Ended};
use super::wire::{Body, Post};
use super::{Way, Wording};
use crate::cli::Ctx;
use crate::cli::outgoing::Switches;
use crate::error::UserError;
use crate::github::Fault;
use crate::render::{Cell, Page};
use crate::report::publication::{Edition, Part, PartStatus, changes, split};

/// GitHub takes 65,536 characters; the marker wants some of them.
const MOST: usize = 65_000;

/// GitHub may show a post later than it took it: what is not there after this long was not taken.
const UNTIL_SHOWN: TimeDelta = TimeDelta::seconds(60);

/// What a comment says whose part of the report is not needed any more.
const NOTHING_MORE: &str = "_Nothing more._";

pub(super) fn target(repository: &str) -> String {
    format!("discussion:{repository}")
}

/// The bodies of the post and of the comments that follow it.
pub(super) fn bodies(wording: &Wording) -> Vec<String> {
    split(wording.body(), MOST)
}

/// What a run works with.
struct Run<'a> {
    book: Book,
    remote: Remote,
    place: Place,
    wording: &'a Wording,
    way: &'a Way,
}

pub(super) fn publish(
    ctx: &mut Ctx,
    way: &Way,
    (repository, category): (&str, &str),
    wording: &Wording,
) -> anyhow::Result<Done> {
    let switches = Switches::read()?;
    switches.allow("discussions", switches.on.discussions, repository)?;
    let book = Book::open(ctx, target(repository), wording)?;
    let done = |ended, edition| Done {
        ended,
        place: repository.to_owned(),
        edition: Some(edition),
        refusal: None,
    };
    let newest = book.newest()?;
    if let Some(edition) = newest
        && edition.is_made()
        && edition.content == wording.content
        && !way.force
        && !way.again
    {
        return Ok(done(Ended::Unchanged, edition));
    }
    let mut remote = Remote::open(ctx, way.token_source, repository)?;
    let place = remote.place(category)?;
    let mut run = Run {
        book,
        remote,
        place,
        wording,
        way,
    };
    if let Some(edition) = run.settled()? {
        return Ok(done(Ended::Created, edition));
    }
    let known = run.known()?;
    if let Some(post) = &known {
        run.unedited(ctx, post)?;
    }
    let (ended, edition) = run.send(known.as_ref())?;
    Ok(done(ended, edition))
}

impl Run<'_> {
    /// Looks for what may have gone out without an answer. Returns the edition where that was all
    /// that was missing.
    fn settled(&mut self) -> anyhow::Result<Option<Edition>> {
        let Some(mut edition) = self.book.newest()? else {
            return Ok(None);
        };
        let mut found = false;
        for at in 0..edition.parts.len() {
            if edition.parts[at].status.is_in_doubt() {
                self.look_for(&mut edition, at)?;
                found = true;
            }
        }
        let is_it = found && edition.is_made() && edition.content == self.wording.content;
        Ok(is_it.then_some(edition))
    }

    /// # Errors
    ///
    /// [`UserError`] with exit code 6 where it is not there yet and may still come.
    fn look_for(&mut self, edition: &mut Edition, at: usize) -> anyhow::Result<()> {
        let part = edition.parts[at].clone();
        if part.status == PartStatus::Sending {
            let words = Some("the answer never came".to_owned());
            self.book.rests(edition, at, PartStatus::Undecided, words)?;
        }
        let post = self.post()?;
        let found = post
            .as_ref()
            .and_then(|it| it.part(&self.book.key, part.seq));
        let is_change = part.remote_id.is_some();
        match found {
            Some((made, body)) if !is_change || body.words == part.body.trim() => {
                self.book.made(edition, at, made)
            }
            _ if is_change => self.book.rests(edition, at, PartStatus::Planned, None),
            _ if self.is_long_ago(&part) => self.book.rests(edition, at, PartStatus::Planned, None),
            _ => {
                let words = "not there yet: run again in a minute, and it is looked for once more";
                let words_kept = Some(words.to_owned());
                self.book
                    .rests(edition, at, PartStatus::Undecided, words_kept)?;
                let message = "whether the discussion was taken is unknown";
                Err(UserError::interrupted(message).hint(words).into())
            }
        }
    }

    fn is_long_ago(&self, part: &Part) -> bool {
        let since = part.attempted_at.map(|it| self.book.now - it);
        since.is_none_or(|it| UNTIL_SHOWN <= it)
    }

    /// The post as it is now: by the id that the log knows, else by its marker.
    fn post(&mut self) -> anyhow::Result<Option<Post>> {
        let known = self.book.known()?;
        let found = match known.first().and_then(|it| it.remote_id.as_deref()) {
            Some(id) => self.remote.look(&self.place, id),
            None => self.remote.find(&self.place, &self.book.key.op(1)),
        };
        Ok(found.map_err(|it| self.remote.fault(it))?)
    }

    /// The post that is to be changed; `None` where one is to be created.
    fn known(&mut self) -> anyhow::Result<Option<Post>> {
        let post = self.post()?;
        let was_there = !self.book.known()?.is_empty();
        if post.is_none() && was_there && !self.way.again {
            return Err(UserError::refused("the discussion is not there any more")
                .hint("--again creates it once more")
                .into());
        }
        Ok(post)
    }

    /// Refuses to overwrite what somebody wrote by hand, and shows it.
    fn unedited(&self, ctx: &Ctx, post: &Post) -> anyhow::Result<()> {
        if self.way.force {
            return Ok(());
        }
        let differences = self.differences(post)?;
        if differences.is_empty() {
            return Ok(());
        }
        let mut page = Page::default();
        for it in &differences {
            page.line(Cell::own(it.clone()));
        }
        ctx.show_fault(&page)?;
        let message = format!("{} was edited by hand", post.url);
        Err(UserError::refused(message)
            .hint("keep those words elsewhere (`maestro report note`), or overwrite them with --force")
            .into())
    }

    fn differences(&self, post: &Post) -> anyhow::Result<Vec<String>> {
        let known = self.book.known()?;
        let mut differences = Vec::new();
        if known.is_empty() {
            // The log lost what it wrote, and the marker alone tells.
            let bodies = std::iter::once(&post.body).chain(post.comments.iter().map(|it| &it.body));
            let edited = bodies.filter(|it| !it.is_as_sent());
            differences.extend(edited.flat_map(|it| changes(self.wording.body(), &it.words)));
            return Ok(differences);
        }
        for part in &known {
            if part.seq == 1
                && let Some(title) = &part.words
                && *title != post.title
            {
                let shown = crate::render::terminal;
                differences.push(format!("- {}", shown(title)));
                differences.push(format!("+ {}", shown(&post.title)));
            }
            match post.part(&self.book.key, part.seq) {
                Some((_, body)) => differences.extend(changes(part.body.trim(), &body.words)),
                None => differences.push(format!("part {} is not there any more", part.seq)),
            }
        }
        Ok(differences)
    }

    fn send(&mut self, post: Option<&Post>) -> anyhow::Result<(Ended, Edition)> {
        let parts = self.parts(post);
        let mut edition = self.book.begin(self.wording, parts)?;
        let mut ended = Ended::Unchanged;
        for at in 0..edition.parts.len() {
            if edition.parts[at].status == PartStatus::Made {
                continue;
            }
            ended = match post {
                Some(_) => Ended::Updated,
                None => Ended::Created,
            };
            self.send_part(&mut edition, at)?;
        }
        Ok((ended, edition))
    }

    /// The parts of the new edition, each with where it stands already.
    fn parts(&self, post: Option<&Post>) -> Vec<Part> {
        let mut bodies = bodies(self.wording);
        let there = |seq| post.and_then(|it| it.part(&self.book.key, seq));
        while there(u32::try_from(bodies.len() + 1).unwrap_or(u32::MAX)).is_some() {
            bodies.push(NOTHING_MORE.to_owned());
        }
        let same_title = post.is_some_and(|it| {
            crate::render::terminal(&it.title) == crate::render::shown(&self.wording.title)
        });
        let numbered = (1..).zip(bodies);
        numbered
            .map(|(seq, body)| {
                let mut part = part(seq, body);
                if let Some((made, found)) = there(seq) {
                    let is_there = found.words == part.body.trim() && (1 < seq || same_title);
                    part.remote_id = made.id;
                    part.url = made.url;
                    if is_there {
                        part.status = PartStatus::Made;
                        part.finished_at = Some(self.book.now);
                    }
                }
                part
            })
            .collect()
    }

    fn send_part(&mut self, edition: &mut Edition, at: usize) -> anyhow::Result<()> {
        self.book.sending(edition, at)?;
        match self.request(edition, at) {
            Ok(made) => self.book.made(edition, at, made),
            Err(fault) if fault.changed_nothing() => {
                let words = Some(fault.to_string());
                self.book.rests(edition, at, PartStatus::Planned, words)?;
                Err(self.remote.fault(fault).into())
            }
            Err(fault) => {
                let words = Some(fault.to_string());
                self.book.rests(edition, at, PartStatus::Undecided, words)?;
                self.look_for(edition, at)?;
                if edition.parts[at].status == PartStatus::Made {
                    return Ok(());
                }
                let message = "the discussion was not taken";
                Err(UserError::interrupted(message)
                    .hint("run the same again")
                    .into())
            }
        }
    }

    fn request(&mut self, edition: &Edition, at: usize) -> Result<Made, Fault> {
        let part = &edition.parts[at];
        let body = Body::marked(&part.body, self.book.key.op(part.seq));
        let title = &edition.title;
        match (part.seq, part.remote_id.as_deref()) {
            (1, None) => self.remote.create(&self.place, title, &body),
            (1, Some(id)) => self.remote.update(id, title, &body),
            (_, Some(id)) => self.remote.update_comment(id, &body),
            (_, None) => {
                let post = edition.parts.first().and_then(|it| it.remote_id.as_deref());
                self.remote.comment(post.unwrap_or_default(), &body)
            }
        }
    }
}
