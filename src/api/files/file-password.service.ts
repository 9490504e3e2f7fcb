import { Buffer } from 'node:buffer'
import { scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto'
import type { Context } from '../context.ts'

/** 2^15 · 8 · 128 bytes = 32 MiB and some tens of milliseconds for each try. */
const COST = { N: 2 ** 15, r: 8, p: 1 }
const SALT_BYTES = 16
const HASH_BYTES = 32

/** What is kept of a password: `scrypt.<N>.<r>.<p>.<salt>.<hash>`. */
export async function passwordHash(
  { randomBytes }: Pick<Context, 'randomBytes'>,
  password: string,
): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const hash = await derived(password, salt, COST)
  const { N, r, p } = COST
  return ['scrypt', N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('.')
}

/** Whether it is the password that was kept; takes as long whatever it is. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [scheme, N, r, p, salt = '', hash = ''] = kept.split('.')
  if (scheme !== 'scrypt') return false
  const cost = { N: Number(N), r: Number(r), p: Number(p) }
  const expected = Buffer.from(hash, 'base64url')
  const found = await derived(password, Buffer.from(salt, 'base64url'), cost)
  return expected.length === found.length && timingSafeEqual(expected, found)
}

function derived(password: string, salt: Buffer, cost: typeof COST): Promise<Buffer> {
  const options: ScryptOptions = { ...cost, maxmem: 256 * cost.N * cost.r }
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, HASH_BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}
