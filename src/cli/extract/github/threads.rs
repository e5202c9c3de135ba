//! What lies between the parts: issues of which only comments have come, threads that are short.

use super::parts;
use super::source::Following;
use crate::extract::github::{self as live, Part};
use crate::github::Fault;
use crate::model::Channel;

impl Following<'_, '_> {
    /// Asks for the issues of which only comments or events have come yet.
    pub(super) fn read_begun(&mut self) -> anyhow::Result<Option<Fault>> {
        for number in self.log.store.unread(&self.repo)? {
            if let Some(fault) = self.issue(number, false)? {
                return Ok(Some(fault));
            }
        }
        Ok(None)
    }

    /// Says of conversations that all that was said is there; those that have less than GitHub
    /// counts are read one by one.
    pub(super) fn settle(&mut self) -> anyhow::Result<Option<Fault>> {
        for number in self.settle_stored()? {
            if let Some(fault) = self.thread(number)? {
                return Ok(Some(fault));
            }
        }
        Ok(None)
    }

    /// As [`Self::settle`] for a run that ends here: nothing more is asked.
    pub(super) fn settle_for(&mut self, fault: Fault) -> anyhow::Result<Option<Fault>> {
        self.settle_stored()?;
        Ok(Some(fault))
    }

    /// Returns the numbers of those that have less.
    fn settle_stored(&mut self) -> anyhow::Result<Vec<u64>> {
        let has = |parts: &[Part]| parts.iter().all(|it| self.whole.contains(it));
        let said = has(&[Part::Issues]) && (self.one_by_one || has(&[Part::Comments]));
        let reviewed = has(&[Part::Reviews, Part::ReviewComments]);
        let mut short = Vec::new();
        for (channel, is_there) in [
            (Channel::GithubIssue, said),
            (Channel::GithubPull, said && reviewed),
        ] {
            if is_there {
                let mut page = self.log.store.page(&mut self.remote)?;
                short.extend(page.settle(channel)?);
                self.log.deriver.with(|it| page.commit(None, it))?;
            }
        }
        Ok(short)
    }

    /// Reads all comments of one issue.
    pub(super) fn thread(&mut self, number: u64) -> anyhow::Result<Option<Fault>> {
        let mut said = Vec::new();
        let mut url = Some(format!(
            "/repos/{}/issues/{number}/comments?per_page=100",
            self.repo
        ));
        while let Some(next) = url {
            let answer = match self.log.client.get(&next, None) {
                Ok(answer) => answer,
                Err(Fault::Missing { .. } | Fault::Gone { .. }) => return Ok(None),
                Err(fault) => return Ok(Some(fault)),
            };
            let (more, unreadable) = match live::comments(&answer) {
                Ok(read) => read,
                Err(fault) => return Ok(Some(fault)),
            };
            parts::reject(&mut self.remote.run, &unreadable);
            said.extend(more);
            url = answer.next.filter(|it| *it != next);
        }
        let now = self.log.now;
        let mut page = self.log.store.page(&mut self.remote)?;
        if let Some(id) = page.thread(number)? {
            let messages: Vec<_> = said.into_iter().map(|it| it.message).collect();
            page.messages(id, &messages, now)?;
            page.keep_only(id, "issuecomment-", &messages, now)?;
            page.complete_with(id, messages.len() as u64)?;
        }
        self.log.deriver.with(|it| page.commit(None, it))?;
        Ok(None)
    }

    /// Tells conversations of the releases that came while they were open.
    pub(super) fn spread_releases(&mut self) -> anyhow::Result<()> {
        if !self.whole.contains(&Part::Releases) || !self.whole.contains(&Part::Issues) {
            return Ok(());
        }
        let mut page = self.log.store.page(&mut self.remote)?;
        page.spread_releases(self.moved.contains(&Part::Releases))?;
        self.log.deriver.with(|it| page.commit(None, it))
    }
}
