import { describe, expect, it } from '@jest/globals'
import {
  afterStep,
  beginsPermission,
  isFinal,
  stateOfNo,
  stepObstacle,
  type ConsentStep,
  type Standing,
} from '../../../src/api/consent/consent-state.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { atMinute, NOW } from '../../fixtures/make.ts'

const NOTHING: Standing = { state: 'none', at: null, by: null, askedAt: null }
const standing = (state: Standing['state'], by: Standing['by'], at = NOW): Standing => ({
  state,
  at: state === 'none' ? null : at,
  by: state === 'none' ? null : by,
  askedAt: null,
})

describe('a recipient’s own no', () => {
  it.each([
    ['refused', 'recipient', true],
    ['withdrawn', 'recipient', true],
    ['granted', 'recipient', false],
    ['requested', 'organisation', false],
    ['refused', 'organisation', false],
    ['withdrawn', 'organisation', false],
    ['none', null, false],
  ] as const)('%s by %s is final: %s', (state, by, expected) => {
    expect(isFinal({ state, by })).toBe(expected)
  })
})

describe('a no', () => {
  it.each([
    ['none', 'refused'],
    ['requested', 'refused'],
    ['refused', 'refused'],
    ['granted', 'withdrawn'],
    ['withdrawn', 'withdrawn'],
  ] as const)('makes of %s %s', (state, expected) => {
    expect(stateOfNo(state)).toBe(expected)
  })
})

describe('a step', () => {
  it.each([
    // What holds, by whom; what is to come, by whom, so many minutes later; the obstacle.
    ['none', null, 'granted', 'organisation', -9, undefined],
    ['requested', 'organisation', 'granted', 'organisation', -9, undefined],
    ['refused', 'organisation', 'granted', 'organisation', 0, undefined],
    ['withdrawn', 'organisation', 'granted', 'organisation', 1, undefined],
    ['refused', 'organisation', 'granted', 'organisation', -1, 'later-word'],
    ['granted', 'organisation', 'withdrawn', 'organisation', 1, undefined],
    ['granted', 'recipient', 'withdrawn', 'organisation', 1, undefined],
    ['granted', 'recipient', 'withdrawn', 'organisation', -1, 'later-word'],
    ['refused', 'recipient', 'granted', 'organisation', 1, 'final'],
    ['withdrawn', 'recipient', 'granted', 'organisation', 1, 'final'],
    ['withdrawn', 'recipient', 'refused', 'organisation', 1, 'final'],
    ['withdrawn', 'recipient', 'granted', 'recipient', 1, undefined],
    ['refused', 'recipient', 'granted', 'recipient', -1, undefined],
    ['refused', 'recipient', 'requested', 'organisation', 1, undefined],
  ] as const)(
    'from %s by %s to %s by %s after %d min: %s',
    (state, by, to, whose, minute, expected) => {
      const step = { to, by: whose, at: atMinute(minute) }

      expect(stepObstacle(standing(state, by), step)).toBe(expected)
    },
  )

  it.each([
    ['none', null, 'requested', 'organisation', 'requested', 'organisation'],
    ['none', null, 'granted', 'recipient', 'granted', 'recipient'],
    ['none', null, 'withdrawn', 'recipient', 'withdrawn', 'recipient'],
    ['requested', 'organisation', 'refused', 'recipient', 'refused', 'recipient'],
    ['granted', 'organisation', 'granted', 'recipient', 'granted', 'recipient'],
    ['granted', 'recipient', 'granted', 'organisation', 'granted', 'recipient'],
    ['granted', 'recipient', 'withdrawn', 'organisation', 'withdrawn', 'organisation'],
    ['refused', 'organisation', 'refused', 'recipient', 'refused', 'recipient'],
    // Asking takes back no answer.
    ['refused', 'recipient', 'requested', 'organisation', 'refused', 'recipient'],
    ['withdrawn', 'organisation', 'requested', 'organisation', 'withdrawn', 'organisation'],
    ['granted', 'recipient', 'requested', 'organisation', 'granted', 'recipient'],
  ] as const)('%s by %s, then %s by %s, is %s by %s', (state, by, to, whose, after, ofWhom) => {
    const step = { to, by: whose, at: atMinute(1) }

    expect(afterStep(standing(state, by), step)).toMatchObject({ state: after, by: ofWhom })
  })

  it('notes when somebody was asked, the latest time', () => {
    const once = afterStep(NOTHING, { to: 'requested', by: 'organisation', at: atMinute(5) })
    const again = afterStep(once, { to: 'requested', by: 'organisation', at: atMinute(3) })

    expect(again.askedAt).toEqual(atMinute(5))
  })

  it('keeps when a yes began, and when a no was last said', () => {
    const yes = { to: 'granted', by: 'organisation', at: atMinute(5) } as const
    const no = { to: 'refused', by: 'organisation', at: atMinute(5) } as const

    expect(afterStep(standing('granted', 'organisation'), yes).at).toEqual(NOW)
    expect(afterStep(standing('refused', 'organisation'), no).at).toEqual(atMinute(5))
  })
})

const arbitraryStep = fc
  .record({
    to: fc.constantFrom('requested', 'granted', 'refused', 'withdrawn'),
    by: fc.constantFrom('recipient', 'organisation'),
    minute: fc.integer({ min: 0, max: 50 }),
  })
  .map(({ to, by, minute }): ConsentStep => ({
    to,
    // Nobody asks themselves.
    by: to === 'requested' ? 'organisation' : by,
    at: atMinute(minute),
  }))

/** What holds after steps in a row, those left out that have an obstacle. */
function walk(steps: readonly ConsentStep[]): Standing {
  return steps.reduce(
    (now, step) => (stepObstacle(now, step) ? now : afterStep(now, step)),
    NOTHING,
  )
}

describe('whatever happens in whatever order', () => {
  it('a recipient’s own no stands until they say yes themselves', () => {
    fc.assert(
      fc.property(fc.array(arbitraryStep), fc.array(arbitraryStep), (before, after) => {
        const theirNo: ConsentStep = { to: 'withdrawn', by: 'recipient', at: atMinute(25) }
        const byOthers = after.filter(({ by }) => by === 'organisation')

        expect(isFinal(walk([...before, theirNo, ...byOthers]))).toBe(true)
      }),
    )
  })

  it('a recipient who says yes has agreed', () => {
    fc.assert(
      fc.property(fc.array(arbitraryStep), (before) => {
        const yes: ConsentStep = { to: 'granted', by: 'recipient', at: atMinute(25) }

        expect(walk([...before, yes])).toMatchObject({ state: 'granted', by: 'recipient' })
      }),
    )
  })

  it('nobody has agreed without a yes after the last no', () => {
    fc.assert(
      fc.property(fc.array(arbitraryStep), (steps) => {
        const taken = steps.filter(
          (step, index) => !stepObstacle(walk(steps.slice(0, index)), step),
        )
        const answers = taken.filter(({ to }) => to !== 'requested')

        expect(walk(steps).state === 'granted').toBe(answers.at(-1)?.to === 'granted')
      }),
    )
  })

  it('who said something has it noted by whom and since when', () => {
    fc.assert(
      fc.property(fc.array(arbitraryStep, { minLength: 1 }), (steps) => {
        const { at, by } = walk(steps)

        expect(at).toBeInstanceOf(Date)
        expect(by).not.toBeNull()
      }),
    )
  })
})

describe('a permission', () => {
  it.each([
    ['none', 'granted', true],
    ['withdrawn', 'granted', true],
    ['granted', 'granted', false],
    ['granted', 'withdrawn', false],
    ['none', 'requested', false],
  ] as const)('begins from %s to %s: %s', (before, after, expected) => {
    expect(beginsPermission(before, after)).toBe(expected)
  })
})
