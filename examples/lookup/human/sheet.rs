//! Headings, and values beside captions: aligned, wrapped, coloured.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
const CAPTION: Style = AnsiColor::Cyan.on_default();
pub(crate) const GOOD: Style = AnsiColor::Green.on_default();
pub(crate) const MIND: Style = AnsiColor::Yellow.on_default();
pub(crate) const STOP: Style = AnsiColor::Red.on_default();

/// The longest line, where no word is longer.
const WIDTH: usize = 100;
/// Where values begin: behind the longest caption and the blanks around it.
const INDENT: usize = 19;

/// A sheet to write on.
pub(crate) struct Sheet<W> {
    out: W,
    started: bool,
}

impl<W: Write> Sheet<W> {
    pub(crate) fn new(out: W) -> Self {
        Self { out, started: false }
    }

    /// A heading with a remark, apart from what is above it.
    pub(crate) fn heading(&mut self, text: &str, remark: &str) -> io::Result<()> {
        if self.started {
            writeln!(self.out)?;
        }
        self.started = true;
        writeln!(self.out, "{BOLD}{}{BOLD:#}  {DIM}{remark}{DIM:#}", printable(text))
    }

    /// A question in bold and its answer below it.
    pub(crate) fn answer(&mut self, question: &str, answer: &str) -> io::Result<()> {
        writeln!(self.out, "\n  {BOLD}{}{BOLD:#}", printable(question))?;
        for line in wrapped(answer, WIDTH - 2) {
            writeln!(self.out, "  {line}")?;
        }
        Ok(())
    }

    /// Values beside a caption, each on a line of its own; without values, nothing.
    pub(crate) fn field<T: AsRef<str>>(
        &mut self,
        caption: &str,
        values: impl IntoIterator<Item = T>,
    ) -> io::Result<()> {
        let mut values = values.into_iter();
        let Some(first) = values.next() else { return Ok(()) };
        self.marked(caption, Style::new(), first.as_ref())?;
        values.try_for_each(|value| self.more(value.as_ref()))
    }

    /// A value in a style of its own beside a caption.
    pub(crate) fn marked(&mut self, caption: &str, style: Style, value: &str) -> io::Result<()> {
        let padding = INDENT.saturating_sub(2 + caption.chars().count());
        write!(self.out, "  {CAPTION}{caption}{CAPTION:#}{:padding$}", "")?;
        self.value(style, value)
    }

    /// A further value under the same caption.
    pub(crate) fn more(&mut self, value: &str) -> io::Result<()> {
        write!(self.out, "{:INDENT$}", "")?;
        self.value(Style::new(), value)
    }

    /// A further value that matters less.
    pub(crate) fn aside(&mut self, value: &str) -> io::Result<()> {
        write!(self.out, "{:INDENT$}", "")?;
        self.value(DIM, value)
    }

    /// Rows beside a caption, in columns as wide as their longest cells.
    pub(crate) fn table<const COLUMNS: usize>(
        &mut self,
        caption: &str,
        rows: &[[String; COLUMNS]],
    ) -> io::Result<()> {
        let widths: [usize; COLUMNS] = core::array::from_fn(|column| {
            rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default()
        });
        for (position, row) in rows.iter().enumerate() {
            let caption = if position == 0 { caption } else { "" };
            let padding = INDENT.saturating_sub(2 + caption.chars().count());
            let cells = row.iter().zip(widths).map(|(cell, width)| format!("{:width$}", printable(cell)));
            let line = cells.collect::<Vec<_>>().join("  ");
            writeln!(self.out, "  {CAPTION}{caption}{CAPTION:#}{:padding$}{}", "", line.trim_end())?;
        }
        Ok(())
    }

    /// The lines of a value, all but the first one indented.
    fn value(&mut self, style: Style, value: &str) -> io::Result<()> {
        for (position, line) in wrapped(value, WIDTH - INDENT).iter().enumerate() {
            let indent = if position == 0 { 0 } else { INDENT };
            writeln!(self.out, "{:indent$}{style}{line}{style:#}", "")?;
        }
        Ok(())
    }
}

/// The lines of a text. A word that is longer than a line, such as an address, stays whole.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let text = printable(text);
    let mut lines = vec![String::new()];
    let mut length = 0;
    // A no-break space belongs to its word, so not `split_whitespace`.
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let word_length = word.chars().count();
        if length > 0 && length + 1 + word_length > width {
            lines.push(String::new());
            length = 0;
        }
        let Some(line) = lines.last_mut() else { continue };
        if length > 0 {
            line.push(' ');
            length += 1;
        }
        line.push_str(word);
        length += word_length;
    }
    lines
}

/// A text without control characters: what somebody asked for must not steer the terminal.
fn printable(text: &str) -> String {
    let visible = |character: char| match character {
        '\n' | '\t' => ' ',
        _ if character.is_control() => char::REPLACEMENT_CHARACTER,
        _ => character,
    };
    text.chars().map(visible).collect()
}
