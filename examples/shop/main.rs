//! What an axum application sets, before and after consent: `cargo run --features audit --example shop`.
//!
//! `tests/shop.rs` asserts the same in a test, as an application of your own would.

mod app;

use axum::body::Body;
use axum::http::Request;
use axum::http::header::{COOKIE, SET_COOKIE};
use consent_atlas::audit::{Audit, Observations};
use consent_atlas::vocab::Category;
use consent_atlas::{Choices, Policy};
use tower::ServiceExt;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let nothing = Choices::NONE;
    for (path, choices) in [("/", nothing), ("/", nothing.with(Category::Statistics)), ("/careless", nothing)]
    {
        let request = Request::get(path).header(COOKIE, format!("choices={choices}")).body(Body::empty())?;
        let response = app::app().oneshot(request).await?;
        let headers = response.headers().get_all(SET_COOKIE).iter().filter_map(|value| value.to_str().ok());
        let seen = Observations::of_response(app::SITE, headers)?;
        println!("GET {path}, after the choice {choices}\n");
        println!("{}", Audit::new(Policy::new(app::SITE).with_choices(choices)).run(&seen));
    }
    Ok(())
}
