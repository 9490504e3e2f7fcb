import { sql, type RawBuilder } from 'kysely'
import { grouped } from '../grouped.ts'
import type { Db } from '../store/schema.ts'
import type { MailTraces } from './domain-profile.ts'

/** So many mails of a domain are looked at, the newest. */
const MOST_MAILS = 60
/** So many hits of a mail are looked at, the newest: a flood of them must not slow the pane. */
const MOST_HITS = 200

interface Wanted {
  tenantId: string
  /** Of accounts, each once. */
  domains: readonly string[]
  /** Mails that went out from here on … */
  since: Date
  /** … and before this. */
  until: Date
}

/**
 * What happened to the mails that only people of one domain got, no colleague and no list among
 * them: only then is a hit certainly from there (law 6).
 *
 * @returns by domain; one without such mails is not in it
 */
export async function listMailTraces(
  db: Db,
  { tenantId, domains, since, until }: Wanted,
): Promise<Map<string, MailTraces[]>> {
  const { rows } = await sql<MailTraces & { domain: string }>`
    select a.domain, mail."hasLinks", ${TRACES}
    from (
      select tenant_id, domain, array_agg(id) as accounts from (
        select tenant_id, domain, account_id as id from account_domain
        union select tenant_id, domain, id from account
      ) as one
      where tenant_id = ${tenantId}::uuid and domain = any(${[...domains]}::text[])
      group by tenant_id, domain
    ) as a
    cross join lateral (${mailsOf({ since, until })}) as mail
    left join lateral (
      select i.kind, i.verdict, i.machine, i.reasons, i.signals
      from interaction i
      where i.tenant_id = a.tenant_id and i.follow_key = mail.key and i.verdict <> 'self'
      order by i.at desc, i.id desc
      limit ${MOST_HITS}
    ) as h on true
    group by a.domain, mail.key, mail."hasLinks"
  `.execute(db)
  return grouped(
    rows,
    ({ domain }) => domain,
    ({ domain: _, ...mail }): MailTraces => mail,
  )
}

/** An open that only later proof made a person's was nevertheless seen as what it was. */
const PROVEN = sql`h.reasons && array['proven-by-click', 'proven-by-reply']`
const NAMELESS = sql`h.signals ->> 'agent' in ('none', 'unfamiliar')`

const TRACES = sql.join([
  sql`${some(sql`h.kind = 'open'`)} as "isLoaded"`,
  sql`${some(sql`
    h.kind = 'open' and (
      h.machine in ('prefetch', 'image-proxy') or (${PROVEN} and not ${NAMELESS})
    )`)} as "isFetchedAhead"`,
  sql`${some(sql`
    h.kind = 'open' and h.verdict in ('person', 'unknown') and not ${PROVEN}`)} as "isOpened"`,
  sql`${some(sql`h.kind = 'click' and h.machine = 'link-scanner'`)} as "isScanned"`,
  sql`${some(sql`h.kind in ('click', 'reply') and h.verdict = 'person'`)} as "isActedOn"`,
])

function some(condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`coalesce(bool_or(${condition}), false)`
}

/** Whether a contact has an address at domain `a`, or below it. */
function isThere(email: RawBuilder<string>): RawBuilder<boolean> {
  const host = sql`replace(substring(${email} from '[^@]*$'), '.mail.onmicrosoft.com',
    '.onmicrosoft.com')`
  return sql`(${host} = a.domain or right(${host}, length(a.domain) + 1) = '.' || a.domain)`
}

/**
 * The newest mails that went to nobody but people of domain `a`, and surely with the beacon. Only
 * contacts of its accounts are looked at: there is no index by domain.
 */
function mailsOf({ since, until }: Pick<Wanted, 'since' | 'until'>): RawBuilder<unknown> {
  return sql`
    select f.key, exists (
      select from tracked_link l where l.tenant_id = a.tenant_id and l.follow_key = f.key
    ) as "hasLinks"
    from contact c
    join follow_recipient r on r.tenant_id = c.tenant_id and r.contact_id = c.id
    join follow f on f.tenant_id = r.tenant_id and f.key = r.follow_key
    where c.tenant_id = a.tenant_id and c.account_id = any(a.accounts) and ${isThere(sql`c.email`)}
      and f.state = 'active' and f.activated_at >= ${since} and f.activated_at < ${until}
      and f.colleagues = 0 and not f.has_others
      and f.outcome in ('ok', 'no-links', 'inline-images', 'too-large')
      and not exists (
        select from follow_recipient other
        join contact o on o.tenant_id = other.tenant_id and o.id = other.contact_id
        where other.tenant_id = a.tenant_id and other.follow_key = f.key
          and not ${isThere(sql`o.email`)}
      )
    group by f.key, f.activated_at
    order by f.activated_at desc, f.key
    limit ${MOST_MAILS}
  `
}
