/**
 * Version of the agreement's words in the admin texts: the contract's ORGANISATION_WORDING, which
 * the add-in cannot load at run time.
 */
export const AGREEMENT_WORDING = '2026-11'
