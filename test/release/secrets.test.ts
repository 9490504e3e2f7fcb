import { describe, expect, it } from '@jest/globals'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { entropyOf, findSecrets, unallowed } from '../../release/secrets.ts'

/** Looks random, is the same every time, and stands nowhere as it is. */
const random = (seed: string) => createHash('sha256').update(seed).digest('base64')

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

describe('a secret in a file', () => {
  it.each([
    ['a tracking key', `TRACKING_KEYS=k1:${random('one')}`],
    ['a value with a telling name', `const clientSecret = '${random('two').slice(0, 40)}'`],
    ['a value in JSON', `{ "api_key": "${random('three').slice(0, 32)}" }`],
    ['a private key', pem],
    ['a password in an address', `postgres://follow:${'correct-horse'}@db.contoso.com/follow`],
  ])('is found: %s', async (_, text) => {
    const [found, ...more] = await findSecrets('src/one.ts', `first line\n${text}\n`)

    expect(more).toEqual([])
    expect(found).toMatchObject({ file: 'src/one.ts', line: 2 })
    expect(JSON.stringify(found)).not.toContain(random('one'))
  })

  it.each([
    ['a key of sevens', `k1:${Buffer.alloc(32, 7).toString('base64')}`],
    ['a sentence', `const password = 'correct horse battery staple'`],
    ['a name of something', `SECRET = 'sandbox-sandbox-sandbox'`],
    ['a hash without a telling name', `const hash = '${random('six')}'`],
    ['nothing', ''],
  ])('is not %s', async (_, text) => {
    expect(await findSecrets('src/one.ts', text)).toEqual([])
  })

  it('may stand there when it is allowed by its print, in that file alone', async () => {
    const text = `k1:${random('one')}`
    const [found] = await findSecrets('a.ts', text)
    const [elsewhere] = await findSecrets('b.ts', text)
    const allowed = { file: 'a.ts', print: found?.print ?? '', reason: 'made up' }
    const stale = { ...allowed, print: '000000000000' }

    expect(unallowed([found!, elsewhere!], [allowed, stale])).toEqual({
      findings: [elsewhere],
      stale: [stale],
    })
  })
})

describe('entropy', () => {
  it.each([
    ['', 0],
    ['aaaa', 0],
    ['abab', 1],
    ['abcdefgh', 3],
  ])('of %j is %d bits', (text, bits) => {
    expect(entropyOf(text)).toBe(bits)
  })
})
