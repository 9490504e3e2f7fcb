import {
  ENRICHMENT_WORDING,
  type AgreementRequest,
  type EnrichmentRequest,
} from '../../contract/enrichment.ts'
import type { Context } from '../context.ts'
import type { DirectoryMailbox } from '../graph/directory.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import type { Db, EnrichmentRow } from '../store/schema.ts'
import { storableText } from '../store/storable-text.ts'
import {
  changedMeanwhile,
  changeHeld,
  type EnrichmentAudit,
  type HeldEnrichment,
} from './change-enrichment.service.ts'
import { chooseMailboxes } from './choose-mailboxes.service.ts'
import { rewindMailboxes } from './chosen-mailbox.store.ts'
import { deleteCalendarEntries, deleteShown } from './collected-data.store.ts'
import { isTimeZone, isWithinLimits, setupChange, type SetupChange } from './enrichment-setup.ts'
import {
  findEnrichment,
  isKnownZone,
  updateEnrichment,
  withoutLease,
} from './enrichment-setup.store.ts'
import {
  asAdministrator,
  normalTargets,
  resolveTargets,
  unfinished,
} from './resolve-targets.service.ts'
import { markTenantStale } from './stale-span.store.ts'

/**
 * Chooses whose mail is looked at and how, and when. Who changes what is read or shown has to agree anew,
 * and until then nothing is collected; who changes whose mail counts begins with nothing.
 *
 * @throws Problem `invalid-request` naming the field, with the number of mailboxes where they are too few
 *   or too many; `setup-unfinished`, `unavailable` where the directory cannot be asked; `changed-meanwhile`
 */
export async function setEnrichment(
  ctx: Context,
  by: Caller,
  request: EnrichmentRequest,
): Promise<void> {
  const name = storableText(request.name).trim()
  if (name === '') throw new Problem('invalid-request', 'It needs a name', { about: ['name'] })
  const wanted = { ...request, name, targets: normalTargets(request.targets) }
  const before = await findEnrichment(ctx.db, by.tenantId)
  if ((before?.revision ?? 0) !== request.revision) throw changedMeanwhile()
  await mustBeZone(ctx.db, wanted.timeZone)
  const mailboxes = keepsChoice(before, wanted) ? null : await chosenBy(ctx, by.tenantId, wanted)
  await changeHeld(ctx, { by, revision: request.revision }, (held) =>
    writeSettings(held, wanted, mailboxes),
  )
}

async function mustBeZone(db: Db, zone: string): Promise<void> {
  if (isTimeZone(zone) && (await isKnownZone(db, zone))) return
  throw new Problem('invalid-request', 'There is no such time zone', { about: ['timeZone'] })
}

/** Without another choice the directory need not be asked, so that a schedule can always be changed. */
const keepsChoice = (before: EnrichmentRow | undefined, wanted: EnrichmentRequest): boolean =>
  before !== undefined && !setupChange(before, wanted).targets

async function chosenBy(
  ctx: Context,
  tenantId: string,
  { targets }: EnrichmentRequest,
): Promise<DirectoryMailbox[]> {
  const { mailboxes } = await asAdministrator(() => resolveTargets(ctx, tenantId, targets))
  if (isWithinLimits(mailboxes.length)) return mailboxes
  throw new Problem('invalid-request', 'There are too few mailboxes, or too many', {
    about: ['targets', String(mailboxes.length)],
  })
}

async function writeSettings(
  held: HeldEnrichment,
  wanted: EnrichmentRequest,
  mailboxes: readonly DirectoryMailbox[] | null,
): Promise<EnrichmentAudit> {
  const { db, row, at } = held
  const tenantId = row.tenant_id
  const change = setupChange(row, wanted)
  await updateEnrichment(db, tenantId, {
    ...columnsOf(wanted),
    next_run_at: sooner(row.next_run_at, at, wanted),
    ...consequences(change, row, at),
    ...(mailboxes && { resolved_at: at }),
  })
  const moved = mailboxes && (await chooseMailboxes(db, { tenantId, mailboxes, at }))
  if (change.rule) await beginWithNothing(held)
  else if (change.zone) await markTenantStale(db, tenantId)
  const { people, addresses, aggregateOnly } = wanted
  const takenBack = change.agreement && row.agreed_at !== null
  const detail = { people, addresses, aggregateOnly, takenBack, ...moved }
  return { action: 'enrichment-changed', detail }
}

/**
 * Nobody agreed to what is other now, so nothing is read. Whoever collects by what was set up before ends;
 * where only days begin at other times, somebody begins at once to count anew.
 */
const consequences = ({ agreement, rule, zone }: SetupChange, row: EnrichmentRow, at: Date) => ({
  ...((agreement || zone) && withoutLease),
  ...(zone && row.is_enabled && { next_run_at: at }),
  ...(agreement && NOT_AGREED),
  ...(rule && { clearing_since: at }),
})

function columnsOf(wanted: EnrichmentRequest) {
  return {
    ...{ name: wanted.name, output: wanted.output, targets: wanted.targets },
    ...{ people: wanted.people, addresses: wanted.addresses, time_zone: wanted.timeZone },
    ...{ aggregate_only: wanted.aggregateOnly, delay_hours: wanted.delayHours },
    every_minutes: wanted.everyMinutes,
  }
}

const NOT_AGREED = {
  ...{ agreed_at: null, agreed_by: null, agreed_wording: null, agreed_locale: null },
  ...{ is_enabled: false, next_run_at: null },
}

const MINUTE_MS = 60_000

/** With a shorter interval nobody waits for the end of the longer one; the first run keeps its delay. */
function sooner(
  next: Date | null,
  at: Date,
  { everyMinutes, delayHours }: EnrichmentRequest,
): Date | null {
  const most = at.getTime() + Math.max(everyMinutes, delayHours * 60) * MINUTE_MS
  return next && new Date(Math.min(next.getTime(), most))
}

/** Other people's mail counts now: what was collected goes, and all is read again. */
async function beginWithNothing({ db, row, at }: HeldEnrichment): Promise<void> {
  await deleteShown(db, row.tenant_id)
  await deleteCalendarEntries(db, row.tenant_id)
  await rewindMailboxes(db, { tenantId: row.tenant_id, at })
}

/**
 * Writes down that an administrator agreed to what is read, stored and shown, and to which words.
 *
 * @throws Problem `consent-required` for other words than today's, `setup-unfinished` where there is
 *   nothing yet to agree to, `changed-meanwhile`
 */
export function agreeToEnrichment(
  ctx: Context,
  by: Caller,
  { wording, locale, revision }: AgreementRequest,
): Promise<void> {
  if (wording !== ENRICHMENT_WORDING)
    throw new Problem('consent-required', 'The words to agree to are others by now')
  return changeHeld(ctx, { by, revision }, async ({ db, row, at }) => {
    if (row.name === null) throw unfinished(['settings'])
    await updateEnrichment(db, row.tenant_id, {
      ...{ agreed_at: at, agreed_by: by.salespersonId },
      ...{ agreed_wording: wording, agreed_locale: locale },
    })
    return { action: 'enrichment-agreed', detail: { wording, locale } }
  })
}
