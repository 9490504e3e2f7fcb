import { describe, expect, it } from '@jest/globals'
import { originReader } from '../../../src/api/tracking/client-address.ts'

const READER = '203.0.113.7'
const PROXY = '10.0.0.2'

const originOf = (trusted: string[], peer: string | undefined, headers = {}) =>
  originReader(trusted)({ peer, headers })
const by = (...hops: string[]) => ({ 'x-forwarded-for': hops.join(', ') })

describe('where a request came from', () => {
  it('is the other end of the connection where there is no proxy', () => {
    expect(originOf([], READER)).toEqual({ address: READER, isShared: false })
  })

  it.each([
    ['an address', '10.0.0.2'],
    ['a range', '10.0.0.0/24'],
    ['a range with bits behind its prefix', '10.0.0.9/24'],
    ['a name', 'uniquelocal'],
  ])('is what our proxy says, known by %s', (_, trusted) => {
    expect(originOf([trusted], PROXY, by(READER))).toEqual({ address: READER, isShared: false })
  })

  it('is the nearest that is no proxy of ours, whatever stands further left', () => {
    expect(originOf([PROXY, '10.0.0.3'], PROXY, by('8.8.8.8', READER, '10.0.0.3'))).toEqual({
      address: READER,
      isShared: true,
    })
  })

  it('takes nobody’s word but our proxies’', () => {
    expect(originOf([], READER, by('8.8.8.8'))).toEqual({ address: READER, isShared: true })
  })

  it.each([{ via: '1.1 cache' }, { forwarded: 'for=8.8.8.8' }])(
    'is shared behind a proxy that is not ours: %p',
    (headers) => {
      expect(originOf([], READER, headers).isShared).toBe(true)
      expect(originOf([PROXY], PROXY, { ...headers, ...by(READER) }).isShared).toBe(false)
    },
  )

  it('is the outermost of our proxies where all are ours', () => {
    expect(originOf(['10.0.0.0/8'], PROXY, by('10.0.0.3')).address).toBe('10.0.0.3')
  })

  it.each([
    ['no connection', undefined, {}],
    ['nonsense from our proxy', PROXY, by('unknown')],
  ])('is not known for %s', (_, peer, headers) => {
    expect(originOf([PROXY], peer, headers).address).toBeUndefined()
  })
})
