/**
 * Version of what is agreed to in the admin texts: the contract's ENRICHMENT_WORDING, which the add-in
 * cannot load at run time.
 */
export const WORDING = '2026-11'
