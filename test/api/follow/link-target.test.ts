import { describe, expect, it } from '@jest/globals'
import { beaconHtml } from '../../../src/api/follow/beacon.ts'
import { ownHosts, trackableTargets, trackedUrl } from '../../../src/api/follow/link-target.ts'
import { messageKey } from '../../../src/api/follow/message-key.ts'

const HOSTS = ownHosts('https://l.fabrikam.example', ['Old.Fabrikam.example'])
const NONE = { has: () => false }

describe('trackableTargets', () => {
  it('is empty for none', () => {
    expect(trackableTargets([], HOSTS, NONE)).toEqual([])
  })

  it('keeps each target once, in order of first appearance, as it was written', () => {
    const targets = ['https://b.example/?q=Ä%20', 'HTTP://A.example', 'https://b.example/?q=Ä%20']

    expect(trackableTargets(targets, HOSTS, NONE)).toEqual([targets[0], targets[1]])
  })

  it('leaves out what leads to a refused host', () => {
    const refused = { has: (target: string) => target.startsWith('https://evil.example/') }
    const targets = ['https://evil.example/', 'https://good.example/']

    expect(trackableTargets(targets, HOSTS, refused)).toEqual(['https://good.example/'])
  })

  it.each([
    ['ours', 'https://l.fabrikam.example/c/token'],
    ['ours in capitals', 'HTTPS://L.FABRIKAM.EXAMPLE/c/token'],
    ['ours with the usual port', 'https://l.fabrikam.example:443/c/token'],
    ['of a former host of ours', 'https://old.fabrikam.example/c/token'],
    ['with credentials', 'https://bo:secret@contoso.example/'],
    ['with a user name', 'https://bo@contoso.example/'],
    ['not a web address', 'mailto:bo@contoso.example'],
    ['without a host', 'https://'],
    ['with an impossible port', 'https://contoso.example:99999/'],
    ['with a control character', 'https://contoso.example/\0'],
    ['with half a character', 'https://contoso.example/\ud800'],
  ])('leaves out a link that is %s', (_, target) => {
    expect(trackableTargets([target], HOSTS, NONE)).toEqual([])
  })

  it('tracks the same host on another port', () => {
    const hosts = ownHosts('https://localhost:3000', [])

    expect(
      trackableTargets(['https://localhost:3000/c/x', 'https://localhost:3100/'], hosts, NONE),
    ).toEqual(['https://localhost:3100/'])
  })
})

describe('addresses', () => {
  it('are built from the public origin and a token', () => {
    expect(trackedUrl('https://l.fabrikam.example', 'k1.abc')).toBe(
      'https://l.fabrikam.example/c/k1.abc',
    )
    expect(beaconHtml('https://l.fabrikam.example', 'k1.abc')).toBe(
      '<img src="https://l.fabrikam.example/o/k1.abc.png" width="1" height="1" alt="">',
    )
  })
})

describe('messageKey', () => {
  it('is what the contract calls one', () => {
    expect(messageKey(Buffer.alloc(16, 0xff))).toBe('_____________________w')
  })
})
