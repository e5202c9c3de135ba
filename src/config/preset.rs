//! The presets built into the binary: one per source document that gives response times.

/// Names that `extends` knows: `solo` is S0, `beta` S1, `launch` S2, `pilot` S4.
pub const PRESETS: &[&str] = &["solo", "beta", "launch", "pilot"];

/// The lowest layer of every policy.
pub(super) const DEFAULTS: &str = include_str!("presets/default.toml");

/// The policy text of a preset, commented, with the line of its document beside each number.
pub fn preset_text(name: &str) -> Option<&'static str> {
    let text = match name {
        "solo" => include_str!("presets/solo.toml"),
        "beta" => include_str!("presets/beta.toml"),
        "launch" => include_str!("presets/launch.toml"),
        "pilot" => include_str!("presets/pilot.toml"),
        _ => return None,
    };
    Some(text)
}
