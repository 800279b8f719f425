//! The fixture bases, compiled: `tests/fixtures.rs` writes the generated code and checks that it is up to date.
#![allow(dead_code, unused_imports, reason = "each test uses a part of it")]

/// Fictional vendors, for every field and every case of matching.
#[allow(unreachable_pub, clippy::unreadable_literal, reason = "generated code")]
mod full {
    include!("../fixtures/full/generated/full.rs");
}

/// A user's own base: it replaces a vendor of the other one and adds one.
#[allow(unreachable_pub, clippy::unreadable_literal, reason = "generated code")]
mod own {
    include!("../fixtures/own/generated/own.rs");
}

/// Vendors for decisions: what is exempt, what is not, and what one country exempts.
#[allow(unreachable_pub, clippy::unreadable_literal, reason = "generated code")]
mod consent {
    include!("../fixtures/consent/generated/consent.rs");
}

pub(crate) use consent::CONSENT;
pub(crate) use full::FULL;
pub(crate) use own::OWN;

use consent_atlas::{Chain, Registry};

/// The user's own records first.
static REGISTRIES: [&Registry; 2] = [&OWN, &FULL];

/// Both as one.
pub(crate) fn chain() -> Chain {
    Chain::new(&REGISTRIES)
}
