//! The presets built into the binary: one per source document that gives response times.

/// Names that `extends` knows: `solo` is S0, `beta` S1, `launch` S2, `pilot` S4.
pub const PRESETS: &[&str] = &["solo", "beta", "launch", "pilot"];

/// The lowest layer of every policy.
pub(super) const DEFAULTS: &str = concat!(
    include_str!("presets/default.toml"),
    include_str!("presets/incident/default.toml"),
);

/// A preset, what it says about incidents, and its rules are files of their own: each is read on
/// its own.
macro_rules! with_incidents {
    ($preset:literal, $profile:literal $(, $rules:literal)*) => {
        concat!(
            include_str!(concat!("presets/", $preset, ".toml")),
            include_str!(concat!("presets/incident/", $profile, ".toml")),
            $(include_str!(concat!("presets/rules/", $rules, ".toml")),)*
        )
    };
}

/// The policy text of a preset, commented, with the line of its document beside each number.
pub fn preset_text(name: &str) -> Option<&'static str> {
    let text = match name {
        "solo" => with_incidents!("solo", "community"),
        "beta" => with_incidents!("beta", "beta", "bugs", "oncall"),
        "launch" => with_incidents!("launch", "launch", "bugs", "launch"),
        "pilot" => with_incidents!("pilot", "community"),
        _ => return None,
    };
    Some(text)
}
