import { describe, expect, it } from '@jest/globals'
import { judgedChanges, judgedHits } from '../../../src/api/interactions/judged-changes.ts'
import { interactionOfHit } from '../../../src/api/interactions/new-interaction.ts'
import { RULES_VERSION } from '../../../src/api/tracking/verdict.ts'
import type { InteractionRow } from '../../../src/api/store/schema.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { makeHit, newKey, NOW } from '../../fixtures/make.ts'

const mail = {
  recipients: [
    { contactId: 'c', email: 'bo@x.example', preference: 'allow' as const, allowedSince: null },
  ],
  ...{ colleagues: 0, hasOthers: false },
}
const around = {
  ...{ deliveredAt: new Date(NOW.getTime() - 3_600_000), links: 6 },
  ...{ replies: [], ownViews: [] },
}
const followKey = newKey()
const afterMs = (ms: number) => new Date(NOW.getTime() + ms).toISOString()

const click = (linkNumber: number, ms: number) => {
  const hit = makeHit({ followKey, kind: 'click', linkNumber, at: afterMs(ms) })
  const signals = { ...hit.signals, agent: 'browser' as const, client: 'Chrome' }
  return interactionOfHit({ ...hit, signals }, mail)
}
const stored = (rows: ReturnType<typeof click>[]): InteractionRow[] => judgedHits(rows, around)
const verdictsOf = (rows: readonly InteractionRow[]) =>
  rows
    .map(({ id, verdict, machine, reasons, repeat }) => ({ id, verdict, machine, reasons, repeat }))
    .sort((a, b) => a.id.localeCompare(b.id))

describe('judging new hits of a mail', () => {
  it('judges a click of before anew when it was the first of a burst', () => {
    const [before] = stored([click(1, 0)])
    const burst = [click(2, 300), click(3, 600)]

    const changes = judgedChanges({ stored: [before!], fresh: burst }, around)

    expect(before).toMatchObject({ verdict: 'person' })
    expect(changes).toEqual([
      { before, after: expect.objectContaining({ id: before!.id, verdict: 'machine' }) },
      ...burst.map(({ id }) => ({
        before: null,
        after: expect.objectContaining({ id, verdict: 'machine', machine: 'link-scanner' }),
      })),
    ])
  })

  it('says nothing of hits that are judged as before', () => {
    const rows = stored([click(1, 0), click(2, 60_000)])

    expect(judgedChanges({ stored: rows, fresh: [] }, around)).toEqual([])
  })

  it('leaves out a hit that is stored already', () => {
    const one = click(1, 0)

    expect(judgedChanges({ stored: stored([one]), fresh: [one] }, around)).toEqual([])
  })

  it('brings a verdict by older rules up to date', () => {
    const [row] = stored([click(1, 0)])
    const old = { ...row!, rules: '2020.1' }

    expect(judgedChanges({ stored: [old], fresh: [] }, around)).toEqual([
      { before: old, after: { ...old, rules: RULES_VERSION } },
    ])
  })

  it('keeps a view of our own although nobody knows any more that we looked', () => {
    const { signals, ...hit } = makeHit({ followKey, at: afterMs(0) })
    const outlook = { ...hit, signals: { ...signals, client: 'Outlook' } }
    const open = interactionOfHit(outlook, mail)
    const own = judgedHits([open], { ...around, ownViews: [{ at: NOW, browser: null }] })
    expect(own).toMatchObject([{ verdict: 'self', reasons: expect.arrayContaining(['own-view']) }])

    expect(judgedChanges({ stored: own, fresh: [click(1, 90_000)] }, around)).toMatchObject([
      { before: null, after: { verdict: 'person' } },
    ])
  })

  it('comes to the same in any portions and any order', () => {
    const drawn = fc.array(
      fc.record({ link: fc.integer({ min: 0, max: 5 }), ms: fc.nat({ max: 20_000 }) }),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(
        drawn,
        fc.integer({ min: 1, max: 5 }),
        fc.infiniteStream(fc.nat()),
        (hits, portion, keys) => {
          const rows = hits.map(({ link, ms }) =>
            link === 0
              ? interactionOfHit(makeHit({ followKey, at: afterMs(ms) }), mail)
              : click(link, ms),
          )
          const shuffled = rows
            .map((row) => ({ row, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ row }) => row)
          const known = new Map<string, InteractionRow>()
          for (let at = 0; at < shuffled.length; at += portion) {
            const fresh = shuffled.slice(at, at + portion)
            for (const { after } of judgedChanges({ stored: [...known.values()], fresh }, around))
              known.set(after.id, after)
          }

          expect(verdictsOf([...known.values()])).toEqual(verdictsOf(judgedHits(rows, around)))
        },
      ),
    )
  })
})

describe('hits that were too old for their details to be kept', () => {
  const stripped = (row: InteractionRow): InteractionRow => ({ ...row, signals: null })
  const open = (ms: number, agent: 'prefetch' | 'mail-client') => {
    const hit = makeHit({ followKey, kind: 'open', at: afterMs(ms) })
    return interactionOfHit({ ...hit, signals: { ...hit.signals, agent } }, mail)
  }

  it('stay what they were, whatever comes later and whatever the rules are', () => {
    const [row] = stored([click(1, 0)])
    const old = { ...stripped(row!), rules: '2020.1' }

    const changes = judgedChanges({ stored: [old], fresh: [click(2, 300), click(3, 600)] }, around)

    expect(changes.map(({ before }) => before)).toEqual([null, null])
  })

  it('keep what was judged together with them as it was', () => {
    const [first, second, third] = stored([click(1, 0), click(2, 300), click(3, 600)])
    expect(third).toMatchObject({ verdict: 'machine' })

    const rows = [stripped(first!), stripped(second!), third!]

    expect(judgedChanges({ stored: rows, fresh: [] }, around)).toEqual([])
  })

  it('let what came long after them be judged as ever', () => {
    const [early, late] = stored([click(1, 0), click(1, 120_000)])
    const rows = [stripped(early!), { ...late!, rules: '2020.1' }]

    const changes = judgedChanges({ stored: rows, fresh: [] }, around)

    expect(changes.map(({ after }) => after.id)).toEqual([late!.id])
  })

  it('still tell that a person had opened it, so that nothing else is proven to have been it', () => {
    const [opened, fetched] = stored([open(0, 'mail-client'), open(120_000, 'prefetch')])
    expect([opened?.verdict, fetched?.verdict]).toEqual(['person', 'machine'])
    const rows = [stripped(opened!), fetched!]

    const changes = judgedChanges({ stored: rows, fresh: [click(1, 7_200_000)] }, around)

    expect(changes.map(({ after }) => after.kind)).toEqual(['click'])
    const unknown = judgedChanges({ stored: [fetched!], fresh: [click(1, 7_200_000)] }, around)
    expect(unknown.map(({ after }) => after.kind)).toEqual(['open', 'click'])
  })
})

describe('hits of a mail that has more than are judged together', () => {
  const open = (seconds: number, agent: 'browser' | 'prefetch' = 'browser') => {
    const hit = makeHit({ followKey, kind: 'open', at: afterMs(seconds * 1000) })
    return interactionOfHit({ ...hit, signals: { ...hit.signals, agent } }, mail)
  }

  it('stay as they were where an older one has a say in it', () => {
    const rows = stored([open(0), open(30), open(70), open(200)])
    expect(rows.map(({ repeat }) => repeat)).toEqual([false, true, false, false])

    const changes = judgedChanges(
      { stored: rows.slice(1), fresh: [open(75), open(210)], older: { peoplesOpens: 1 } },
      around,
    )

    expect(changes).toMatchObject([
      { before: null, after: { repeat: true } },
      { before: null, after: { repeat: true } },
    ])
  })

  it('prove no open where one of the older was a person’s', () => {
    const fetched = stored([open(-600, 'prefetch'), open(0, 'prefetch')])
    const changed = (peoplesOpens: number) =>
      judgedChanges(
        {
          stored: fetched,
          fresh: [click(1, 7_200_000)],
          older: { peoplesOpens },
        },
        around,
      ).map(({ after }) => after.kind)

    expect(changed(1)).toEqual(['click'])
    expect(changed(0)).toEqual(['open', 'click'])
  })
})
