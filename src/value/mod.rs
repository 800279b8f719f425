//! The values that records are made of: vocabularies, dates, retentions, name patterns.
//!
//! The library and its build script share this module, so a spelling or a grammar exists once: what the compiler
//! accepts is what the library prints. Nothing here allocates.

pub(crate) mod date;
pub(crate) mod excerpt;
pub(crate) mod host;
pub(crate) mod pattern;
pub(crate) mod retention;
pub mod vocab;
