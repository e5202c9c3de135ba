//! Who waits on whom, what to do next, in which order.

mod settings;

pub use settings::Settings;
