//! A clock that was judged before, at a later moment.

use super::doubts::{by_release, is_stale};
use super::judge::name_early_resumption;
use super::measure::measure;
use super::run::{End, run};
use super::target::Target;
use super::{Cause, Clock, ClockState, Moment, Policy};

/// Returns the clock as a fresh judgement would give it at `moment`, where nothing but time has
/// passed since: no fact and no decision, and the same policy.
///
/// `clock` was judged without `synced_through`, not before its newest fact. `None` where only a
/// fresh judgement can tell: its priority changed, and it waits for the customer.
pub fn later(policy: &Policy, clock: &Clock, moment: Moment) -> Option<Clock> {
    if clock.stopped_at.is_some() {
        return Some(clock.clone());
    }
    if clock.retargeted_at.is_some() && clock.excused_until.is_none() {
        return None;
    }
    let target = Target::of(policy, clock)?;
    let run = run((clock.started_at, ""), End::Running);
    let mut later = Clock {
        cause: None,
        ..clock.clone()
    };
    measure(&mut later, policy, &target, &run, &clock.pauses, moment);
    let excused = clock.excused_until.is_some_and(|it| moment.as_of <= it);
    if excused && later.state == ClockState::BreachedOpen {
        later.cause = Some(Cause::Retarget);
    }
    name_early_resumption(&mut later);
    if target.seconds.is_none() {
        by_release(&mut later, &run, moment);
    }
    doubt_again(&mut later, clock, policy, moment);
    Some(later)
}

/// What nobody could tell, time alone does not tell.
fn doubt_again(later: &mut Clock, before: &Clock, policy: &Policy, moment: Moment) {
    if before.cause == Some(Cause::NotEnforced) {
        later.cause = before.cause;
    } else if before.state == ClockState::Unknown {
        later.state = before.state;
        later.cause = before.cause;
    } else if is_stale(later, policy, moment) {
        later.state = ClockState::Unknown;
        later.cause = Some(Cause::Stale);
    }
}
