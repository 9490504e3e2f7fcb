import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { judgedFile } from '../../../src/api/tracking/judged-file.ts'
import { openScannerCatalogue } from '../../../src/api/tracking/scanner-catalogue.service.ts'

const scanners = await openScannerCatalogue(null)
const CHROME = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36'

const MAIL = { mail: 'a', links: 3, about: 'an example', source: 'https://example.com' }
const OPEN = { mail: 'a', kind: 'open', at: 3600, agent: CHROME }
const CLICK = { ...OPEN, kind: 'click', link: 1 }

const judged = (...lines: (object | string)[]) =>
  judgedFile(
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    scanners,
  )
const verdicts = (...lines: object[]) =>
  judged(...lines).cases.map(
    ({ line, verdict }) => `${line} ${verdict.class} ${verdict.reasons[0]}`,
  )

describe('a file of cases', () => {
  it('is judged mail by mail, whatever the order of its lines', () => {
    const other = { mail: 'b', links: 3 }
    const burst = [1, 2, 3].map((link) => ({ ...CLICK, link }))

    expect(verdicts(...burst, MAIL, other, { ...CLICK, mail: 'b' })).toEqual([
      '1 machine burst',
      '2 machine burst',
      '3 machine burst',
      '6 person browser',
    ])
  })

  it('has times as instants or as seconds after the mail went out', () => {
    const mail = { ...MAIL, deliveredAt: '2026-03-01T08:00:00Z' }

    expect(
      verdicts(mail, { ...OPEN, at: '2026-03-01T08:00:02Z' }, { ...OPEN, at: 2 }, OPEN),
    ).toEqual(['2 machine too-soon', '3 machine too-soon', '4 person browser'])
  })

  it('tells of own views and replies', () => {
    const mail = { ...MAIL, ownViews: [3600], replies: ['2026-01-05T12:00:00Z'] }
    const prefetched = { ...OPEN, at: 60, agent: 'Mozilla/5.0' }

    expect(verdicts(mail, OPEN, prefetched)).toEqual([
      '2 self own-view',
      '3 person proven-by-reply',
    ])
  })

  it.each([
    ['an address', { address: '40.107.1.1' }, 'machine scanner-network'],
    ['a network’s name', { network: 'Proofpoint' }, 'machine probable-scanner-network'],
    ['an address of nobody’s', { address: '203.0.113.1' }, 'person browser'],
    ['a network of ours', { team: true }, 'self team-network'],
    ['a method', { method: 'HEAD' }, 'machine method-not-get'],
    ['a header', { headers: { purpose: 'prefetch' } }, 'machine prefetch-header'],
    ['no agent', { agent: '' }, 'unknown no-agent'],
  ])('tells where a hit is from and how it was made: %s', (_, some, expected) => {
    expect(verdicts(MAIL, { ...OPEN, ...some })).toEqual([`2 ${expected}`])
  })

  it.each([
    ['no JSON', '{', 'is no JSON object'],
    ['no object', '[]', 'is no JSON object'],
    ['an unknown field', { ...OPEN, agnet: 'x' }, 'has an unknown field "agnet"'],
    ['no mail', { ...OPEN, mail: undefined }, 'mail must be a text'],
    ['a mail without a line', { ...OPEN, mail: 'z' }, 'its mail "z" has no line'],
    ['a mail twice', MAIL, 'the mail "a" is there twice'],
    ['an unknown kind', { ...OPEN, kind: 'reply' }, 'kind must be one of open, click'],
    ['a click without a link', { ...OPEN, kind: 'click' }, 'a click has a link, an open none'],
    ['an open with one', { ...OPEN, link: 1 }, 'a click has a link, an open none'],
    ['a link number that is none', { ...CLICK, link: 0 }, 'link must be a number from 1'],
    ['no time', { ...OPEN, at: undefined }, 'at must be seconds after the mail went out, or'],
    ['a day for a time', { ...OPEN, at: '2026-01-05' }, 'at must be seconds after'],
    ['an address that is none', { ...OPEN, address: '1.2.3' }, '"1.2.3" is no address'],
    ['an unknown network', { ...OPEN, network: 'Nobody' }, 'no network "Nobody"'],
    ['both', { ...OPEN, network: 'Mimecast', address: '::1' }, 'has both address and network'],
    ['headers in capitals', { ...OPEN, headers: { Purpose: 'x' } }, 'headers must be texts by'],
    ['an unknown class', { ...OPEN, expect: 'human' }, 'expect must be one of person, machine'],
    ['a team that is none', { ...OPEN, team: 'yes' }, 'team must be true or false'],
    ['links that are none', { mail: 'b', links: -1 }, 'links must be a whole number'],
    ['replies that are none', { mail: 'b', replies: 3 }, 'replies must be a list'],
    ['a view at no time', { mail: 'b', ownViews: ['x'] }, 'ownViews must be a list of seconds'],
    ['a view in no browser', { mail: 'b', ownViews: [{ at: 1, browser: 2 }] }, 'ownViews must be'],
    ['a delivery at no time', { mail: 'b', deliveredAt: 5 }, 'deliveredAt must be an instant'],
  ])('with %s is not judged at all, and the line is named', (_, bad, problem) => {
    const { cases, problems } = judged(MAIL, OPEN, '', bad)

    expect(cases).toEqual([])
    expect(problems).toEqual([{ line: 4, what: expect.stringContaining(problem) }])
  })

  it('has every problem named, in the order of its lines', () => {
    const { problems } = judged({ ...OPEN, mail: 'z' }, '{', { ...OPEN, kind: 1, at: 'x' })

    expect(problems.map(({ line }) => line)).toEqual([1, 2, 3, 3])
  })
})

describe('npm run judge', () => {
  const run = (lines: readonly object[] | undefined, env: Record<string, string> = {}) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'follow-for-outlook-'))
    const file = path.join(folder, 'cases.jsonl')
    if (lines) writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'))
    const root = path.resolve(import.meta.dirname, '../../..')
    const program = ['--import', './test/fixtures/run-ts.mjs', 'src/api/judge.ts']
    try {
      const { status, stdout, stderr } = spawnSync(process.execPath, [...program, file], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, ...env },
      })
      return { status, stdout, stderr }
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  it('prints counts, precision and recall, and what was judged otherwise', () => {
    const { status, stdout } = run([
      MAIL,
      { ...OPEN, expect: 'person' },
      { ...OPEN, at: 2, expect: 'person' },
      { ...OPEN, at: 60, agent: 'curl/8', expect: 'machine' },
    ])

    expect(status).toBe(0)
    expect(stdout.split('\n')).toEqual([
      '1 mails, 3 hits, rules 2026.3',
      '',
      'class    hits  repeats  kinds',
      'person   1     0',
      'machine  2     0        declared-bot 1, prefetch 1',
      'self     0     0',
      'unknown  0     0',
      '',
      '3 with an expected class',
      '',
      'class    expected  judged  right  precision  recall',
      'person   2         1       1      1.000      0.500',
      'machine  1         2       1      0.500      1.000',
      'self     0         0       0      –          –',
      'unknown  0         0       0      –          –',
      'line 3: expected person, judged machine (too-soon)',
      '',
    ])
  })

  it('names bad lines, judges nothing, and fails', () => {
    const { status, stdout, stderr } = run([MAIL, { ...OPEN, at: 'soon' }])

    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^line 2: at must be /)
  })

  it('fails in one line where the file is not there', () => {
    const { status, stderr } = run(undefined)

    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
