mod escaping;
mod looks;
mod width;
