/** Notices above a message; Outlook shows at most 150 characters. */
export const notices = {
  following: 'This mail will be followed once it is sent.',
  notFollowing: 'This mail will not be followed.',
  linksLeft: 'This mail will not be followed, but some of its links may still lead through Follow.',
  signInNeeded: 'Not followed: open the Follow pane and sign in first.',
  plainText: 'Not followed: plain text mails cannot be followed. Choose HTML as the format.',
  organisationOff: 'Not followed: Follow is switched off in your organization.',
  /** Long lists are cut so that the notice still fits. */
  optedOut: (names: string) => `Not followed: ${names} opted out of being followed.`,
  noConsent: (names: string) => `Not followed: no consent yet from ${names}.`,
  modeOff: (names: string) => `Not followed: your administrator excluded ${names}.`,
  internalOnly: 'Not followed: only colleagues are addressed.',
  offline: 'Not followed: the Follow service cannot be reached.',
  failed: 'Not followed: something went wrong. Open the Follow pane to try again.',
}

export type NoticeTexts = typeof notices
