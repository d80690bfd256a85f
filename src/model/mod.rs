//! A `Kit` as a `Site`: every page there is, where it is, and what it stands beside.
//!
//! In: a `Kit`. Out: a `Site`. Total: whatever a kit may hold, there is a site for it.

pub mod assets;
pub mod belongs;
pub mod facets;
pub mod findable;
pub mod lookup;
pub mod order;
pub mod prints;
pub mod route;
mod site;

pub use site::Site;
