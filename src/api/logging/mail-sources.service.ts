import type { Context } from '../context.ts'
import { ewsMailSource } from '../ews/queue-source.ts'
import { graphMailSource } from '../graph/mailbox-source.ts'
import type { LoggingSetupRow } from '../store/schema.ts'
import { openCredential } from './credential.service.ts'
import type { EntraParts } from './entra-client.service.ts'
import { heldGraphToken } from './graph-token.service.ts'
import { findLoggingSetup } from './logging-setup.store.ts'
import { MailSourceError, type MailSource, type OpenMailSource } from './mail-source.ts'
import { isOfferedServer } from './offered-server.ts'

export type MailSourceParts = EntraParts & Pick<Context, 'watch'>

/** Opens what a tenant set up; where mail is logged by hand only there is nothing to open. */
export function mailSources(parts: MailSourceParts): OpenMailSource {
  return async (tenantId) => {
    const setup = await findLoggingSetup(parts.db, tenantId)
    if (!setup?.source || setup.source.kind === 'pane')
      throw new MailSourceError('credential-missing', 'No mailbox is set up')
    return open(parts, setup, setup.source)
  }
}

type Source = NonNullable<LoggingSetupRow['source']>

async function open(
  parts: MailSourceParts,
  setup: LoggingSetupRow,
  source: Exclude<Source, { kind: 'pane' }>,
): Promise<MailSource> {
  if (source.kind === 'ews') return openServer(parts, setup, source)
  const { mailbox, archive, access } = source
  return graphMailSource({
    origin: parts.config.graph.origin,
    ...{ mailbox, archive, batchSize: setup.batch_size },
    token: heldGraphToken(parts, setup.tenant_id),
    isApplication: access === 'application',
    ...(parts.watch && { watch: parts.watch }),
  })
}

/** Only a server that the operator names is ever asked, and given the password. */
async function openServer(
  parts: MailSourceParts,
  setup: LoggingSetupRow,
  { url, userName, queueFolder, storageFolder }: Extract<Source, { kind: 'ews' }>,
): Promise<MailSource> {
  if (!isOfferedServer(url, parts.config.ews.hosts))
    throw new MailSourceError('unreachable', 'The operator does not let mail be logged from there')
  const credential = await openCredential(parts, setup)
  if (credential.kind !== 'secret')
    throw new MailSourceError('password-refused', 'A certificate is no password')
  const folders = { queueFolder, storageFolder, batchSize: setup.batch_size }
  return ewsMailSource({ url, userName, password: credential.secret, ...folders })
}
