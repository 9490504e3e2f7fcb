import { beforeAll, describe, expect, it } from '@jest/globals'
import { createPrivateKey, X509Certificate } from 'node:crypto'
import { parseCertificate } from '../../../src/api/logging/certificate.ts'
import { makeClientCertificate } from '../../fixtures/client-certificate.ts'
import { NOW } from '../../fixtures/make.ts'

let own: { cert: string; key: string }
let other: { cert: string; key: string }

beforeAll(async () => {
  own = await makeClientCertificate()
  other = await makeClientCertificate()
})

const parse = (pem: string) => parseCertificate(pem, NOW)
const day = (days: number) => new Date(NOW.getTime() + days * 86_400_000)

describe('a certificate', () => {
  it('is read with its key, in any order, whatever stands between', () => {
    const { cert, key } = own
    const notes = 'Bag Attributes\n  localKeyID: 01\n'

    const one = parse(cert + key)
    expect(one).toEqual({
      certificate: expect.stringContaining('BEGIN CERTIFICATE'),
      privateKey: key,
      thumbprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      expiresAt: new Date(new X509Certificate(cert).validTo),
    })
    expect(parse(`${notes}${key}\r\n${notes}${cert}\n`)).toEqual(one)
  })

  it('is read with the key in the older form', () => {
    const key = createPrivateKey(own.key).export({ type: 'pkcs1', format: 'pem' }).toString()

    expect(parse(own.cert + key)).toMatchObject({ privateKey: own.key })
  })

  it('comes before those that signed it', () => {
    const read = parse(own.cert + other.cert + own.key)

    expect(read).toMatchObject({
      thumbprint: (parse(own.cert + own.key) as { thumbprint: string }).thumbprint,
    })
    expect((read as { certificate: string }).certificate.match(/BEGIN/g)).toHaveLength(2)
  })

  it.each<[string, () => string, string]>([
    ['nothing at all', () => '', 'no-certificate'],
    ['a key alone', () => own.key, 'no-certificate'],
    [
      'no certificate in it',
      () => own.cert.replace(/M[A-Za-z0-9]{20}/, '') + own.key,
      'no-certificate',
    ],
    ['a certificate alone', () => own.cert, 'no-key'],
    ['no key in it', () => own.cert + own.key.replace(/\n[^\n]+/, ''), 'no-key'],
    ['the key of another', () => own.cert + other.key, 'key-of-another'],
    [
      'an encrypted key',
      () =>
        own.cert +
        createPrivateKey(own.key)
          .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
          .toString(),
      'key-encrypted',
    ],
  ])('is refused with %s', (_, pem, fault) => {
    expect(parse(pem())).toBe(fault)
  })

  it.each([
    ['ran out', { toDays: 0 }, 'expired'],
    ['is not valid yet', { fromDays: 1 }, 'not-yet-valid'],
    ['has a short key', { bits: 1024 }, 'key-unsupported'],
    ['has a key that Entra does not take', { algorithm: 'ec' }, 'key-unsupported'],
  ] as const)('that %s is refused', async (_, options, fault) => {
    const { cert, key } = await makeClientCertificate(options)

    expect(parse(cert + key)).toBe(fault)
  })

  it('is refused from the moment on that it runs out', () => {
    const pem = own.cert + own.key

    expect(parseCertificate(pem, new Date(day(30).getTime() - 1000))).toHaveProperty('thumbprint')
    expect(parseCertificate(pem, day(30))).toBe('expired')
  })
})
