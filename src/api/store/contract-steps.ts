/**
 * Migrations that take something away, by their names, each with the release that was the first not to
 * use it any more. That release is out by then: see "Migrations" in CONTRIBUTING.md.
 */
export const CONTRACT_STEPS: Readonly<Record<string, string>> = {}
