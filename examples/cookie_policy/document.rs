//! A document of headings, paragraphs, lists and tables, as Markdown (with the tables of GitHub's) or as HTML.
//!
//! What a document says comes from records, so every piece of it is escaped here, where it is written, and nowhere
//! else: names such as `_a_<b>|c` must show as they are and can never become markup.

use std::fmt::Write;

/// What a document is written as.
#[derive(Clone, Copy)]
pub(crate) enum Format {
    Markdown,
    Html,
}

pub(crate) struct Document {
    /// The language tag.
    pub(crate) lang: &'static str,
    pub(crate) blocks: Vec<Block>,
}

pub(crate) enum Block {
    /// A level from 1 to 6, and the text.
    Heading(usize, String),
    Paragraph(Line),
    List(Vec<Line>),
    Table {
        head: Vec<String>,
        rows: Vec<Vec<Line>>,
    },
}

pub(crate) type Line = Vec<Inline>;

pub(crate) enum Inline {
    Text(String),
    Strong(&'static str),
    /// A name of a computer's.
    Code(String),
    Link {
        text: &'static str,
        address: &'static str,
    },
}

impl Inline {
    pub(crate) fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl Document {
    pub(crate) fn render(&self, format: Format) -> String {
        match format {
            Format::Markdown => self.blocks.iter().map(markdown_block).collect::<Vec<_>>().join("\n"),
            Format::Html => {
                let blocks: String = self.blocks.iter().map(html_block).collect();
                format!("<section lang=\"{}\">\n{blocks}</section>\n", html_text(self.lang))
            }
        }
    }
}

fn markdown_block(block: &Block) -> String {
    match block {
        Block::Heading(level, text) => format!("{} {}\n", "#".repeat(*level), markdown_text(text)),
        Block::Paragraph(line) => format!("{}\n", markdown_line(line).trim()),
        Block::List(lines) => joined(lines, |line| format!("- {}\n", markdown_line(line).trim())),
        Block::Table { head, rows } => {
            let head: Vec<String> = head.iter().map(|cell| markdown_text(cell)).collect();
            let mut table = format!("| {} |\n|{}\n", head.join(" | "), " --- |".repeat(head.len()));
            for row in rows {
                let cells: Vec<String> = row.iter().map(|cell| markdown_line(cell)).collect();
                table.extend(["| ", &cells.join(" | "), " |\n"]);
            }
            table
        }
    }
}

fn markdown_line(line: &[Inline]) -> String {
    let mut written = String::new();
    for inline in line {
        // Blanks and digits before a text do not keep it from beginning a list.
        let begins = written.chars().all(|before| before == ' ' || before.is_ascii_digit());
        let text = |text: &str| if begins { markdown_beginning(text) } else { markdown_text(text) };
        let piece = match inline {
            Inline::Text(content) => text(content),
            Inline::Strong(content) => format!("**{}**", markdown_text(content)),
            Inline::Code(content) => markdown_code(content).unwrap_or_else(|| text(content)),
            Inline::Link { text, address } if is_link(address) => {
                format!("[{}](<{}>)", markdown_text(text), markdown_address(address))
            }
            Inline::Link { text: content, address } => text(&format!("{content}: {address}")),
        };
        written.push_str(&piece);
    }
    written
}

/// Escapes whatever `CommonMark` or GitHub's Markdown could take for markup within a line.
fn markdown_text(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars().map(visible) {
        if "\\`*_[]<>|~#&$".contains(character) {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// As [`markdown_text`], for a text that may begin a line, where `-`, `+`, `1.` and `1)` begin a list and `=` underlines
/// a heading.
fn markdown_beginning(text: &str) -> String {
    let escaped = markdown_text(text);
    let after_blanks = escaped.trim_start();
    let marker = after_blanks.trim_start_matches(|digit: char| digit.is_ascii_digit());
    let blanks_only = marker.len() == after_blanks.len();
    if marker.starts_with(['.', ')']) || (blanks_only && marker.starts_with(['-', '+', '='])) {
        let (before, after) = escaped.split_at(escaped.len() - marker.len());
        return format!("{before}\\{after}");
    }
    escaped
}

/// A code span, which shows everything as it is; `None` for what would end it or the cell of the table around it.
fn markdown_code(text: &str) -> Option<String> {
    let special = |character: char| matches!(character, '`' | '|' | '\\') || character.is_control();
    if text.is_empty() || text.contains(special) || text.starts_with(' ') || text.ends_with(' ') {
        return None;
    }
    Some(format!("`{text}`"))
}

/// An address between `<` and `>`.
fn markdown_address(address: &str) -> String {
    let mut escaped = String::new();
    for character in encoded(address).chars() {
        if matches!(character, '\\' | '<' | '>' | '&') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

fn html_block(block: &Block) -> String {
    match block {
        Block::Heading(level, text) => format!("<h{level}>{}</h{level}>\n", html_text(text)),
        Block::Paragraph(line) => format!("<p>{}</p>\n", html_line(line).trim_end()),
        Block::List(lines) => {
            format!("<ul>\n{}</ul>\n", joined(lines, |line| format!("<li>{}</li>\n", html_line(line))))
        }
        Block::Table { head, rows } => {
            let head = joined(head, |cell| format!("<th scope=\"col\">{}</th>", html_text(cell)));
            let rows = joined(rows, |row| {
                format!("<tr>{}</tr>\n", joined(row, |cell| format!("<td>{}</td>", html_line(cell))))
            });
            format!("<table>\n<thead>\n<tr>{head}</tr>\n</thead>\n<tbody>\n{rows}</tbody>\n</table>\n")
        }
    }
}

/// The texts of some parts, one after the other.
fn joined<T>(parts: &[T], text: impl Fn(&T) -> String) -> String {
    parts.iter().fold(String::new(), |joined, part| joined + &text(part))
}

fn html_line(line: &[Inline]) -> String {
    line.iter()
        .map(|inline| match inline {
            Inline::Text(text) => html_text(text),
            Inline::Strong(text) => format!("<strong>{}</strong>", html_text(text)),
            Inline::Code(text) => format!("<code>{}</code>", html_text(text)),
            Inline::Link { text, address } if is_link(address) => {
                format!("<a href=\"{}\">{}</a>", html_text(&encoded(address)), html_text(text))
            }
            Inline::Link { text, address } => html_text(&format!("{text}: {address}")),
        })
        .collect()
}

/// Escapes a text for an element or for an attribute in double quotes.
fn html_text(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars().map(visible) {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(character),
        }
    }
    escaped
}

/// Only these addresses become links: others, such as `javascript:`, could do something.
fn is_link(address: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme))
}

/// An address with blanks and control characters percent-encoded.
fn encoded(address: &str) -> String {
    let mut encoded = String::new();
    for character in address.chars() {
        if character.is_control() || character.is_whitespace() {
            let mut bytes = [0; 4];
            for byte in character.encode_utf8(&mut bytes).bytes() {
                // Writing to a string cannot fail.
                let _ = write!(encoded, "%{byte:02X}");
            }
        } else {
            encoded.push(character);
        }
    }
    encoded
}

/// A line of Markdown and a cell must stay one line, and nothing else that controls belongs into a text.
fn visible(character: char) -> char {
    match character {
        '\n' | '\r' | '\t' => ' ',
        _ if character.is_control() => char::REPLACEMENT_CHARACTER,
        _ => character,
    }
}
