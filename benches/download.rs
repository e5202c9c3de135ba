//! The lists of a first extract, fetched page by page by maestro's own client and thrown away: what
//! no extract can be quicker than. Run by `benches/github.sh`, or by hand with `GH_TOKEN` set:
//! `cargo bench --bench download -- API OWNER/REPO [TIMES]`.

use std::env;
use std::io::{self, Write};
use std::time::Instant;

use anyhow::Context;
use maestro::error::UserError;
use maestro::github::{Budget, Client, Root, Token, TokenSource};

const LISTS: [&str; 2] = [
    "issues?state=all&sort=updated&direction=asc&per_page=100",
    "issues/comments?sort=updated&direction=asc&per_page=100",
];

fn main() -> anyhow::Result<()> {
    let args: Vec<String> = env::args().skip(1).filter(|it| it != "--bench").collect();
    let [api, repo, times @ ..] = args.as_slice() else {
        anyhow::bail!("say API OWNER/REPO [TIMES]");
    };
    let times = times.first().map_or(Ok(1), |it| it.parse())?;
    let token = env::var("GH_TOKEN").context("set GH_TOKEN")?;
    let mut out = io::stdout().lock();
    for _ in 0..times {
        let begun = Instant::now();
        let token = Token::new(&token, TokenSource::GhToken)?;
        let root = Root::parse(api)?;
        let mut client = Client::new(root, token, Budget::default(), Box::new(|_| {}), None)?;
        let (pages, bytes) = download(&mut client, repo)?;
        let took = begun.elapsed().as_secs_f64();
        writeln!(out, "{took:.3} s for {pages} pages, {bytes} bytes")?;
    }
    Ok(())
}

fn download(client: &mut Client, repo: &str) -> anyhow::Result<(usize, usize)> {
    let (mut pages, mut bytes) = (0, 0);
    for list in LISTS {
        let mut next = Some(format!("/repos/{repo}/{list}"));
        while let Some(url) = next {
            let answer = client
                .get_and_read(&url, None, &mut |_| true)
                .map_err(UserError::from)?;
            pages += 1;
            bytes += answer.body.len();
            next = answer.next;
        }
    }
    Ok((pages, bytes))
}
