//! The form of the compiled tables, shared by the compiler that writes them and the handles that read them.
//!
//! A base is one array of 32-bit words, little-endian, beside pools of text. Each table is a run of rows of equal
//! width; each row is a record of fields, one word each:
//!
//! | a field of | holds |
//! |---|---|
//! | a string | a number in the string table plus 1; 0 where not stated |
//! | a text in languages | a number in the text table plus 1; 0 where not stated |
//! | a row of another table | its number plus 1; 0 where not stated |
//! | a word of a vocabulary | its code plus 1; 0 where not stated |
//! | a list | where in the array its length and its entries are; 0 for an empty list |
//! | a date, a retention | packed, see their `to_word`; 0 where not stated |
//! | flags, sets of small numbers | bits |
//!
//! Entries of a list are as fields, except that they are always stated and so not shifted by 1.
//! Word 0 of the array is unused, so that 0 can stand for an empty list.

/// The version of this form. Generated code names the one that it was written for.
pub(crate) const FORMAT: u32 = 2;

/// The tables of a base, in the order in which their places are listed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Table {
    Vendors,
    Operators,
    Cookies,
    Domains,
    Sources,
    Evidence,
    Claims,
    Roles,
    Bases,
    Consents,
    Conditions,
    Data,
    Safeguards,
    Hosting,
    Transfers,
    Mechanisms,
    ServerRetention,
    VendorRefs,
    Surfaces,
    Questions,
    Risks,
    Dpias,
    Dpfs,
    Observations,
    Tcf,
    /// One row per string: where it ends in the pool; row 0 is the beginning.
    Strings,
    /// One row per text: where it ends in the pool of each language; row 0 is the beginning.
    Texts,
    /// One row per pattern, the most specific first: the item, and its specificity.
    Patterns,
    /// One row per slot of the filter of the patterns' literal beginnings: see [`filter`].
    PrefixFilter,
    /// One row per slot of the filter of the patterns' literal ends.
    SuffixFilter,
    /// One row per host of a domain, in any order.
    Hosts,
    /// One row per slot of the table that leads to them: see [`host_slot`].
    HostSlots,
    /// One row per 32 bits of the filter of anchors, hashed from their outermost byte.
    AnchorFilter,
}

impl Table {
    pub(crate) const COUNT: usize = Self::AnchorFilter as usize + 1;
}

/// The number of pools of text: one per language.
pub(crate) const LANGUAGES: usize = 4;

/// The fields of a row, one word each.
pub(crate) trait Field: Copy {
    /// The table whose rows have these fields.
    const TABLE: Table;
    /// The number of words in a row.
    const WIDTH: usize;
    /// The field's place in the row.
    fn place(self) -> usize;
}

/// Declares the fields of the rows of one table.
macro_rules! fields {
    ($(#[$meta:meta])* $name:ident in $table:ident: $($field:ident)+) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug)]
        pub(crate) enum $name { $($field),+ }

        impl Field for $name {
            const TABLE: Table = Table::$table;
            const WIDTH: usize = [$(Self::$field),+].len();
            fn place(self) -> usize {
                self as usize
            }
        }
    };
}

fields! { VendorField in Vendors:
    Slug Name Aliases FormerSlugs Retired RetiredSince Successor Service Category Platforms Homepage
    Operator OperatorEvidence Evidence Reviewed Sources
    Summary ConsentText HowItWorks Compliance Questions Alternatives
    LegalEvidence Roles Bases Unsuitable Loading Laws Risk Dpia
    TechnicalEvidence Methods Data Safeguards Hosting Transfers
    ServerRetention ServerRetentionEvidence ServerRetentionNote
    SubProcessors Loads Domains Cookies Surfaces Claims
}
fields! { OperatorField in Operators:
    Slug Name LegalName Aliases Country Address Group EuRepresentative TcfId GoogleAtpId Dpf
    Homepage PrivacyPolicy CookiePolicy Dpa SubProcessors OptOut Requests
    Evidence Sources Reviewed Claims Note Vendors
}
fields! { CookieField in Cookies:
    Vendor Id Name Storage Party Hosts OtherHosts Purpose Uses Category Retention Observations SetBy Flags SameSite Path
    Surface Trigger OnlyIf Consent Bases Tcf GoogleSignals Status Until ReplacedBy Evidence Claims Note
}
fields! { DomainField in Domains: Vendor Host Path Roles Flags Status Until Evidence Claims Note }
fields! { SourceField in Sources: Id Url Title Publisher Checked Updated Effective }
fields! { EvidenceField in Evidence: Kind Sources Reason }
fields! { ClaimField in Claims: Subject Value Retention Standing Evidence Date Note }
fields! { RoleField in Roles: Role Surface Activities Evidence Note }
fields! { BasisField in Bases: Basis Covers Evidence Note }
fields! { ConsentField in Consents: Requirement Ground Service When Reason Evidence Jurisdiction Law Jurisdictions }
fields! { ConditionField in Conditions: Condition Activity Name }
fields! { DataField in Data: Kind Condition Note }
fields! { SafeguardField in Safeguards: Kind Standing Note }
fields! { HostingField in Hosting: Regions Countries Providers DependsOn Evidence Note }
fields! { TransferField in Transfers: Status Countries Mechanisms DependsOn Evidence Note }
fields! { MechanismField in Mechanisms: Mechanism Standing Note }
fields! { ServerRetentionField in ServerRetention: Data Retention Configurable Note }
fields! { VendorRefField in VendorRefs: Slug Name Country Resources Covers Evidence Note }
fields! { SurfaceField in Surfaces: Surface Host StoresNothing Evidence Note }
fields! { QuestionField in Questions: Question Answer }
fields! { RiskField in Risks: Level Evidence }
fields! { DpiaField in Dpias: Level Triggers Evidence Note }
fields! { DpfField in Dpfs: Status Programmes Checked Evidence }
fields! { ObservationField in Observations: Retention Date Evidence Note }
fields! { TcfField in Tcf: Purposes SpecialPurposes Features SpecialFeatures }
fields! { StringField in Strings: End }
fields! { TextField in Texts: En Fr De Es }
fields! { PatternField in Patterns: Cookie Specificity }
fields! { PrefixFilterField in PrefixFilter: Lengths }
fields! { SuffixFilterField in SuffixFilter: Lengths }
fields! { HostField in Hosts: Start Length Entry }
fields! { HostSlotField in HostSlots: Slot }
fields! { AnchorFilterField in AnchorFilter: Bits }

/// Bits of [`CookieField::Flags`]. A fact that may be unknown has a bit for yes and one for no.
pub(crate) mod cookie_flag {
    pub(crate) const GENERIC: u32 = 1;
    pub(crate) const SHARED: u32 = 1 << 1;
    pub(crate) const HTTP_ONLY: YesNo = YesNo(2);
    pub(crate) const SECURE: YesNo = YesNo(4);
    pub(crate) const PARTITIONED: YesNo = YesNo(6);
    pub(crate) const REFRESHED: YesNo = YesNo(8);
    pub(crate) const IDENTIFIER: YesNo = YesNo(10);

    /// A pair of bits, from this one up: yes, then no; neither where not stated.
    #[derive(Clone, Copy)]
    pub(crate) struct YesNo(u32);

    impl YesNo {
        pub(crate) fn write(self, value: Option<bool>) -> u32 {
            value.map_or(0, |yes| 1 << (self.0 + u32::from(!yes)))
        }

        pub(crate) fn read(self, bits: u32) -> Option<bool> {
            match bits >> self.0 & 3 {
                1 => Some(true),
                2 => Some(false),
                _ => None,
            }
        }
    }
}

/// Bits of [`DomainField::Flags`].
pub(crate) mod domain_flag {
    pub(crate) const SUBDOMAINS: u32 = 1;
    pub(crate) const SHARED: u32 = 1 << 1;
}

/// A value of the maps: one row, or where in the array a list of rows is.
pub(crate) mod entry {
    const LIST: u32 = 1 << 31;
    const PLAIN: u32 = 1 << 30;

    /// The rows that a key leads to.
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub(crate) enum Entry {
        /// The most frequent case: one row. It is plain where the key alone proves it, so that the row need not be read
        /// to answer: an item whose name is not generic, a domain with its subdomains and without a path.
        Row { row: u32, plain: bool },
        /// Where the list of the rows is.
        List(u32),
    }

    impl Entry {
        pub(crate) fn to_word(self) -> u32 {
            match self {
                Self::Row { row, plain } => row | if plain { PLAIN } else { 0 },
                Self::List(at) => LIST | at,
            }
        }

        pub(crate) fn from_word(word: u32) -> Self {
            if word & LIST == 0 {
                Self::Row { row: word & !PLAIN, plain: word & PLAIN != 0 }
            } else {
                Self::List(word & !LIST)
            }
        }
    }
}

/// The filters that turn most unknown names away before any pattern is looked at.
///
/// A filter is a table of a power of two of slots. The three outermost bytes of an anchor select a slot, and the bit of
/// the anchor's length is set there. A name asks the slot of its own three bytes which lengths of its beginning (or
/// end) are worth a look into the map of anchors: for most names, none.
pub(crate) mod filter {
    /// Three bytes at one end of a name, the outermost first.
    pub(crate) type Corner = [u8; 3];

    /// The first three bytes.
    pub(crate) fn front(text: &[u8]) -> Option<Corner> {
        text.first_chunk().copied()
    }

    /// The last three bytes, from the end.
    pub(crate) fn back(text: &[u8]) -> Option<Corner> {
        let [a, b, c] = *text.last_chunk()?;
        Some([c, b, a])
    }

    /// The slot of three bytes, among a power of two of slots.
    pub(crate) fn slot([a, b, c]: Corner, slots: u32) -> u32 {
        let bits = u32::from_le_bytes([a, b, c, 0]);
        // Fibonacci hashing: the high bits of the product are well mixed.
        let mixed = bits.wrapping_mul(0x9E37_79B1);
        (mixed >> 16) & slots.saturating_sub(1)
    }

    /// How many slots a number of anchors gets: enough that an unknown name rarely meets an occupied one.
    pub(crate) fn slots(anchors: usize) -> u32 {
        (anchors as u32 * 8).next_power_of_two().clamp(64, 1 << 16)
    }
}

/// A hash that goes through a text byte by byte, so that one pass gives it for every beginning of a name, or every end
/// of a host (FNV-1a).
pub(crate) mod rolling {
    /// The hash of no bytes.
    pub(crate) const START: u32 = 0x811C_9DC5;

    /// The hash of some bytes and one more.
    pub(crate) fn add(hash: u32, byte: u8) -> u32 {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    }

    /// The hash with its low bits, which are the weaker ones, made as good as the others.
    pub(crate) fn mixed(hash: u32) -> u32 {
        hash ^ hash >> 15
    }
}

/// The table of hosts: open addressing in a power of two of slots, of which at most half are taken.
///
/// A perfect hash would hash each end of a host anew, and a filter in front of it costs another place in memory. Here
/// the hash of every end comes from one pass over the host, an end that is unknown mostly meets an empty slot, and a
/// stored one leads to its row at once. A slot is 0 or holds the number of a row plus 1 in its low bits, as many as
/// there are slots to count, and the rest of the hash above them, so that hardly any stranger is compared.
pub(crate) mod host_slot {
    use super::rolling;

    /// The slot in which the search for a hash begins; it goes on with the next one.
    pub(crate) fn first(hash: u32, slots: u32) -> u32 {
        rolling::mixed(hash) & slots.saturating_sub(1)
    }

    /// The slot after another.
    pub(crate) fn next(slot: u32, slots: u32) -> u32 {
        (slot + 1) & slots.saturating_sub(1)
    }

    /// What a slot holds for a row.
    pub(crate) fn content(row: u32, hash: u32, slots: u32) -> u32 {
        (hash & !slots.saturating_sub(1)) | (row + 1)
    }

    /// The row that a taken slot leads to, if it may be the one of the hash.
    pub(crate) fn row(content: u32, hash: u32, slots: u32) -> Option<u32> {
        let low = slots.saturating_sub(1);
        (content & !low == hash & !low).then_some((content & low).wrapping_sub(1))
    }

    /// How many slots a number of hosts gets.
    pub(crate) fn slots(hosts: usize) -> u32 {
        (hosts as u32 * 2).next_power_of_two().max(4)
    }
}

/// The filter that tells whether a part of a name is worth a look into the maps of anchors of patterns: a set of bits,
/// one for the [rolling] hash of each.
pub(crate) mod bit_filter {
    use super::rolling;

    /// The word and the bit of a hash, in a filter of a power of two of words.
    pub(crate) fn place(hash: u32, words: u32) -> (u32, u32) {
        let mixed = rolling::mixed(hash);
        ((mixed >> 5) & words.saturating_sub(1), 1 << (mixed & 31))
    }

    /// How many words a number of keys gets: some 16 to 32 bits for each.
    pub(crate) fn words(keys: usize) -> u32 {
        (keys as u32 / 2).next_power_of_two().clamp(4, 1 << 20)
    }
}
