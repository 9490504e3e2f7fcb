import type { LoggingCredentialRequest } from '../../contract/logging.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { parseCertificate, type Certificate, type CertificateFault } from './certificate.ts'
import { changeSetup } from './change-setup.service.ts'
import { credentialPlace } from './credential.service.ts'
import { fitsSource, type Invalidated } from './logging-setup.ts'
import { unfinished } from './logging-setup.service.ts'
import { updateLoggingSetup, type SetupChange } from './logging-setup.store.ts'
import { endJob, without } from './take-back.service.ts'

type Given = LoggingCredentialRequest['credential']

/** Another credential may be one of somebody else's: it has to be agreed to again. */
const TAKEN_BACK: ReadonlySet<Invalidated> = new Set(['consent'])

const FAULTS: Readonly<Record<CertificateFault, string>> = {
  'no-certificate': 'There is no certificate in it',
  'no-key': 'There is no private key in it',
  'key-encrypted': 'The private key has a password; give one without',
  'key-unsupported': 'It takes an RSA key of 2048 bits or more',
  'key-of-another': 'The private key belongs to another certificate',
  expired: 'The certificate has run out',
  'not-yet-valid': 'The certificate is not valid yet',
}

/**
 * Takes what the application proves itself with, sealed from then on. Takes consent back.
 *
 * @throws Problem `secrets-unavailable` where it could not be sealed, or is said to be where the
 *   operator keeps none; `invalid-request` for a certificate that cannot be used, or a kind that the
 *   source does not take; `setup-unfinished` without a source; `changed-meanwhile`
 */
export function setLoggingCredential(
  ctx: Context,
  by: Caller,
  { credential, revision }: LoggingCredentialRequest,
): Promise<void> {
  return changeSetup(ctx, { by, revision }, async (held) => {
    const { row, at } = held
    const { kind } = credential
    if (!row.source) throw unfinished(['source'])
    if (!fitsSource(kind, row.source))
      throw new Problem('invalid-request', 'The source takes another kind of credential', {
        about: ['credential.kind'],
      })
    await updateLoggingSetup(held.ctx.db, row.tenant_id, {
      ...kept(held.ctx, row.tenant_id, credential),
      ...{ credential_kind: kind, credential_set_at: at },
      ...{ changed_at: at, changed_by: by.salespersonId },
      ...without(TAKEN_BACK),
    })
    await endJob(held, TAKEN_BACK)
    return { action: 'logging-changed', detail: { credential: kind, takenBack: [...TAKEN_BACK] } }
  })
}

function kept(ctx: Context, tenantId: string, given: Given): SetupChange {
  if (given.kind === 'external') return { ...external(ctx), ...NO_CERTIFICATE }
  if (!ctx.vault.canSeal)
    throw new Problem('secrets-unavailable', 'There is no key that secrets could be sealed with')
  const seal = (plain: string) => ctx.vault.seal(plain, credentialPlace(tenantId))
  if (given.kind !== 'certificate')
    return { sealed_credential: seal(secretOf(given)), ...NO_CERTIFICATE }
  const { certificate, privateKey, expiresAt, thumbprint } = usable(given.pem, ctx.now())
  return {
    sealed_credential: seal(`${certificate}\n${privateKey}`),
    credential_expires_at: expiresAt,
    credential_thumbprint: thumbprint,
  }
}

const NO_CERTIFICATE = { credential_expires_at: null, credential_thumbprint: null }

function external({ config }: Context): SetupChange {
  if (config.secrets.provider.kind === 'none')
    throw new Problem('secrets-unavailable', 'The operator keeps no secrets for organisations')
  return { sealed_credential: null }
}

/** Of a secret what was copied along with it; a password may well begin or end with a space. */
function secretOf({ kind, secret }: Extract<Given, { secret: string }>): string {
  const text = kind === 'secret' ? secret.trim() : secret
  if (text === '' || text.includes('-----BEGIN '))
    throw new Problem('invalid-request', 'That is no secret', { about: ['credential.secret'] })
  return text
}

function usable(pem: string, now: Date): Certificate {
  const certificate = parseCertificate(pem, now)
  if (typeof certificate !== 'string') return certificate
  throw new Problem('invalid-request', FAULTS[certificate], { about: ['credential.pem'] })
}
