import type { Endpoint } from './endpoint.ts'
import { AddressCheck, InternalDomains } from './address-check.ts'
import { BackfillRequest, LoggingRunList } from './logging-job.ts'
import { LoggingValidation } from './logging-validation.ts'
import {
  Logging,
  LoggingConsentRequest,
  LoggingCredentialRequest,
  LoggingRevision,
  LoggingSetupRequest,
  LoggingSignIn,
  LoggingSwitchRequest,
} from './logging.ts'
import type { CallName } from './paths.ts'
import { SenderRule, SenderRuleList } from './quarantine.ts'

/** Setting up email logging, for administrators. Each change answers how it stands then. */
export const loggingRoutes = {
  getLogging: {
    summary: 'Email logging: set-up, job and counts',
    role: 'administrator',
    reply: Logging,
  },
  setLogging: {
    summary: 'Choose where mail is logged from; takes back the consent where that changes',
    role: 'administrator',
    body: LoggingSetupRequest,
    reply: Logging,
  },
  setLoggingCredential: {
    summary: 'Give what the application proves itself with',
    role: 'administrator',
    body: LoggingCredentialRequest,
    reply: Logging,
  },
  beginLoggingSignIn: {
    summary: 'Sign in as the logging account, anew or as another',
    role: 'administrator',
    reply: LoggingSignIn,
  },
  consentToLogging: {
    summary: 'Agree to what is logged',
    role: 'administrator',
    body: LoggingConsentRequest,
    reply: Logging,
  },
  switchLogging: {
    summary: 'Start or stop email logging',
    role: 'administrator',
    body: LoggingSwitchRequest,
    reply: Logging,
  },
  validateLogging: {
    summary: 'Try every step of the set-up',
    role: 'administrator',
    reply: LoggingValidation,
  },
  runLogging: {
    summary: 'Look at the mailbox now',
    role: 'administrator',
    reply: Logging,
  },
  recreateLoggingJob: {
    summary: 'Begin anew: every message in the mailbox is looked at again',
    role: 'administrator',
    body: LoggingRevision,
    reply: Logging,
  },
  clearLogging: {
    summary: 'Forget the set-up and its secrets; takes that logging is off',
    role: 'administrator',
    body: LoggingRevision,
    reply: Logging,
  },
  backfillLogging: {
    summary: 'Log mail of the last days',
    role: 'administrator',
    body: BackfillRequest,
    reply: Logging,
  },
  startProbe: {
    summary: 'Check that the mail-flow rules bring mail in',
    role: 'administrator',
    reply: Logging,
  },
  listLoggingRuns: {
    summary: 'The last looks at the mailbox, newest first',
    role: 'administrator',
    reply: LoggingRunList,
  },
  checkAddresses: {
    summary: 'Addresses that matching would stumble over',
    role: 'administrator',
    reply: AddressCheck,
  },
  setInternalDomains: {
    summary: 'Say which mail domains are our own',
    role: 'administrator',
    body: InternalDomains,
    reply: AddressCheck,
  },
  listSenderRules: {
    summary: 'Whose mail is never logged',
    role: 'administrator',
    reply: SenderRuleList,
  },
  removeSenderRule: {
    summary: 'Log mail from there again',
    role: 'administrator',
    body: SenderRule,
    reply: SenderRuleList,
  },
} satisfies Partial<Record<CallName, Endpoint>>
