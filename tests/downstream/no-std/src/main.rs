//! Lookups without std and without an allocator. Exits with 0 where they answer as they should.

#![no_std]
#![no_main]

use core::fmt::Write;

use consent_atlas::{Lang, Question, cookie, domain, require_vendor, vendor};

// The C library starts the program and ends it; nothing else of it is used.
#[link(name = "c")]
unsafe extern "C" {
    fn abort() -> !;
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    // SAFETY: `abort` takes nothing and does not return.
    unsafe { abort() }
}

/// Counts what is written to it.
struct Counter(usize);

impl Write for Counter {
    fn write_str(&mut self, text: &str) -> core::fmt::Result {
        self.0 += text.len();
        Ok(())
    }
}

fn answers() -> Option<()> {
    let mut counter = Counter(0);
    let found = cookie("iclose_visitor").at_host("shop.example").first()?;
    write!(counter, "{}", found.vendor().answer(Question::CookiePolicy, Lang::De)).ok()?;
    domain("app.chaport.com").first()?;
    write!(counter, "{}", require_vendor("chaprot").err()?).ok()?;
    vendor("cloop")?;
    (counter.0 > 100).then_some(())
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    i32::from(answers().is_none())
}
