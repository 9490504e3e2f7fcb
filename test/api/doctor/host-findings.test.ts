import { describe, expect, it } from '@jest/globals'
import {
  hostFindings,
  serviceFinding,
  type HostFacts,
} from '../../../src/api/doctor/host-findings.ts'

const GOOD: HostFacts = {
  origin: 'https://l.contoso.com',
  fault: null,
  certificateDays: 60,
  isOurs: true,
  status: 200,
}

const told = (facts: Partial<HostFacts>) =>
  hostFindings('PUBLIC_ORIGIN', { ...GOOD, ...facts }).map(({ grade, says }) => `${grade}: ${says}`)

describe('a host of ours', () => {
  it.each<[string, Partial<HostFacts>, string]>([
    [
      'well',
      {},
      'ok: PUBLIC_ORIGIN https://l.contoso.com is this server; its certificate is good for 60 days',
    ],
    [
      'unknown',
      { fault: 'ENOTFOUND' },
      'failed: PUBLIC_ORIGIN https://l.contoso.com has no address',
    ],
    [
      'self-signed',
      { fault: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
      'failed: PUBLIC_ORIGIN https://l.contoso.com signs its certificate itself',
    ],
    [
      'over',
      { fault: 'CERT_HAS_EXPIRED' },
      'failed: PUBLIC_ORIGIN https://l.contoso.com has a certificate that is over',
    ],
    [
      'in trouble of its own',
      { fault: 'EPIPE' },
      'failed: PUBLIC_ORIGIN https://l.contoso.com cannot be reached (EPIPE)',
    ],
    [
      "somebody else's",
      { isOurs: false, status: 404 },
      'failed: PUBLIC_ORIGIN https://l.contoso.com answers 404, and that is not this server',
    ],
    [
      'a proxy before nothing',
      { isOurs: false, status: 502 },
      'warning: PUBLIC_ORIGIN https://l.contoso.com answers 502',
    ],
    [
      'good for a short time',
      { certificateDays: 20 },
      'warning: PUBLIC_ORIGIN https://l.contoso.com: the certificate ends in 20 days',
    ],
    [
      'of an unknown end',
      { certificateDays: null },
      'ok: PUBLIC_ORIGIN https://l.contoso.com is this server',
    ],
  ])('that is %s is told', (_, facts, line) => {
    expect(told(facts)).toEqual([line])
  })
})

describe('a service of others', () => {
  it('is reached, or the way to it is to be opened', () => {
    const asked = { name: 'GRAPH_ORIGIN', origin: 'https://graph.microsoft.com' }

    expect(serviceFinding('graph', { ...asked, fault: null }).grade).toBe('ok')
    expect(serviceFinding('graph', { ...asked, fault: 'ETIMEDOUT' })).toMatchObject({
      grade: 'failed',
      says: 'GRAPH_ORIGIN https://graph.microsoft.com cannot be reached (ETIMEDOUT)',
    })
  })
})
