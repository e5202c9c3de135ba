mod addresses;
mod limits;
mod meanings;
mod tokens;
