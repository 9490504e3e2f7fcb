import { describe, expect, it } from '@jest/globals'
import { alertsOf, type PersonsInteraction } from '../../../src/api/alerts/alerts-of.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { atMinute } from '../../fixtures/make.ts'

const DAY = 24 * 60
const BO = 'b0b0b0b0-0000-4000-8000-000000000001'
const CY = 'c1c1c1c1-0000-4000-8000-000000000002'

let made = 0
function did(
  kind: PersonsInteraction['kind'],
  minute: number,
  contact: string | null = BO,
): PersonsInteraction {
  return {
    id: `00000000-0000-7000-8000-${String(++made).padStart(12, '0')}`,
    follow_key: 'k',
    kind,
    at: atMinute(minute),
    contact_id: contact,
    confidence: 'likely',
    reasons: ['mail-client'],
  }
}

const told = (interactions: readonly PersonsInteraction[]) =>
  alertsOf(interactions).map(({ kind, interaction }) => [kind, interactions.indexOf(interaction)])

describe('what there is to tell about a mail', () => {
  it.each([
    ['nothing where nothing happened', [], []],
    ['the first open', [did('open', 0), did('open', 5)], [['first-open', 0]]],
    [
      'the first click beside the first open',
      [did('open', 0), did('click', 1), did('click', 2)],
      [
        ['first-open', 0],
        ['first-click', 1],
      ],
    ],
    [
      'the first of each recipient whose it certainly is',
      [did('open', 0), did('open', 1, CY), did('open', 2)],
      [
        ['first-open', 0],
        ['first-open', 1],
      ],
    ],
    [
      'one for all those of whom nobody can tell',
      [did('open', 0, null), did('open', 1, null)],
      [['first-open', 0]],
    ],
    [
      'every reply',
      [did('reply', 0), did('reply', 1)],
      [
        ['reply', 0],
        ['reply', 1],
      ],
    ],
    ['the first file view', [did('file-view', 0), did('file-view', 9)], [['file-view', 0]]],
    [
      'an open after a whole day',
      [did('open', 0), did('open', DAY)],
      [
        ['first-open', 0],
        ['opened-again', 1],
      ],
    ],
    ['no open a minute before that', [did('open', 0), did('open', DAY - 1)], [['first-open', 0]]],
    [
      'no open after a day with opens in between',
      [did('open', 0), did('open', DAY / 2), did('open', DAY + 1)],
      [['first-open', 0]],
    ],
    [
      "an open again, whatever others' opens were in between",
      [did('open', 0), did('open', DAY / 2, CY), did('open', DAY)],
      [
        ['first-open', 0],
        ['first-open', 1],
        ['opened-again', 2],
      ],
    ],
    ['no click again', [did('click', 0), did('click', 3 * DAY)], [['first-click', 0]]],
  ] as const)('is %s', (_, interactions, expected) => {
    expect(told(interactions)).toEqual(expected)
  })

  const interactions = fc.array(
    fc
      .tuple(
        fc.constantFrom('open', 'click', 'file-view', 'reply' as const),
        fc.integer({ min: 0, max: 4 * DAY }),
        fc.constantFrom(BO, CY, null),
      )
      .map(([kind, minute, contact]) => did(kind as 'open', minute, contact)),
    { maxLength: 12 },
  )

  it('does not depend on the order in which they arrived', () => {
    fc.assert(
      fc.property(
        interactions.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(alertsOf(shuffled)).toEqual(alertsOf(all))
        },
      ),
    )
  })

  it('tells of each interaction once at most, and of each reader who opened', () => {
    fc.assert(
      fc.property(interactions, (all) => {
        const reasons = alertsOf(all)
        const readers = (kind: string) =>
          new Set(all.filter((one) => one.kind === kind).map((one) => one.contact_id)).size

        expect(new Set(reasons.map(({ interaction }) => interaction.id)).size).toBe(reasons.length)
        expect(reasons.filter(({ kind }) => kind === 'first-open')).toHaveLength(readers('open'))
      }),
    )
  })
})
