import { describe, expect, it } from '@jest/globals'
import { afterRun, isRunning, mayRenew } from '../../../src/api/logging/job-schedule.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { atMinute, newId, NOW } from '../../fixtures/make.ts'

const waiting = {
  next_run_at: atMinute(10),
  trigger: 'schedule' as const,
  failing_since: null,
  failures: 0,
  retryAt: null,
}
const throttled = (retryAfterMs: number | null) =>
  ({ kind: 'fault', problem: 'throttled', retryAfterMs }) as const

describe('a lease', () => {
  it.each([
    ['nobody has it', null, null, false],
    ['it ran out', newId(), NOW, false],
    ['it ran out long ago', newId(), atMinute(-60), false],
    ['it goes on', newId(), atMinute(1), true],
  ])('is held or not: %s', (_, runner, lease_until, expected) => {
    expect(isRunning({ runner, lease_until }, NOW)).toBe(expected)
  })
})

describe('a runner', () => {
  it.each([
    [0, true],
    [9, true],
    [10, false],
    [600, false],
  ])('that did something %i minutes ago keeps its mailbox or not', (minutes, expected) => {
    expect(mayRenew(atMinute(-minutes), NOW)).toBe(expected)
  })
})

describe('after a run', () => {
  it('the next one is as planned, and what went wrong before is forgotten', () => {
    const failing = { ...waiting, failures: 3, failing_since: atMinute(-30) }

    expect(afterRun(failing, { kind: 'done' }, NOW)).toEqual({
      next_run_at: atMinute(10),
      trigger: 'schedule',
      problem: null,
      failing_since: null,
      failures: 0,
    })
  })

  it.each([
    ['sooner where something is to be tried again', atMinute(5), atMinute(5)],
    ['not later for something that is to be tried again then', atMinute(25), atMinute(10)],
    ['not at once for something that is overdue', atMinute(-5), atMinute(1)],
  ])('the next one is %s', (_, retryAt, expected) => {
    const { next_run_at } = afterRun({ ...waiting, retryAt }, { kind: 'done' }, NOW)

    expect(next_run_at).toEqual(expected)
  })

  it('a run that somebody asked for meanwhile comes first', () => {
    const hurried = { ...waiting, next_run_at: NOW, trigger: 'notification' as const }

    const after = afterRun({ ...hurried, retryAt: atMinute(5) }, { kind: 'done' }, NOW)

    expect(after).toMatchObject({ next_run_at: NOW, trigger: 'notification' })
  })

  it('that was cut short by the end of the process, the next one is at once and like it', () => {
    const after = afterRun(waiting, { kind: 'stopped', trigger: 'by-hand' }, NOW)

    expect(after).toMatchObject({ next_run_at: NOW, trigger: 'by-hand', problem: null })
  })

  it.each([
    [0, 1],
    [1, 5],
    [2, 25],
    [3, 25],
    [40, 25],
  ])('that failed after %i failures the next one is in %i minutes', (failures, minutes) => {
    const after = afterRun({ ...waiting, failures }, throttled(null), NOW)

    expect(after).toEqual({
      next_run_at: atMinute(minutes),
      trigger: 'schedule',
      problem: 'throttled',
      failing_since: NOW,
      failures: failures + 1,
    })
  })

  it('that failed again, it is remembered since when', () => {
    const failing = { ...waiting, failures: 1, failing_since: atMinute(-6) }

    expect(afterRun(failing, throttled(null), NOW).failing_since).toEqual(atMinute(-6))
  })

  it('that failed, none is before the server wants it, whoever asked for one', () => {
    fc.assert(
      fc.property(fc.nat(10), fc.nat(86_400_000), (failures, retryAfterMs) => {
        const hurried = { ...waiting, failures, next_run_at: NOW, trigger: 'by-hand' as const }

        const { next_run_at } = afterRun(hurried, throttled(retryAfterMs), NOW)

        expect(next_run_at!.getTime()).toBeGreaterThanOrEqual(NOW.getTime() + retryAfterMs)
      }),
    )
  })
})
