//! GitHub's API: limits waited for, reads repeated, writes sent once.
//!
//! What a status and its headers mean, and how long to wait, are pure rules in `limits`, `pause`
//! and `verdict`. Requests go out one after the other, or several at once as `governor` lets them.
//! The moment used is the server's own, from its `Date`: no clock is read here.

mod access;
mod answer;
mod budget;
mod client;
mod fault;
mod governor;
mod graphql;
mod limits;
mod links;
mod pause;
mod read;
mod root;
mod token;
mod usage;
mod verdict;
mod write;

#[cfg(test)]
mod tests;

pub use crate::network::Proxy;
pub use access::{Access, TokenKind};
pub use answer::{Answer, Validator};
pub use budget::{Budget, Waiting, Why};
pub use client::{Client, Clock};
pub use fault::Fault;
pub use graphql::{GraphQl, GraphQlError};
pub use http::Method;
pub use links::{next, page_number, with_page_number};
pub use root::Root;
pub use token::{Token, TokenSource, WRITE_VARIABLE};
pub use usage::{Rate, Usage};
