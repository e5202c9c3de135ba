mod privacy;
mod seen;
mod unspaced;
mod wanted;
