/** Sections of a report about what is logged. */
export const LOG_SECTIONS = [
  'log-entries',
  'undecided-messages',
  'bounces',
  'opportunities',
  'further-addresses',
  'activities',
] as const

/** Fields of those that have a name in every language. */
export const LOG_FIELDS = [
  'privacyBlocked',
  'privacyBlockedAt',
  'privacyBlockedBy',
  'privacyBlockedReason',
  'direction',
  'automatic',
  'evaluation',
  'canceledAt',
  'canceledBy',
  'comments',
  'followUps',
  'value',
  'currency',
  'stage',
  'closeDate',
  'minutes',
  'account',
  'accountIsChosen',
] as const

/** Values of those that are said in words. */
export const LOG_VALUES = [
  'in',
  'out',
  'no',
  'auto-reply',
  'bounce',
  'very-positive',
  'positive',
  'neutral',
  'negative',
  'very-negative',
  'qualify',
  'develop',
  'propose',
  'close',
  'won',
  'lost',
  'mail',
  'meeting',
  'action:privacy-block-changed',
  'action:addresses-changed',
] as const
