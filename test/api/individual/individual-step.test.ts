import { describe, expect, it } from '@jest/globals'
import type { IndividualStep } from '../../../src/contract/individual.ts'
import type { IndividualStepRequest } from '../../../src/contract/individual-step.ts'
import { mayStep } from '../../../src/api/individual/individual-step.ts'
import { leaseFor } from '../../../src/api/individual/lease.ts'
import { atMinute, NOW } from '../../fixtures/make.ts'

const STEPS: readonly IndividualStep[] = [
  ...(['planned', 'drafted', 'sending', 'sent', 'failed', 'left-out', 'stopped'] as const),
]
const REQUESTS: readonly IndividualStepRequest[] = [
  { fence: 1, to: 'drafted', messageId: 'a' },
  { fence: 1, to: 'sending' },
  { fence: 1, to: 'sent' },
  { fence: 1, to: 'failed', failure: 'refused' },
  { fence: 1, to: 'planned' },
  { fence: 1, to: 'tidied', folderId: 'f' },
]

describe('a step of one recipient’s mail', () => {
  it.each([
    ['planned', ['drafted', 'failed', 'planned']],
    ['drafted', ['drafted', 'sending', 'failed']],
    ['sending', ['sending', 'sent', 'failed']],
    ['sent', ['sent', 'tidied']],
    ['failed', ['failed', 'planned']],
    ['left-out', []],
    ['stopped', []],
  ] as const)('leads from %s to %j alone', (step, allowed) => {
    const made = REQUESTS.filter((request) => mayStep({ step, messageId: 'a' }, request))

    expect(made.map(({ to }) => to)).toEqual(allowed)
    expect(STEPS).toContain(step)
  })

  it('never gives a mail a second draft', () => {
    const drafted = { step: 'drafted', messageId: 'a' } as const

    expect(mayStep(drafted, { fence: 1, to: 'drafted', messageId: 'b' })).toBe(false)
    expect(mayStep(drafted, { fence: 1, to: 'drafted', messageId: 'a' })).toBe(true)
  })
})

describe('a lease', () => {
  const held = { fence: 4, holder: 'one', leased_until: atMinute(1) }

  it.each([
    ['goes on for whoever has it', held, 'one', 4],
    ['is refused while somebody else has it', held, 'two', undefined],
    ['is given to another one when it has run out', { ...held, leased_until: NOW }, 'two', 5],
    ['stays theirs where it ran out and nobody came', { ...held, leased_until: NOW }, 'one', 4],
    ['is given when it was given back', { fence: 4, holder: null, leased_until: null }, 'one', 5],
    ['begins with one', { fence: 0, holder: null, leased_until: null }, 'one', 1],
  ] as const)('%s', (_name, lease, holder, fence) => {
    expect(leaseFor(lease, holder, NOW)?.fence).toBe(fence)
  })
})
