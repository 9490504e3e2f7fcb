import { describe, expect, it } from '@jest/globals'
import { Check } from 'typebox/value'
import { LinkTarget } from '../../src/contract/follow.ts'
import { isNotice } from '../../src/api/consent/policy-change.ts'
import { ownHosts, trackableTargets } from '../../src/api/follow/link-target.ts'
import { batchReader } from '../../src/api/graph/batch-reader.ts'
import { GraphPage } from '../../src/api/graph/change-page.ts'
import { graphSender } from '../../src/api/graph/graph-request.ts'
import { entraNetwork, EntraUnreachable } from '../../src/api/logging/entra-network.service.ts'
import { isOfferedServer } from '../../src/api/logging/offered-server.ts'
import { allowedLink, allowedPicture } from '../../src/api/templates/allowed-address.ts'
import { ownTracking } from '../../src/api/templates/own-tracking.ts'
import { createTrackingSeal } from '../../src/api/tracking/aes-seal.ts'
import { locationOf } from '../../src/api/tracking/location.ts'
import * as fc from '../fixtures/fast-check.ts'
import { ANNA } from '../fixtures/make.ts'

/** Every place where somebody outside, or an answer, gives an address; imports are of names and domains alone. */
const OURS = 'mail.fabrikam.example'
const HOSTS = ownHosts(`https://${OURS}`, ['old.fabrikam.example'])
const SERVER = 'https://graph.example'

interface Row {
  name: string
  address: string
  /** Whether it becomes a tracked link. */
  isTracked: boolean
  /** Whether it stays in a template, whose text is the salesperson's own. */
  isKept: boolean
  /** Where a browser ends up by the tracked link. */
  host?: string
}
const bad = (name: string, address: string): Row => ({
  name,
  address,
  isTracked: false,
  isKept: false,
})
const shown = (name: string, address: string): Row => ({ ...bad(name, address), isKept: true })
const led = (name: string, address: string, host: string): Row => ({
  ...shown(name, address),
  isTracked: true,
  host,
})

const ADDRESSES: Row[] = [
  bad('nothing', ''),
  bad('a script', 'javascript:alert(1)//https://a.example'),
  bad('a script in capitals', 'JaVaScRiPt:alert(1)'),
  bad('a script with a break', 'java\nscript:alert(1)'),
  bad('a script behind a control character', '\u0001javascript:alert(1)'),
  bad('an old script', 'vbscript:msgbox(1)'),
  bad('a page in itself', 'data:text/html,<script>alert(1)</script>'),
  bad('a drawing that runs', 'data:image/svg+xml;base64,PHN2Zz4='),
  bad('a file', 'file:///etc/passwd'),
  bad('something of the browser', `blob:${SERVER}/1`),
  bad('a file of the browser', `filesystem:${SERVER}/1`),
  bad('another protocol', `ftp://graph.example/`),
  bad('the protocol of the page', '//evil.example/'),
  bad('the protocol of the page and three slashes', '///evil.example/'),
  bad('backslashes alone', '\\\\evil.example'),
  bad('a scheme without slashes', 'https:evil.example'),
  bad('a scheme with one slash', 'https:/evil.example'),
  bad('a scheme with backslashes', 'https:\\\\evil.example/'),
  shown('a slash too many', 'https:///evil.example/'),
  shown('a backslash for the third slash', 'https://\\evil.example/'),
  shown('a user who looks like a host', 'https://graph.example@evil.example/'),
  shown('a user and a password', 'https://bo:secret@graph.example/'),
  shown('a password alone', 'https://:secret@graph.example/'),
  led('a backslash before a user', 'https://evil.example\\@graph.example/', 'evil.example'),
  shown('another header', 'https://evil.example/\r\nSet-Cookie: a=b'),
  shown('a line end in the host', 'https://graph.example\n.evil.example/'),
  shown('a tab in the host', 'https://graph.example\t.evil.example/'),
  shown('a NUL in the path', 'https://evil.example/\0'),
  shown('a NUL in the host', 'https://graph.example\0.evil.example/'),
  bad('an escaped NUL', 'https://graph.example%00.evil.example/'),
  bad('an escaped slash in the host', 'https://graph.example%2f.evil.example/'),
  bad('a space in the host', 'https://graph.example .evil.example/'),
  bad('an impossible port', 'https://graph.example:99999/'),
  shown('half a character', 'https://evil.example/\ud800'),
  led('letters turned around', 'https://evil.example/\u202egpj.exe', 'evil.example'),
  led('an address as one number', 'https://2130706433/', '127.0.0.1'),
  led('an address in octal', 'https://0177.0.0.01/', '127.0.0.1'),
  led('an address in hex', 'https://0x7f000001/', '127.0.0.1'),
  led('an address in short', 'https://127.1/', '127.0.0.1'),
  led('nobody', 'https://0/', '0.0.0.0'),
  led('the machine by IPv6', 'https://[::1]/', '[::1]'),
  led('IPv4 within IPv6', 'https://[::ffff:127.0.0.1]/', '[::ffff:7f00:1]'),
  bad('a zone of IPv6', 'https://[fe80::1%25eth0]/'),
  led('the machine of the cloud', 'https://169.254.169.254/latest', '169.254.169.254'),
  led('the machine itself', 'https://localhost/', 'localhost'),
  led('the machine itself, with a dot', 'https://localhost./', 'localhost.'),
  led('a dot at the end', 'https://graph.example./', 'graph.example.'),
  led('another port', 'https://graph.example:444/', 'graph.example'),
  led('no encryption', 'http://graph.example/', 'graph.example'),
  led('a letter that looks the same', 'https://gr\u0430ph.example/', 'xn--grph-63d.example'),
  led('the same in ASCII', 'https://xn--grph-63d.example/', 'xn--grph-63d.example'),
  bad('impossible punycode', 'https://xn--a.example/'),
  shown('a mark before the host', 'https://\ufeffevil.example/'),
  led('a host below it', 'https://graph.example.evil.example/', 'graph.example.evil.example'),
  led('another in the query', `https://evil.example/?to=${SERVER}`, 'evil.example'),
  bad('a link of ours', `https://${OURS}/c/k1.x`),
  bad('a link of ours with a dot at the end', `https://${OURS}./c/k1.x`),
  bad('a link of ours in wide letters', 'https://ｍail.fabrikam.example/c/k1.x'),
  bad('a link of a former host of ours', 'https://old.fabrikam.example./c/k1.x'),
  shown('very much', `https://evil.example/${'a'.repeat(100_000)}`),
]

const seal = createTrackingSeal([{ id: 'k1', secret: Buffer.alloc(32, 1) }])
const whose = { tenantId: ANNA.tenantId, followKey: Buffer.alloc(16).toString('base64url') }

/** What a browser gets in Location, all the way from the call to the click; undefined: never made. */
function redirect(address: string): string | undefined {
  if (!Check(LinkTarget, address)) return undefined
  const [target] = trackableTargets([address], HOSTS, { has: () => false })
  if (target === undefined) return undefined
  const opened = seal.open(seal.seal({ kind: 'click', ...whose, linkNumber: 1, target }))
  return opened?.kind === 'click' ? locationOf(opened.target) : 'nobody’s: the link is dead'
}

describe('an address that a salesperson gives', () => {
  it.each(ADDRESSES)('as $name is a tracked link or none', ({ address, isTracked, host }) => {
    const location = redirect(address)

    expect(location !== undefined).toBe(isTracked)
    if (location === undefined) return
    expect(location).toMatch(/^https?:\/\/[\x21-\x7e]+$/)
    expect(new URL(location).hostname).toBe(host)
  })

  it.each(ADDRESSES)('as $name stays in a template or does not', ({ address, isKept }) => {
    const isOwn = ownTracking(HOSTS)

    for (const checked of [allowedLink(address, isOwn), allowedPicture(address, isOwn)]) {
      expect(typeof checked === 'object').toBe(isKept)
      if (typeof checked === 'object') expect(checked.address).toMatch(/^https?:\/\/[^\p{Cc}\s]+$/u)
    }
  })

  it.each(ADDRESSES)('as $name is a privacy notice only as a page over https', ({ address }) => {
    if (!isNotice(address)) return
    const { protocol, username, password } = new URL(address)
    expect([protocol, username, password]).toEqual(['https:', '', ''])
    expect(address).not.toMatch(/[\s\p{Cc}]/u)
  })

  it('leads by a tracked link where it led in the mail, and the link always opens', () => {
    const part = fc.constantFrom(
      ...'/\\@:.?#%[] \t\u00a0\ufeffaé界',
      '//',
      '0x',
      '127',
      'a.example',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const address = `https://a${parts.join('')}`
        const location = redirect(address)
        if (location !== undefined) expect(new URL(location).host).toBe(new URL(address).host)
      }),
    )
  })
})

/** Nothing is asked anywhere, and no token leaves. */
const recording = () => {
  const asked: string[] = []
  const send: typeof fetch = async (input) => {
    asked.push(String(input))
    return Response.json({ value: [], responses: [] })
  }
  return { asked, access: { origin: SERVER, token: async () => 'token', fetch: send } }
}

describe('an address that an answer names, or an administrator', () => {
  it.each(ADDRESSES)('as $name is never asked', async ({ address }) => {
    const { asked, access } = recording()
    const away = { fault: 'unexpected-answer' }
    const entra = entraNetwork({ authorityOrigin: SERVER, fetch: access.fetch })

    await expect(graphSender(access)({ method: 'GET', url: address })).rejects.toMatchObject(away)
    const batched = batchReader(access).read('mailbox', { url: address }, GraphPage)
    await expect(batched).rejects.toMatchObject(away)
    await expect(entra.sendGetRequestAsync(address)).rejects.toThrow(EntraUnreachable)
    expect(asked).toEqual([])
    expect(isOfferedServer(address, ['graph.example'])).toBe(false)
  })

  it.each([
    ['the server itself', `${SERVER}/v1.0/next?$skiptoken=1`],
    ['its usual port', `${SERVER}:443/v1.0/next`],
    ['capitals', 'HTTPS://GRAPH.example/v1.0/next'],
  ])('as %s is', async (_, address) => {
    const { asked, access } = recording()

    await graphSender(access)({ method: 'GET', url: address })

    expect(asked).toEqual([address])
    expect(isOfferedServer(address, ['graph.example'])).toBe(true)
  })

  it('stays on the server as a path that looks like a host', async () => {
    const { asked, access } = recording()

    await graphSender(access)({ method: 'GET', url: '/\\evil.example/' })

    expect(asked.map((url) => new URL(url).origin)).toEqual([SERVER])
  })
})
