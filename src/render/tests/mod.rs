mod escaping;
mod looks;
mod template;
mod width;
