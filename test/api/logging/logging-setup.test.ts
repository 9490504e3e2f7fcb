import { describe, expect, it } from '@jest/globals'
import type { LoggingSource } from '../../../src/contract/logging-source.ts'
import { LOGGING_WORDING } from '../../../src/contract/logging.ts'
import {
  fitsSource,
  invalidated,
  missingSteps,
  type SetupState,
} from '../../../src/api/logging/logging-setup.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { NOW } from '../../fixtures/make.ts'

type Of<K extends LoggingSource['kind']> = Extract<LoggingSource, { kind: K }>

const GRAPH: Of<'graph'> = {
  kind: 'graph',
  access: 'delegated',
  mailbox: 'logging@fabrikam.example',
  clientId: 'aaaaaaaa-0000-4000-8000-000000000009',
  archive: 'archive',
}
const EWS: Of<'ews'> = {
  kind: 'ews',
  url: 'https://mail.fabrikam.example/EWS/Exchange.asmx',
  userName: 'FABRIKAM\\logging',
  queueFolder: '\\Logging\\Queue',
  storageFolder: '\\Logging\\Storage',
}
const PANE: Of<'pane'> = { kind: 'pane' }
const sources = fc.constantFrom<LoggingSource>(
  GRAPH,
  { ...GRAPH, access: 'application' },
  EWS,
  PANE,
)

const DONE: SetupState = {
  source: GRAPH,
  credential: { kind: 'secret', expiresAt: null },
  hasAccount: true,
  consentedTo: LOGGING_WORDING,
}
const LATER = new Date(NOW.getTime() + 1)

describe('what is missing of a set-up', () => {
  it.each<[string, Partial<SetupState>, string[]]>([
    ['nothing, where all is done', {}, []],
    ['first of all a source', { source: null, credential: null, hasAccount: false }, ['source']],
    ['a credential', { credential: null }, ['credential']],
    ['one that fits', { credential: { kind: 'password', expiresAt: null } }, ['credential']],
    [
      'one that has not run out',
      { credential: { kind: 'certificate', expiresAt: NOW } },
      ['credential'],
    ],
    ['nothing while it has not', { credential: { kind: 'certificate', expiresAt: LATER } }, []],
    ['the account', { hasAccount: false }, ['sign-in']],
    [
      'no account of an application',
      { source: { ...GRAPH, access: 'application' }, hasAccount: false },
      [],
    ],
    ['consent', { consentedTo: null }, ['consent']],
    ['consent to today’s words', { consentedTo: '2001-01' }, ['consent']],
    [
      'everything',
      { credential: null, hasAccount: false, consentedTo: null },
      ['credential', 'sign-in', 'consent'],
    ],
    ['a password of a server', { source: EWS, hasAccount: false }, ['credential']],
    [
      'nothing more than that',
      { source: EWS, hasAccount: false, credential: { kind: 'password', expiresAt: null } },
      [],
    ],
    [
      'consent alone by hand',
      { source: PANE, credential: null, hasAccount: false, consentedTo: null },
      ['consent'],
    ],
    ['nothing by hand', { source: PANE, credential: null, hasAccount: false }, []],
  ])('is %s', (_, change, steps) => {
    expect(missingSteps({ ...DONE, ...change }, NOW)).toEqual(steps)
  })
})

describe('a credential', () => {
  it.each([
    ['secret', true, false],
    ['certificate', true, false],
    ['password', false, true],
    ['external', true, true],
  ] as const)(
    'of kind %s fits the cloud: %s, a server: %s, never the pane',
    (kind, cloud, server) => {
      expect([GRAPH, EWS, PANE].map((source) => fitsSource(kind, source))).toEqual([
        cloud,
        server,
        false,
      ])
    },
  )
})

describe('a change of the source', () => {
  type Row = [string, LoggingSource, LoggingSource, string[]]
  const ALL = ['consent', 'account', 'credential', 'cursor']

  it.each<Row>([
    [
      'of the mailbox',
      GRAPH,
      { ...GRAPH, mailbox: 'other@fabrikam.example' },
      ['consent', 'cursor'],
    ],
    ['of its spelling', GRAPH, { ...GRAPH, mailbox: 'Logging@Fabrikam.example' }, []],
    [
      'of the application',
      GRAPH,
      { ...GRAPH, clientId: EWS.url },
      ['consent', 'account', 'credential'],
    ],
    ['of the access', GRAPH, { ...GRAPH, access: 'application' }, ['consent', 'account']],
    ['of the archive', GRAPH, { ...GRAPH, archive: null }, ['consent']],
    ['of the kind', GRAPH, EWS, ALL],
    ['to the pane alone', GRAPH, PANE, ALL],
    ['from the pane', PANE, GRAPH, ALL],
    [
      'of the server',
      EWS,
      { ...EWS, url: 'https://evil.example/' },
      ['consent', 'credential', 'cursor'],
    ],
    ['of the user', EWS, { ...EWS, userName: 'other' }, ['consent', 'credential']],
    ['of the queue', EWS, { ...EWS, queueFolder: '\\Q' }, ['consent', 'cursor']],
    ['of the storage', EWS, { ...EWS, storageFolder: '\\S' }, ['consent']],
  ])('%s takes back what does not hold any more', (_, before, after, expected) => {
    expect([...invalidated(before, after)].sort()).toEqual([...expected].sort())
  })

  it('that changes nothing takes nothing back, and neither does the first', () => {
    fc.assert(
      fc.property(sources, (source) => {
        expect(invalidated(source, { ...source }).size).toBe(0)
        expect(invalidated(null, source).size).toBe(0)
      }),
    )
  })

  it('never keeps consent where it takes back anything else', () => {
    fc.assert(
      fc.property(sources, sources, (before, after) => {
        const changes = invalidated(before, after)
        expect(changes.size === 0 || changes.has('consent')).toBe(true)
      }),
    )
  })
})
