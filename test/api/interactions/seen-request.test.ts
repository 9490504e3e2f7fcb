import { describe, expect, it } from '@jest/globals'
import { seenRequest } from '../../../src/api/interactions/seen-request.ts'
import { makeHit } from '../../fixtures/make.ts'

const { signals } = makeHit()
const network = { name: 'Exchange Online Protection', scope: 'all', certainty: 'certain' } as const

describe('seenRequest', () => {
  it('shows what was seen of a hit, and of the network its name only', () => {
    const seen = seenRequest({ ...signals, method: 'HEAD', prefetchHeader: true, network })

    expect(seen).toEqual({
      method: 'HEAD',
      program: 'mail-client',
      saidPrefetch: true,
      network: 'Exchange Online Protection',
    })
  })

  it.each([
    ['no scanner’s network', signals],
    ['what was kept before networks were known', { ...signals, network: undefined }],
  ])('names no network for %s', (_, { network: none, ...kept }) => {
    expect(
      seenRequest({ ...kept, ...(none !== undefined && { network: none }) })?.network,
    ).toBeNull()
  })

  it('shows nothing of a reply', () => {
    expect(seenRequest(null)).toBeNull()
  })
})
