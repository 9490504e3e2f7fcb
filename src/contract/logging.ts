import { Type, type Static } from 'typebox'
import { Backfill, LoggingRun, Probe } from './logging-job.ts'
import { LoggingProblem } from './logging-problem.ts'
import { LoggingSource } from './logging-source.ts'
import { Instant, nullable } from './primitives.ts'

/**
 * Version of what an administrator agrees to before mail is logged. The words are in the admin page's
 * texts; whoever changes their meaning changes this, and has them agreed to again.
 */
export const LOGGING_WORDING = '2026-11'

const Schedule = {
  /** Minutes between two looks. */
  everyMinutes: Type.Integer({ minimum: 1, maximum: 1440 }),
  /** Messages of one page (BC: 1–1,000). */
  batchSize: Type.Integer({ minimum: 1, maximum: 1000 }),
}

export const LoggingSetupRequest = Type.Object({
  source: LoggingSource,
  ...Schedule,
  revision: Type.Integer({ minimum: 0 }),
})
export type LoggingSetupRequest = Static<typeof LoggingSetupRequest>

/**
 * What the application proves itself with; `password` is for an on-premises server. Sealed when kept,
 * and never shown again.
 */
export const LoggingCredentialRequest = Type.Object({
  credential: Type.Union([
    Type.Object({
      kind: Type.Literal('secret'),
      secret: Type.String({ minLength: 1, maxLength: 500 }),
    }),
    Type.Object({
      kind: Type.Literal('certificate'),
      /** Certificate and unencrypted private key, PEM, in any order. */
      pem: Type.String({ minLength: 1, maxLength: 20_000 }),
    }),
    Type.Object({
      kind: Type.Literal('password'),
      secret: Type.String({ minLength: 1, maxLength: 500 }),
    }),
    /** The operator's secret provider has it, under `externalName`. */
    Type.Object({ kind: Type.Literal('external') }),
  ]),
  revision: Type.Integer({ minimum: 0 }),
})
export type LoggingCredentialRequest = Static<typeof LoggingCredentialRequest>

export const CredentialKind = Type.Union([
  Type.Literal('secret'),
  Type.Literal('certificate'),
  Type.Literal('password'),
  Type.Literal('external'),
])
export type CredentialKind = Static<typeof CredentialKind>

/** Everything the administrator sees of email logging; no secret. */
export const Logging = Type.Object({
  /** Null: nothing is set up. */
  source: nullable(LoggingSource),
  ...Schedule,
  credential: nullable(
    Type.Object({
      kind: CredentialKind,
      setAt: Instant,
      /** Of a certificate. */
      expiresAt: nullable(Instant),
      /** SHA-256 of a certificate, hex. */
      thumbprint: nullable(Type.String()),
    }),
  ),
  /** Under which the operator's provider would have it; null: there is no provider. */
  externalName: nullable(Type.String()),
  /** Where the operator's secrets are; null: there is no provider. */
  externalProvider: Type.Union([
    Type.Literal('environment'),
    Type.Literal('file'),
    Type.Literal('key-vault'),
    Type.Null(),
  ]),
  /** False: the operator gave no key to seal secrets with, so none can be kept here. */
  canKeepSecrets: Type.Boolean(),
  /** To register for the application. */
  redirectUri: Type.String(),
  /** Permission that the application needs, e.g. `Mail.ReadWrite.Shared`. */
  permissions: Type.Array(Type.String()),
  /** Who signed in for logging; null: nobody, or not needed. */
  account: nullable(
    Type.Object({ name: Type.String(), email: Type.String(), signedInAt: Instant }),
  ),
  /** An administrator agreed to what is logged; null: not yet, or something changed since. */
  consent: nullable(
    Type.Object({
      at: Instant,
      by: Type.String(),
      wording: Type.String(),
      locale: Type.String(),
    }),
  ),
  isEnabled: Type.Boolean(),
  changedAt: nullable(Instant),
  changedBy: nullable(Type.String()),
  /** `unavailable`: the API has no address that Microsoft Graph could call. */
  notifications: Type.Union([Type.Literal('on'), Type.Literal('off'), Type.Literal('unavailable')]),
  job: Type.Object({
    /** `failing`: the last run could not read the mailbox; it is tried again at `nextRunAt`. */
    state: Type.Union([
      Type.Literal('stopped'),
      Type.Literal('waiting'),
      Type.Literal('running'),
      Type.Literal('failing'),
    ]),
    nextRunAt: nullable(Instant),
    problem: nullable(LoggingProblem),
    failingSince: nullable(Instant),
    /** The one under way, else the last. */
    run: nullable(LoggingRun),
  }),
  backfill: nullable(Backfill),
  probe: nullable(Probe),
  /** Messages by status, of the last 30 days; `waiting` and `quarantined` all there are. */
  counts: Type.Object({
    waiting: Type.Integer(),
    logged: Type.Integer(),
    excluded: Type.Integer(),
    quarantined: Type.Integer(),
    bounces: Type.Integer(),
    /** Decided, and could not be moved to the archive. */
    notFiled: Type.Integer(),
  }),
  revision: Type.Integer({ minimum: 0 }),
})
export type Logging = Static<typeof Logging>

export const LoggingConsentRequest = Type.Object({
  wording: Type.String({ maxLength: 20 }),
  locale: Type.String({ pattern: '^[a-z]{2}-[A-Z]{2}$', maxLength: 5 }),
  revision: Type.Integer({ minimum: 0 }),
})
export type LoggingConsentRequest = Static<typeof LoggingConsentRequest>

export const LoggingSwitchRequest = Type.Object({
  isEnabled: Type.Boolean(),
  revision: Type.Integer({ minimum: 0 }),
})
export type LoggingSwitchRequest = Static<typeof LoggingSwitchRequest>

export const LoggingRevision = Type.Object({ revision: Type.Integer({ minimum: 0 }) })

/** Where to sign in as the logging account; for a window of its own. */
export const LoggingSignIn = Type.Object({ url: Type.String(), expiresAt: Instant })
export type LoggingSignIn = Static<typeof LoggingSignIn>
