/** What the sent copy carries. */
export const verified = {
  yes: 'Verified in the sent copy',
  both: (n: number) =>
    n === 0
      ? 'The invisible picture is in it.'
      : `The invisible picture is in it, and ${n} tracked ${n === 1 ? 'link' : 'links'}.`,
  onlyLinks: (n: number) => `${n} tracked ${n === 1 ? 'link is' : 'links are'} in it.`,
  missing: 'The sent copy lacks something',
  noBeacon:
    'The invisible picture is not in it, so opens are not seen. Outlook may keep it out of your own copy; an open that was seen proves that it went out.',
  fewer: (n: number, of: number) => `Of ${of} tracked links, ${n} are in it.`,
}

export type VerifiedTexts = typeof verified
