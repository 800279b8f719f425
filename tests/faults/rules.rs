//! Every rule has a record that breaks it.

use crate::{broken, messages};

/// Each rule of `src/compile/validate.rs`, a record that breaks it, and words of what is said then.
const RULES: &[(&str, &str, &str)] = &[
    ("items_have_an_id_of_their_own", "no-name", "found an item without a name"),
    ("items_are_stated_once", "duplicate-item", "one item per name, storage, party and surface"),
    ("generic_names_are_marked", "generic-name", "`generic: true`"),
    ("shared_names_say_so", "shared-name", "`shared: true` beside a name that is also in other"),
    ("only_third_party_items_have_hosts", "hosts-of-first-party", "no hosts of a first-party item"),
    ("only_cookies_have_attributes", "attributes", "attributes of a cookie on an item in local storage"),
    ("replacements_exist", "replaced-by", "the id of another item of this vendor"),
    ("only_what_is_former_has_an_end", "until", "`status: former` beside it"),
    ("hosts_have_one_owner", "two-owners", "one owner"),
    ("paths_of_domains_are_below_the_root", "domain-path", "a path below it"),
    ("exemptions_have_a_ground_and_a_source", "exemption", "the ground of the exemption"),
    ("conditions_are_complete", "condition", "its `activity` or its `name`"),
    ("evidence_has_sources", "source-unknown", "the id of one of the record's `sources`"),
    ("source_ids_are_unique", "source-twice", "an id that no other source has"),
    ("operators_exist", "unknown-operator", "an operator that has a record"),
    ("references_are_clear", "reference", "both `vendor` and `name`"),
    ("slugs_are_unique", "former-slug", "a slug that no vendor has or had"),
    ("claims_fit_their_subject", "claim", "for a claim about category"),
    ("checks_of_the_dpf_list_are_dated", "operator-dpf", "the day on which the list was checked"),
    ("surfaces_that_store_nothing_have_no_items", "surface", "no current item on the surface"),
];

#[test]
fn every_rule_is_broken_by_a_record() {
    let broken = broken();
    for (rule, name, words) in RULES {
        let (_, path) =
            broken.iter().find(|(known, _)| known == name).unwrap_or_else(|| panic!("{rule}: no {name}"));
        let messages = messages(name, path);
        assert!(messages.contains(words), "{rule}: {name} gives\n{messages}");
    }
}

/// The list above has the rules that there are, as the source lists them.
#[test]
fn every_rule_is_listed() {
    let source = crate::support::read(&crate::support::root().join("src/compile/validate.rs"));
    let (_, list) = source.split_once("const RULES: &[Rule] = &[").expect("the list of rules");
    let (list, _) = list.split_once("];").unwrap();
    let rules: Vec<&str> = list.split(',').map(str::trim).filter(|rule| !rule.is_empty()).collect();
    let listed: Vec<&str> = RULES.iter().map(|(rule, ..)| *rule).collect();
    assert_eq!(listed, rules);
}
