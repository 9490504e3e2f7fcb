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
  prepareFollow: 'POST /api/follows/:key/preparation',
  activateFollow: 'POST /api/follows/:key/activate',
  bindFollow: 'POST /api/follows/:key/binding',
  listTrackedLinks: 'GET /api/follows/:key/links',
  createTrackedLink: 'POST /api/follows/:key/links',
  listFollowInteractions: 'GET /api/follows/:key/interactions',

  getFileTerms: 'GET /api/files/terms',
  createFile: 'POST /api/files',
  listFiles: 'GET /api/files',
  replaceFile: 'POST /api/files/:id/versions',
  finishFile: 'POST /api/files/:id/finish',
  changeFile: 'PUT /api/files/:id',
  removeFile: 'DELETE /api/files/:id',
  linkFile: 'POST /api/follows/:key/files',

  resolveMessage: 'POST /api/messages/resolve',

  planIndividualSend: 'POST /api/individual-sends',
  listIndividualSends: 'GET /api/individual-sends',
  leaseIndividualSend: 'POST /api/individual-sends/:id/lease',
  finishIndividualSend: 'POST /api/individual-sends/:id/finish',
  stopIndividualSend: 'POST /api/individual-sends/:id/stop',
  prepareIndividual: 'POST /api/individual-sends/:id/recipients/:position/parts',
  recordIndividual: 'POST /api/individual-sends/:id/recipients/:position/step',

  getContact: 'GET /api/contacts/:email',
  listContactInteractions: 'GET /api/contacts/:email/interactions',
  setFollowPreference: 'PUT /api/contacts/:email/follow-preference',
  getContactConsent: 'GET /api/contacts/:email/consent',
  recordConsent: 'POST /api/contacts/:email/consent',
  setAccountPreference: 'PUT /api/accounts/:id/follow-preference',

  listAlerts: 'GET /api/alerts',
  markAlertsSeen: 'POST /api/alerts/seen',

  listReminders: 'GET /api/reminders',
  createReminder: 'POST /api/reminders',
  getReminder: 'GET /api/reminders/:id',
  changeReminder: 'PUT /api/reminders/:id',
  removeReminder: 'DELETE /api/reminders/:id',
  snoozeReminder: 'POST /api/reminders/:id/snooze',
  dismissReminder: 'POST /api/reminders/:id/dismissal',
  getFollowReminder: 'GET /api/follows/:key/reminder',

  getMessageLogging: 'POST /api/messages/logging',
  logMessage: 'POST /api/messages/log',

  listLog: 'GET /api/log',
  getLogEntry: 'GET /api/log/:id',
  changeLogEntry: 'PUT /api/log/:id',
  addLogComment: 'POST /api/log/:id/comments',
  addFollowUp: 'POST /api/log/:id/follow-ups',
  createOpportunity: 'POST /api/log/:id/opportunity',
  listFollowUps: 'GET /api/follow-ups',
  changeFollowUp: 'PUT /api/follow-ups/:id',
  listOpportunities: 'GET /api/opportunities',
  changeOpportunity: 'PUT /api/opportunities/:id',
  listContactTimeline: 'GET /api/contacts/:email/timeline',
  getPrivacyBlock: 'GET /api/contacts/:email/privacy-block',
  setPrivacyBlock: 'PUT /api/contacts/:email/privacy-block',
  getContactAddresses: 'GET /api/contacts/:email/addresses',
  setContactAddresses: 'PUT /api/contacts/:email/addresses',
  getBestTime: 'GET /api/contacts/:email/best-time',
  setContactZone: 'PUT /api/contacts/:email/time-zone',
  searchContacts: 'GET /api/contact-choices',

  listQuarantine: 'GET /api/quarantine',
  decideQuarantined: 'POST /api/quarantine/:id/decision',

  getAlertSettings: 'GET /api/settings/alerts',
  setAlertSettings: 'PUT /api/settings/alerts',

  listAccountEngagement: 'GET /api/accounts',
  getAccountEngagement: 'GET /api/accounts/:id',
  listOfficeRows: 'GET /api/account-measures',
  listOfficeUsers: 'GET /api/account-measures/users',
  listSegments: 'GET /api/segments',
  listSegmentMembers: 'GET /api/segments/:id/members',
  countSegment: 'POST /api/segments/count',
  createSegment: 'POST /api/segments',
  changeSegment: 'PUT /api/segments/:id',
  removeSegment: 'DELETE /api/segments/:id',

  listTemplates: 'GET /api/templates',
  getTemplate: 'GET /api/templates/:id',
  getTemplateVersion: 'GET /api/templates/:id/versions/:versionId',
  createTemplate: 'POST /api/templates',
  changeTemplate: 'PUT /api/templates/:id',
  archiveTemplate: 'POST /api/templates/:id/archive',
  restoreTemplateVersion: 'POST /api/templates/:id/versions/:versionId/restoration',
  noteTemplateUse: 'POST /api/templates/:id/versions/:versionId/uses',

  getOrganisation: 'GET /api/admin/organisation',
  switchOrganisation: 'POST /api/admin/organisation/switch',
  getConsentPolicy: 'GET /api/admin/consent',
  setConsentPolicy: 'PUT /api/admin/consent',
  setConsentRule: 'POST /api/admin/consent/rules',
  removeConsentRule: 'POST /api/admin/consent/rules/removal',
  listContacts: 'GET /api/admin/contacts',
  listAccounts: 'GET /api/admin/accounts',
  setFollowPreferences: 'POST /api/admin/follow-preferences',
  getRetention: 'GET /api/admin/retention',
  setRetention: 'PUT /api/admin/retention',
  getFileSettings: 'GET /api/admin/files',
  setFileSettings: 'PUT /api/admin/files',
  listSubjectRequests: 'GET /api/admin/requests',
  exportSubject: 'POST /api/admin/requests/export',
  eraseSubject: 'POST /api/admin/requests/erasure',
  refuseSubjectRequest: 'POST /api/admin/requests/:id/refusal',
  listAudit: 'GET /api/admin/audit',
  verifyAudit: 'POST /api/admin/audit/verification',
  getHealth: 'GET /api/admin/health',
  listMembers: 'GET /api/admin/members',
  setMember: 'PUT /api/admin/members/:id',
  getMemberAddresses: 'GET /api/admin/members/:id/addresses',
  setMemberAddresses: 'PUT /api/admin/members/:id/addresses',

  changeAccount: 'PUT /api/admin/accounts/:id',
  mergeAccounts: 'POST /api/admin/accounts/:id/merge',
  splitAccount: 'POST /api/admin/accounts/:id/split',
  importAccounts: 'POST /api/admin/accounts/import',
  importContacts: 'POST /api/admin/contacts/import',

  getEnrichment: 'GET /api/admin/enrichment',
  setEnrichment: 'PUT /api/admin/enrichment',
  resolveMailboxes: 'POST /api/admin/enrichment/mailboxes/resolution',
  agreeToEnrichment: 'POST /api/admin/enrichment/agreement',
  changeEnrichment: 'POST /api/admin/enrichment/acts',
  listEnrichmentRuns: 'GET /api/admin/enrichment/runs',
  listEnrichmentMailboxes: 'GET /api/admin/enrichment/mailboxes',
  listGraphContacts: 'GET /api/admin/enrichment/contacts',
  setScoreWeights: 'POST /api/admin/enrichment/weights',

  getLogging: 'GET /api/admin/logging',
  setLogging: 'PUT /api/admin/logging',
  setLoggingCredential: 'PUT /api/admin/logging/credential',
  beginLoggingSignIn: 'POST /api/admin/logging/sign-in',
  consentToLogging: 'POST /api/admin/logging/consent',
  switchLogging: 'POST /api/admin/logging/switch',
  validateLogging: 'POST /api/admin/logging/validation',
  runLogging: 'POST /api/admin/logging/run',
  recreateLoggingJob: 'POST /api/admin/logging/job',
  clearLogging: 'POST /api/admin/logging/removal',
  backfillLogging: 'POST /api/admin/logging/backfill',
  startProbe: 'POST /api/admin/logging/probe',
  listLoggingRuns: 'GET /api/admin/logging/runs',
  checkAddresses: 'GET /api/admin/logging/addresses',
  setInternalDomains: 'PUT /api/admin/logging/internal-domains',
  listSenderRules: 'GET /api/admin/logging/sender-rules',
  removeSenderRule: 'POST /api/admin/logging/sender-rules/removal',
} as const

export type CallName = keyof typeof paths

/** A recipient's own page about one mail, for a browser; the token is in `/p/<token>`. */
export const recipientPagePath = '/p/'

/** A tracked file's page, for a browser: `/f/<token>`; its bytes are at `/f/<token>/download`. */
export const filePagePath = '/f/'

/** Takes one part of a file's bytes, `PUT` with `application/octet-stream`; see `contract/file.ts`. */
export const filePartPath = '/api/files/:id/versions/:version/parts/:number'

/** Where the identity provider sends the browser back to after the logging account signed in. */
export const loggingSignInPath = '/sign-in/logging'

/** Where the identity provider sends the tenant's administrator back to after permission was given. */
export const enrichmentConsentPath = '/sign-in/enrichment'

/** Where Microsoft Graph tells of changes in the logging mailbox. */
export const graphNotificationPath = '/hooks/graph'

/** Alerts as they happen, as server-sent events; see `contract/alert.ts`. */
export const alertStreamPath = '/api/alerts/stream'
