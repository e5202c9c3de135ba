pub(super) mod guard;
