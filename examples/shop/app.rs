//! A small shop: a record of the visitor's choice, which needs no consent, and audience measurement, which does.

use axum::Router;
use axum::http::HeaderMap;
use axum::http::header::{COOKIE, SET_COOKIE};
use axum::response::{AppendHeaders, Html, IntoResponse, Response};
use axum::routing::get;
use consent_atlas::Choices;
use consent_atlas::vocab::Category;

/// The site's registrable domain.
pub(crate) const SITE: &str = "shop.example";

pub(crate) fn app() -> Router {
    Router::new().route("/", get(home)).route("/careless", get(careless))
}

/// Measures only visitors who have agreed to it.
async fn home(headers: HeaderMap) -> Response {
    let record = (SET_COOKIE, "cc_cookie=8f14e45f; Path=/; Secure; SameSite=Lax".to_owned());
    if choices(&headers).contains(Category::Statistics) {
        let measured = (SET_COOKIE, "_ga=GA1.1.1.1; Path=/; Max-Age=63072000".to_owned());
        return (AppendHeaders([record, measured]), Html("<h1>Shop</h1>")).into_response();
    }
    (AppendHeaders([record]), Html("<h1>Shop</h1>")).into_response()
}

/// Measures everybody.
async fn careless() -> impl IntoResponse {
    (AppendHeaders([(SET_COOKIE, "_ga=GA1.1.1.1; Path=/; Max-Age=63072000")]), Html("<h1>Shop</h1>"))
}

/// What the visitor has agreed to, as the site keeps it: `choices=preferences+statistics`.
fn choices(headers: &HeaderMap) -> Choices {
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs =
        cookies.flat_map(|value| value.split("; ")).filter_map(|pair| pair.strip_prefix("choices="));
    pairs.next().and_then(|words| words.parse().ok()).unwrap_or_default()
}
