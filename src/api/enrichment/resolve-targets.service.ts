import type { ResolvedMailboxes } from '../../contract/enrichment-mailbox.ts'
import type { EnrichmentProblem } from '../../contract/enrichment-problem.ts'
import { normaliseAddress } from '../contacts/email-address.ts'
import type { Context } from '../context.ts'
import {
  findInDirectory,
  mailboxesOfGroups,
  type DirectoryEntry,
  type DirectoryMailbox,
} from '../graph/directory.ts'
import { graphClient } from '../graph/graph-client.ts'
import { Problem } from '../http/problem.ts'
import { enrichmentGraph } from './application-token.service.ts'
import { enrichmentFault } from './enrichment-fault.ts'
import { isWithinLimits } from './enrichment-setup.ts'

export interface ResolvedTargets {
  shown: ResolvedMailboxes
  /** Each once, however often it is named. */
  mailboxes: DirectoryMailbox[]
}

/** Addresses in the spelling in which they are kept and compared, each once. */
export const normalTargets = (targets: readonly string[]): string[] => [
  ...new Set(targets.map(normaliseAddress)),
]

/**
 * Asks the directory what addresses of people and groups stand for.
 *
 * @param targets normalised, each once
 * @throws MailSourceError
 */
export async function resolveTargets(
  ctx: Pick<Context, 'config' | 'applicationTokens' | 'fetchGraph' | 'watch'>,
  tenantId: string,
  targets: readonly string[],
): Promise<ResolvedTargets> {
  const client = graphClient(enrichmentGraph(ctx, tenantId))
  const found = await findInDirectory(client, targets)
  const members = await membersOf(client, [...found.values()])
  const listed = targets.map((address) => {
    const entry = found.get(address)
    return { address, entry, mailboxes: entry ? mailboxesOf(entry, members) : [] }
  })
  const mailboxes = [
    ...new Map(listed.flatMap((one) => one.mailboxes).map((one) => [one.id, one])).values(),
  ]
  return {
    mailboxes,
    shown: {
      count: mailboxes.length,
      isWithinLimits: isWithinLimits(mailboxes.length),
      targets: listed.map(({ address, entry, mailboxes: own }) => ({
        ...{ address, kind: entry?.kind ?? 'unknown', name: entry?.name ?? null },
        count: own.length,
      })),
    },
  }
}

type Members = ReadonlyMap<string, readonly DirectoryMailbox[]>

async function membersOf(
  client: ReturnType<typeof graphClient>,
  entries: readonly DirectoryEntry[],
): Promise<Members> {
  const groups = entries.flatMap((entry) => (entry.kind === 'group' ? [entry.id] : []))
  const ids = [...new Set(groups)]
  const members = await mailboxesOfGroups(client, ids)
  return new Map(ids.map((id, index) => [id, members[index] ?? []]))
}

const mailboxesOf = (entry: DirectoryEntry, members: Members): readonly DirectoryMailbox[] =>
  entry.kind === 'person' ? [entry.mailbox] : (members.get(entry.id) ?? [])

/** What an administrator has to do before Graph can be asked anything. */
const STEP_OF: Partial<Record<EnrichmentProblem, string>> = {
  'application-missing': 'application',
  'credential-refused': 'application',
  'permission-needed': 'permission',
}

/**
 * Asks Graph on behalf of an administrator who waits for it.
 *
 * @throws Problem `setup-unfinished` naming the step where nobody permitted it, or `unavailable`
 */
export async function asAdministrator<T>(asked: () => Promise<T>): Promise<T> {
  try {
    return await asked()
  } catch (cause) {
    const { problem } = enrichmentFault(cause)
    const step = STEP_OF[problem]
    if (step) throw unfinished([step])
    throw new Problem('unavailable', 'Microsoft Graph gave no answer', { about: [problem], cause })
  }
}

/** Refusal that names what has to be done first. */
export function unfinished(steps: readonly string[]): Problem {
  return new Problem('setup-unfinished', 'Account engagement is not set up', { about: steps })
}

/** @throws Problem, see `asAdministrator` */
export async function resolveMailboxes(
  ctx: Context,
  tenantId: string,
  targets: readonly string[],
): Promise<ResolvedMailboxes> {
  const resolved = await asAdministrator(() =>
    resolveTargets(ctx, tenantId, normalTargets(targets)),
  )
  return resolved.shown
}
