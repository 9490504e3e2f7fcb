import { describe, expect, it } from '@jest/globals'
import { trackedPath } from '../../../src/api/tracking/tracked-path.ts'
import * as fc from '../../fixtures/fast-check.ts'

describe('trackedPath', () => {
  it.each([
    ['/o/k1.abc.png', 'open', 'k1.abc'],
    ['/o/k1.abc', 'open', 'k1.abc'],
    ['/o/', 'open', ''],
    ['/c/k1.abc', 'click', 'k1.abc'],
    ['/c/k1.abc.png', 'click', 'k1.abc.png'],
    ['/c/k1.abc?utm_source=mail', 'click', 'k1.abc'],
    ['/c/k1.abc#part', 'click', 'k1.abc'],
    ['/o/k1%2Eabc%2Epng?x=%zz', 'open', 'k1.abc'],
    ['/o/%zz', 'open', '%zz'],
    ['/c/%C3', 'click', '%C3'],
    ['/c/a/b', 'click', 'a/b'],
    ['http://l.fabrikam.example/c/k1.abc', 'click', 'k1.abc'],
    ['HTTPS://l.fabrikam.example:8443/o/k1.abc.png', 'open', 'k1.abc'],
  ])('reads %p as a request of kind %s for %p', (url, kind, token) => {
    expect(trackedPath(url)).toEqual({ kind, token })
  })

  it.each([
    '',
    '/',
    '*',
    '/o',
    '/c',
    '/O/x',
    '//o/x',
    '/api/o/x',
    '/p/k1.abc',
    '/health/live',
    'o/x',
    '?/o/x',
  ])('leaves %p to the rest of the API', (url) => {
    expect(trackedPath(url)).toBeUndefined()
  })

  it('never fails, whatever follows', () => {
    fc.assert(
      fc.property(fc.constantFrom('/o/', '/c/'), fc.string(), (start, rest) => {
        expect(trackedPath(start + rest)?.kind).toBe(start === '/o/' ? 'open' : 'click')
      }),
    )
  })
})
