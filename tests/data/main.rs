//! The quality of `data/` that needs more than the compiler may have: a calendar, languages, a public suffix list.

mod files;
mod judgements;
mod sources;
#[path = "../support/mod.rs"]
mod support;
mod texts;

// The report that people read and the tests find the same things.
#[path = "../../examples/coverage/alike.rs"]
mod alike;
#[path = "../../examples/coverage/judgements.rs"]
mod judged;
