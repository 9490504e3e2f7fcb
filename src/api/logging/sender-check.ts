import { parse } from 'tldts'
import type { SenderProof } from '../../contract/log.ts'
import { domainOf } from '../contacts/email-address.ts'
import { authenticationResults, type MailCheck } from './authentication-results.ts'
import type { MessageFacts, NamedAddress, SenderVerdict, ServerVerdict } from './mail-message.ts'
import { headerOf, headersOf, type MessageHeader } from './message-headers.ts'

/**
 * Headers that Exchange takes out of whatever comes from outside, and writes itself.
 *
 * @see https://learn.microsoft.com/exchange/header-firewall-exchange-2013-help
 */
const OWN = 'x-ms-exchange-organization-'
/** Servers of Exchange Online, of all its clouds; they write results without a name of theirs. */
const EXCHANGE_ONLINE = /\.(?:outlook\.com|office365\.us|outlook\.cn)$/

/** Who wrote a message, by its own word. */
interface Named {
  from: NamedAddress | null
  sender: NamedAddress | null
}

type Origin = NonNullable<MessageFacts['origin']>

/** What the headers tell about whether a mail comes from whom it names; nothing: `undefined`. */
export function originFacts(headers: readonly MessageHeader[], named: Named): Origin | undefined {
  const signedIn = headersOf(headers, `${OWN}authas`).map((value) => value.toLowerCase())
  const source = headerOf(headers, `${OWN}authsource`).toLowerCase()
  const servers = authenticationResults(headers).map(({ server, checks }): ServerVerdict => ({
    server,
    verdict: verdictOf(checks, named),
  }))
  const isRefused = headerOf(headers, `${OWN}senderidresult`).toLowerCase() === 'fail'
  if (signedIn.length === 0 && servers.length === 0 && !isRefused) return undefined
  const isInside = signedIn.every((value) => value === 'internal')
  return {
    from: signedIn.length === 0 ? 'unknown' : isInside ? 'inside' : 'outside',
    ...(isRefused && { isRefused }),
    isExchangeOnline: EXCHANGE_ONLINE.test(source),
    servers,
  }
}

/** Whether a mail comes from whom it names. `unverified` where nobody who is believed says so. */
export const senderVerdict = (
  facts: Pick<MessageFacts, 'origin'>,
  trusted: readonly string[],
): SenderVerdict => VERDICTS[senderProof(facts, trusted)]

const VERDICTS: Readonly<Record<SenderProof, SenderVerdict>> = {
  'signed-in': 'verified',
  proven: 'verified',
  refused: 'failed',
  unproven: 'unverified',
  unchecked: 'unverified',
}

/**
 * How far it is proven that a mail comes from whom it names.
 *
 * Who signed in to Exchange is who they are. Else the results of one server count: the topmost of those
 * that the operator named, or Exchange Online's where it received the mail. Everybody else's may have
 * been written by the sender.
 *
 * @param trusted authserv-ids in lower case; empty: only Exchange Online
 */
export function senderProof(
  { origin }: Pick<MessageFacts, 'origin'>,
  trusted: readonly string[],
): SenderProof {
  if (!origin) return 'unchecked'
  if (origin.from === 'inside') return 'signed-in'
  if (origin.isRefused) return 'refused'
  const server = believedServer(origin, trusted)
  return server ? FOUND[server.verdict] : 'unchecked'
}

const FOUND: Readonly<Record<SenderVerdict, SenderProof>> = {
  verified: 'proven',
  failed: 'refused',
  unverified: 'unproven',
}

function believedServer(
  { servers, isExchangeOnline }: Origin,
  trusted: readonly string[],
): ServerVerdict | undefined {
  if (trusted.length > 0) return servers.find(({ server }) => trusted.includes(server))
  const [topmost] = servers
  return isExchangeOnline && topmost?.server === '' ? topmost : undefined
}

/**
 * By DMARC where it was asked; else by whether what SPF or DKIM proved is of the author's organisation.
 * Where several results contradict each other, the worst counts. Where Microsoft let a mail pass in
 * spite of DMARC (`compauth`), as after a list it trusts, that is no failure and no proof.
 */
function verdictOf(checks: readonly MailCheck[], named: Named): SenderVerdict {
  const isLetPass = isSaid(checks, LET_PASS)
  if (isSaid(checks, REFUSED)) return isLetPass ? 'unverified' : 'failed'
  const passed = checks.flatMap(provenDomain)
  if (passed.some((domain) => isSameOrganisation(domain, authorDomain(named))))
    return speaksForSender(named) ? 'verified' : 'unverified'
  // Proven, but somebody else: whoever has a domain can do that.
  const isFailed = passed.length > 0 || isSaid(checks, FAILED)
  return isFailed && !isLetPass ? 'failed' : 'unverified'
}

/** Results by method. */
type Results = Readonly<Record<string, readonly string[]>>

const REFUSED: Results = { compauth: ['fail'], dmarc: ['fail', 'permfail'] }
const LET_PASS: Results = { compauth: ['pass', 'softpass'] }
const FAILED: Results = { spf: ['fail'], dkim: ['fail'] }

const isSaid = (checks: readonly MailCheck[], words: Results): boolean =>
  checks.some(({ method, result }) => words[method]?.includes(result))

const authorDomain = ({ from, sender }: Named): string => domainOf((from ?? sender)?.email ?? '')

/** Where each method says of which domain a mail is. */
const IDENTITY: Results = {
  dmarc: ['header.from'],
  dkim: ['header.d', 'header.i'],
  spf: ['smtp.mailfrom', 'smtp.mfrom'],
}

function provenDomain({ method, result, properties }: MailCheck): string[] {
  if (result !== 'pass' && !(method === 'dmarc' && result === 'bestguesspass')) return []
  const said = (IDENTITY[method] ?? []).flatMap((name) => properties.get(name) ?? [])[0] ?? ''
  const domain = said.replace(/^<|>$/g, '').split('@').at(-1) ?? ''
  return domain === '' ? [] : [domainOf(`x@${domain}`)]
}

/** As DMARC compares where it is relaxed (RFC 7489 §3.1): by the registrable domain. */
function isSameOrganisation(one: string, other: string): boolean {
  if (one === other) return one !== ''
  const [first, second] = [one, other].map(
    (host) => parse(host, { allowPrivateDomains: true }).domain,
  )
  return first !== null && first !== undefined && first === second
}

/** All checks are about `From`; somebody else's name in `Sender` is proven by none. */
const speaksForSender = ({ from, sender }: Named): boolean =>
  !from || !sender || isSameOrganisation(domainOf(from.email), domainOf(sender.email))
