//! What a site really does, held against the base: observations from a browser or a server in, findings out.
//!
//! Observations come from [`import`]ers for the files that browsers and scanners write, or from `Set-Cookie` headers
//! ([`Observations::add_set_cookie`]). An [`Audit`] judges them under a [`Policy`](crate::Policy); its [`Report`] prints
//! as a table and writes JSON.
//!
//! Values of cookies are dropped while reading: no observation has one, and no report can print one.
//!
//! ```
//! use consent_atlas::audit::{Audit, Observations};
//! use consent_atlas::Policy;
//!
//! let mut seen = Observations::new();
//! seen.add_set_cookie("www.shop.example", "iclose_visitor=1; Max-Age=31536000; Path=/")?;
//! seen.add_set_cookie("www.shop.example", "basket=7; HttpOnly")?;
//! seen.add_request("https://widget.iclose.io/loader.js");
//!
//! let report = Audit::new(Policy::new("shop.example")).run(&seen);
//! let visitor = &report.items()[0];
//! assert_eq!(visitor.vendor().unwrap().slug(), "iclose");
//! assert!(visitor.is_set_too_early());
//! assert!(report.items()[1].vendor().is_none());
//! assert_eq!(report.hosts()[0].vendor().unwrap().name(), "iClose");
//! assert!(report.has_violations());
//! # Ok::<(), consent_atlas::audit::import::ImportError>(())
//! ```

mod assert;
mod check;
pub mod import;
mod observe;
mod report;

pub use check::Audit;
pub use observe::{Lifetime, Observations, ObservedItem, ObservedRequest};
pub use report::{HostFinding, ItemFinding, Report};
