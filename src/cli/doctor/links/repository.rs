//! What stands around a document: the files of its repository.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::{fs, io};

use super::files;
use crate::links::{self, Anchors, Place};

/// Where a document stands.
#[derive(Clone, Debug)]
pub(super) enum Home {
    Folder {
        /// Of the repository.
        root: PathBuf,
        /// From there to the document's folder.
        steps: Vec<String>,
    },
    /// Beside the files of the made-up product.
    Sample,
}

/// What lies beside the sample's document.
const SAMPLE: &[&str] = &["assets/demo.gif", "docs/benchmarks.md"];
const SAMPLE_BEGIN: (&str, &str) = ("docs/begin.md", "# How to begin\n\n## Install\n");

/// The folder of a document in its repository: the nearest above with a `.git`, else with a policy,
/// else this folder, where the document is below it.
pub(super) fn home(folder: &Path) -> io::Result<Home> {
    let folder = match folder.as_os_str().is_empty() {
        true => Path::new("."),
        false => folder,
    };
    let folder = fs::canonicalize(folder)?;
    let holding = |name: &str| folder.ancestors().find(|it| it.join(name).exists());
    let here = fs::canonicalize(".").ok();
    let root = holding(".git")
        .or_else(|| holding("maestro.toml"))
        .or_else(|| here.as_deref().filter(|it| folder.starts_with(it)))
        .unwrap_or(&folder);
    let inner = folder.strip_prefix(root).unwrap_or(Path::new(""));
    let steps = inner.iter().map(|it| it.to_string_lossy().into_owned());
    Ok(Home::Folder {
        root: root.to_owned(),
        steps: steps.collect(),
    })
}

/// What was looked up is kept: many links lead to one folder.
#[derive(Default)]
pub(super) struct Repositories {
    /// The names in a folder; `None` where it cannot be listed.
    folders: RefCell<BTreeMap<PathBuf, Option<Rc<BTreeSet<String>>>>>,
    documents: RefCell<BTreeMap<PathBuf, Option<Rc<Anchors>>>>,
}

impl Repositories {
    pub(super) fn place(&self, home: &Home, path: &str) -> Place {
        match home {
            Home::Sample => of_the_sample(path),
            Home::Folder { root, steps } => match links::steps(steps, path) {
                Some(steps) => self.found(root, &steps),
                None => Place::Outside,
            },
        }
    }

    /// Names are compared one by one: not every disk tells small letters from capital ones.
    fn found(&self, root: &Path, steps: &[String]) -> Place {
        let mut path = root.to_owned();
        for step in steps {
            let names = self.names(&path);
            if names.as_ref().is_some_and(|it| !it.contains(step)) {
                let same = |it: &&String| it.to_lowercase() == step.to_lowercase();
                let spelled = names.iter().flat_map(|it| it.iter()).find(same);
                return spelled.map_or(Place::Missing, |it| Place::Spelled(it.clone()));
            }
            path.push(step);
        }
        match fs::canonicalize(&path) {
            Err(_) => Place::Missing,
            Ok(real) if !real.starts_with(root) => Place::Outside,
            Ok(real) => match self.anchors(real) {
                Some(anchors) => Place::Document(anchors),
                None => Place::Thing,
            },
        }
    }

    fn names(&self, folder: &Path) -> Option<Rc<BTreeSet<String>>> {
        if let Some(known) = self.folders.borrow().get(folder) {
            return known.clone();
        }
        let names = fs::read_dir(folder).ok().map(|entries| {
            let names = entries.flatten().map(|it| it.file_name());
            Rc::new(names.map(|it| it.to_string_lossy().into_owned()).collect())
        });
        let mut folders = self.folders.borrow_mut();
        folders.insert(folder.to_owned(), names.clone());
        names
    }

    /// `None` of what is no document.
    fn anchors(&self, path: PathBuf) -> Option<Rc<Anchors>> {
        if !files::is_markdown(&path) || !path.is_file() {
            return None;
        }
        if let Some(known) = self.documents.borrow().get(&path) {
            return known.clone();
        }
        let anchors = files::text(&path).map(|it| Rc::new(links::read(&it).anchors));
        self.documents.borrow_mut().insert(path, anchors.clone());
        anchors
    }
}

fn of_the_sample(path: &str) -> Place {
    let (begin, text) = SAMPLE_BEGIN;
    if path == begin {
        return Place::Document(Rc::new(links::read(text).anchors));
    }
    let name = path.rsplit('/').next().unwrap_or_default();
    let same = SAMPLE.iter().find(|it| it.eq_ignore_ascii_case(path));
    match same {
        Some(it) if *it == path => Place::Thing,
        Some(_) => Place::Spelled(name.to_lowercase()),
        None => Place::Missing,
    }
}
