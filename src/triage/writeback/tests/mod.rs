mod privacy;
mod seen;
mod wanted;
