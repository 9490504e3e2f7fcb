import { isbot } from 'isbot'
import type { HitSignals, ScannerNetwork } from './hit.ts'
import { BROWSERS, KNOWN_AGENTS } from './known-agents.ts'
import { remembering } from './remembering.ts'

/** A request as the judge of programs sees it; header names in lower case, as Node gives them. */
export interface HitRequest {
  method: string
  userAgent: string | undefined
  headers: Readonly<Record<string, string | string[] | undefined>>
}

/** What its address says of a request. */
export interface Whereabouts {
  network: ScannerNetwork | null
  team: boolean
}

const NOTHING_KNOWN: Whereabouts = { network: null, team: false }

/** Longer agents are cut: what names a program stands within, and patterns stay cheap. */
const MAX_AGENT_LENGTH = 512
/** Mail programs and proxies by far the most readers use are fewer; at most 512 KB of memory. */
const AGENTS_REMEMBERED = 500

/**
 * What a request says about the program that made it. Looks at the user agent once; only the coarse
 * outcome is kept (law 9).
 */
export function hitSignals(
  { method, userAgent, headers }: HitRequest,
  { network, team }: Whereabouts = NOTHING_KNOWN,
): HitSignals {
  return {
    method: method === 'GET' || method === 'HEAD' ? method : 'other',
    ...programOf(userAgent ?? ''),
    prefetchHeader: PREFETCH_HEADERS.some((name) => saysPrefetch(headers[name])),
    network,
    team,
  }
}

/** The name of the browser that a request was made in; null where it is none we know. */
export const browserOf = (userAgent: string | undefined): string | null =>
  programOf(userAgent ?? '').client

type Program = Pick<HitSignals, 'agent' | 'client'>

/**
 * Agents judged of late, with nothing about who had them: not the mail, the address or the time. In
 * memory only, and gone with the process (law 9). Judging one costs more than answering the hit.
 */
const rememberedProgram = remembering(AGENTS_REMEMBERED, program)

function programOf(userAgent: string): Program {
  // A piece of a longer text would keep all of it in memory.
  return userAgent.length <= MAX_AGENT_LENGTH
    ? rememberedProgram(userAgent)
    : program(userAgent.slice(0, MAX_AGENT_LENGTH))
}

function program(text: string): Program {
  const userAgent = text.trim()
  if (userAgent === '') return { agent: 'none', client: null }
  const known = KNOWN_AGENTS.find(({ pattern }) => pattern.test(userAgent))
  if (known) return { agent: known.agent, client: known.client }
  if (isbot(userAgent)) return { agent: 'declared-bot', client: null }
  const browser = BROWSERS.find(({ pattern }) => pattern.test(userAgent))
  return { agent: browser ? 'browser' : 'unfamiliar', client: browser?.client ?? null }
}

/**
 * Headers by which a program says that nobody looks yet.
 *
 * @see https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Sec-Purpose
 */
const PREFETCH_HEADERS = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'] as const

function saysPrefetch(value: string | string[] | undefined): boolean {
  return value !== undefined && /prefetch|prerender|preview/i.test(String(value))
}
