import { Buffer } from 'node:buffer'
import { isIP } from 'node:net'

export type Environment = Readonly<Record<string, string | undefined>>

const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/

interface Bounds {
  fallback?: number
  min: number
  max: number
}

/** Reads values from the environment and collects everything wrong with them, instead of the first. */
export class EnvReader {
  readonly problems: string[] = []
  /** Of everything that was looked at. */
  readonly names = new Set<string>()
  readonly #env: Environment

  constructor(env: Environment) {
    this.#env = env
  }

  /** The trimmed value; undefined where it is not set or empty. */
  optional(name: string): string | undefined {
    this.names.add(name)
    return this.#env[name]?.trim() || undefined
  }

  /** The trimmed value; a problem, and the empty text, where there is none. */
  required(name: string): string {
    const value = this.optional(name)
    if (value === undefined) this.problem(name, 'is not set')
    return value ?? ''
  }

  integer(name: string, { fallback, min, max }: Bounds): number {
    const text = fallback === undefined ? this.required(name) : this.optional(name)
    if (!text) return fallback ?? min
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= min && value <= max) return value
    this.problem(name, `must be a whole number from ${min} to ${max}`)
    return min
  }

  flag(name: string, fallback: boolean): boolean {
    return this.oneOf(name, ['true', 'false'], fallback ? 'true' : 'false') === 'true'
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const text = this.optional(name)
    const value = text === undefined ? fallback : allowed.find((one) => one === text)
    if (value === undefined) this.problem(name, `must be one of ${allowed.join(', ')}`)
    return value ?? fallback
  }

  /** Values separated by commas; empty where it is not set. */
  list(name: string): readonly string[] {
    const parts = (this.optional(name) ?? '').split(',').map((part) => part.trim())
    return parts.filter((part) => part !== '')
  }

  /** Like `list`, each checked. */
  listOf(name: string, pattern: RegExp, what: string): readonly string[] {
    const values = this.list(name)
    for (const value of values) {
      if (!pattern.test(value)) this.problem(name, `has "${value}", which is not ${what}`)
    }
    return values
  }

  /** Hosts, each with or without a port. */
  hosts(name: string): readonly string[] {
    return this.listOf(name, HOST, 'a host name in lower case')
  }

  /** An https origin, without a path and without a slash at the end. */
  origin(name: string, fallback?: string): string {
    const value = fallback === undefined ? this.required(name) : (this.optional(name) ?? fallback)
    if (value && !isOrigin(value)) {
      this.problem(name, 'must be an https origin such as https://follow.contoso.com')
    }
    return value
  }

  origins(name: string): readonly string[] {
    const values = this.list(name)
    for (const value of values.filter((one) => !isOrigin(one))) {
      this.problem(name, `has "${value}", which is not an https origin`)
    }
    return values
  }

  /** Addresses, CIDR ranges, and the names Fastify has for the usual private ones. */
  ranges(name: string): readonly string[] {
    const values = this.list(name)
    for (const value of values.filter((one) => !isRange(one))) {
      this.problem(
        name,
        `has "${value}", which is neither an address nor a range such as 10.0.0.0/8`,
      )
    }
    return values
  }

  /** `id:base64,id2:base64`, 32 bytes each. Problems never repeat a key. */
  keys(name: string): readonly { id: string; secret: Buffer }[] {
    if (!this.required(name)) return []
    const keys = this.list(name).map((entry) => {
      const [, id = '', text = ''] = /^([a-z0-9]{1,8}):([A-Za-z0-9+/]{43}=?)$/.exec(entry) ?? []
      return { id, secret: Buffer.from(text, 'base64') }
    })
    if (keys.length === 0 || keys.some(({ id, secret }) => id === '' || secret.length !== 32)) {
      this.problem(name, 'must be id:key pairs: an id of 1 to 8 a-z 0-9, a key of 32 bytes base64')
    } else if (new Set(keys.map(({ id }) => id)).size < keys.length) {
      this.problem(name, 'has an id twice')
    }
    return keys
  }

  problem(name: string, what: string): void {
    this.problems.push(`${name} ${what}`)
  }
}

const NAMED_RANGES = ['loopback', 'linklocal', 'uniquelocal']

function isRange(text: string): boolean {
  if (NAMED_RANGES.includes(text)) return true
  const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  const most = { 4: 32, 6: 128 }[isIP(address)] ?? 0
  return most > 0 && (bits === undefined || (Number(bits) > 0 && Number(bits) <= most))
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text && text.startsWith('https://')
}
