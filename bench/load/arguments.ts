import { parseArgs } from 'node:util'

/** What `npm run load` is to do. */
export interface LoadOptions {
  minutes: number
  /** Part of the ceiling that is kept up. */
  share: number
  trials: number
  buffer: 'file' | 'azure'
  /** Hits are recorded meanwhile: into DATABASE_URL where that is set, else into the embedded store. */
  store: boolean
  /** Emails that hits are recorded of, a thousand of each tenant; a few get very many hits each. */
  mails: number
  /** Beacon or redirect of another tracker; undefined: only ours. */
  against: URL | undefined
  ownsHost: boolean
  /** Alert streams in place of hits; undefined: hits. */
  streams: number | undefined
}

export const USAGE = `npm run load -- [--minutes 10] [--share 0.7] [--trials 5] [--buffer file|azure]
             [--store [--mails 50000]] [--against <url> [--i-own-this-host]]
npm run load -- --streams 5000`

/** Says what is wrong with the command line. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** @throws UsageError */
export function readArguments(args: readonly string[]): LoadOptions {
  const given = parse(args)
  return {
    minutes: number('minutes', given.minutes, { least: 0.1, most: 24 * 60 }),
    share: number('share', given.share, { least: 0.01, most: 1 }),
    trials: number('trials', given.trials, { least: 1, most: 99, isWhole: true }),
    buffer: bufferOf(given.buffer),
    store: given.store,
    mails: number('mails', given.mails, { least: 1, most: 1_000_000, isWhole: true }),
    against: given.against === undefined ? undefined : addressOf(given.against),
    ownsHost: given['i-own-this-host'],
    streams:
      given.streams === undefined
        ? undefined
        : number('streams', given.streams, { least: 1, most: 100_000, isWhole: true }),
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        minutes: { type: 'string', default: '10' },
        share: { type: 'string', default: '0.7' },
        trials: { type: 'string', default: '5' },
        buffer: { type: 'string', default: 'file' },
        store: { type: 'boolean', default: false },
        mails: { type: 'string', default: '50000' },
        against: { type: 'string' },
        'i-own-this-host': { type: 'boolean', default: false },
        streams: { type: 'string' },
      },
    }).values
  } catch (cause) {
    throw new UsageError((cause as Error).message, { cause })
  }
}

function number(
  name: string,
  text: string,
  { least, most, isWhole = false }: { least: number; most: number; isWhole?: boolean },
): number {
  const value = text.trim() === '' ? NaN : Number(text)
  if (!(value >= least && value <= most) || (isWhole && !Number.isInteger(value)))
    throw new UsageError(
      `--${name} is a ${isWhole ? 'whole ' : ''}number from ${least} to ${most}, not ${text || 'nothing'}`,
    )
  return value
}

function bufferOf(text: string): 'file' | 'azure' {
  if (text === 'file' || text === 'azure') return text
  throw new UsageError(`--buffer is file or azure, not ${text}`)
}

function addressOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new UsageError(`--against is an address such as http://localhost:8080/o/abc, not ${text}`)
  return url
}
