//! The built-in base, as the build script compiled it.

#![allow(unreachable_pub)] // generated code is for other crates' modules as well
#![allow(clippy::unreadable_literal)] // nobody reads these

include!(concat!(env!("OUT_DIR"), "/atlas.rs"));
