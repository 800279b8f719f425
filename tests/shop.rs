//! An axum application under test: what it sets before and after consent.

#[path = "../examples/shop/app.rs"]
mod app;

use app::{SITE, app};
use axum::body::Body;
use axum::http::Request;
use axum::http::header::{COOKIE, SET_COOKIE};
use consent_atlas::audit::{Audit, Observations};
use consent_atlas::vocab::Category;
use consent_atlas::{Choices, Policy};
use tower::ServiceExt;

async fn get(path: &str, choices: Choices) -> Observations {
    let request =
        Request::get(path).header(COOKIE, format!("lang=en; choices={choices}")).body(Body::empty()).unwrap();
    let response = app().oneshot(request).await.unwrap();
    let headers = response.headers().get_all(SET_COOKIE).iter().map(|value| value.to_str().unwrap());
    Observations::of_response(SITE, headers).unwrap()
}

#[tokio::test]
async fn before_consent_nothing_is_measured() {
    let seen = get("/", Choices::NONE).await;
    seen.assert_exactly(&["cc_cookie"]);
    Audit::new(Policy::new(SITE)).assert_allowed(&seen);
}

#[tokio::test]
async fn after_consent_everything_is_allowed() {
    let choices = Choices::NONE.with(Category::Statistics);
    let seen = get("/", choices).await;
    seen.assert_exactly(&["cc_cookie", "_ga"]);
    Audit::new(Policy::new(SITE).with_choices(choices)).assert_allowed(&seen);
}

/// The message of an assertion that fails is what a developer works with.
async fn message(check: impl FnOnce(Observations) + std::panic::UnwindSafe) -> String {
    let seen = get("/careless", Choices::NONE).await;
    let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| check(seen))).unwrap_err();
    panic.downcast::<String>().map_or_else(|_| String::new(), |message| *message)
}

#[tokio::test]
async fn what_is_set_too_early_fails_with_its_reason() {
    let said = message(|seen| Audit::new(Policy::new(SITE)).assert_allowed(&seen)).await;
    assert_eq!(
        said,
        "1 of what shop.example does is not allowed (eu):\n  \"_ga\" on shop.example (Google Analytics): needs \
         consent, and the visitor has not agreed to statistics"
    );
}

#[tokio::test]
async fn another_set_fails_with_the_difference() {
    let said = message(|seen| seen.assert_exactly(&["cc_cookie"])).await;
    assert_eq!(
        said,
        "other items than expected:\n  not expected: \"_ga\" on shop.example (Google Analytics)\n  not set: \"cc_cookie\""
    );
}
