//! The handles: a vendor, its operator, its stored items and domains, and the groups of facts about them.
//!
//! Each handle is a registry and a row number, so it is `Copy`; equal handles are the same row of the same base.

mod consent;
mod cookie;
mod domain;
mod evidence;
mod legal;
mod operator;
mod technical;
mod vendor;

pub use consent::{Consent, Dependency};
pub use cookie::{Cookie, Numbers, Observation, TcfDeclaration};
pub use domain::Domain;
pub use evidence::{Claim, Evidence, Source};
pub use legal::{AssignedRole, Dpia, LegalBasisScope, Risk};
pub use operator::{DataPrivacyFramework, Operator};
pub use technical::{CollectedData, Hosting, Measure, Mechanism, ServerRetention, Transfers};
pub use vendor::{QuestionAndAnswer, SurfaceStatement, Vendor, VendorRef};
