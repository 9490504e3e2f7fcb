/**
 * Where each call of the API lives; `:name` marks a parameter.
 *
 * Plain strings and no imports: this is the only part of the contract that the add-in loads at
 * run time, and the launch-event bundle has to stay small.
 */
export const paths = {
  getSession: 'GET /api/session',

  checkRecipients: 'POST /api/recipients/check',

  createFollow: 'POST /api/follows',
  listFollows: 'GET /api/follows',
  getFollow: 'GET /api/follows/:key',
  unfollow: 'DELETE /api/follows/:key',
  finaliseFollow: 'POST /api/follows/:key/finalise',
  activateFollow: 'POST /api/follows/:key/activate',
  bindFollow: 'POST /api/follows/:key/binding',
  listTrackedLinks: 'GET /api/follows/:key/links',
  listFollowInteractions: 'GET /api/follows/:key/interactions',

  resolveMessage: 'POST /api/messages/resolve',

  getContact: 'GET /api/contacts/:email',
  listContactInteractions: 'GET /api/contacts/:email/interactions',
  setFollowPreference: 'PUT /api/contacts/:email/follow-preference',

  listAlerts: 'GET /api/alerts',
  markAlertsSeen: 'POST /api/alerts/seen',
  getAlertSettings: 'GET /api/settings/alerts',
  setAlertSettings: 'PUT /api/settings/alerts',
} as const

export type CallName = keyof typeof paths

/** Alerts as they happen, as server-sent events; see `contract/alert.ts`. */
export const alertStreamPath = '/api/alerts/stream'
