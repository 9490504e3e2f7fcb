import { describe, expect, it } from '@jest/globals'
import type { LoggingSource } from '../../../src/contract/logging-source.ts'
import {
  failed,
  inOrder,
  jobStep,
  mailFlowStep,
  passed,
} from '../../../src/api/logging/validation-steps.ts'
import { GRAPH_SOURCE } from '../../fixtures/logging-setup.ts'
import { NOW } from '../../fixtures/make.ts'

const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000)
const DAY = 1440

describe('the step of the job', () => {
  const job = {
    isEnabled: true,
    everyMinutes: 10,
    nextRunAt: ago(0),
    isRunning: false,
    problem: null,
  }

  it.each([
    ['is due', {}, 'passed', null],
    ['is late by three rounds', { nextRunAt: ago(30) }, 'passed', null],
    ['is later than that: nobody runs it', { nextRunAt: ago(31) }, 'failed', 'not-scheduled'],
    ['is late, and running', { nextRunAt: ago(31), isRunning: true }, 'passed', null],
    ['is not planned', { nextRunAt: null }, 'failed', 'not-scheduled'],
    ['is failing', { problem: 'sign-in-needed' as const }, 'failed', 'sign-in-needed'],
    ['is off', { isEnabled: false, nextRunAt: null }, 'skipped', null],
  ])('that %s', (_, change, outcome, problem) => {
    expect(jobStep({ ...job, ...change }, NOW)).toMatchObject({ step: 'job', outcome, problem })
  })
})

describe('the step of the mail flow', () => {
  const PANE: LoggingSource = { kind: 'pane' }
  const flow = {
    source: GRAPH_SOURCE as LoggingSource,
    isEnabled: true,
    probe: null,
    lastArrival: ago(1),
  }

  it.each([
    ['with mail of this week', {}, 'passed'],
    ['with mail of seven days ago', { lastArrival: ago(7 * DAY) }, 'passed'],
    ['with older mail', { lastArrival: ago(7 * DAY + 1) }, 'warning'],
    ['with none', { lastArrival: null }, 'warning'],
    [
      'with a probe seen both ways',
      { lastArrival: null, probe: { outSeenAt: NOW, inSeenAt: NOW } },
      'passed',
    ],
    ['with one that goes out only', { probe: { outSeenAt: NOW, inSeenAt: null } }, 'warning'],
    ['with one that comes in only', { probe: { outSeenAt: null, inSeenAt: NOW } }, 'warning'],
    ['by hand only', { source: PANE, lastArrival: null }, 'skipped'],
    ['while it is off', { isEnabled: false, lastArrival: null }, 'skipped'],
  ])('%s', (_, change, outcome) => {
    const step = mailFlowStep({ ...flow, ...change }, NOW)

    const problem = outcome === 'warning' ? 'no-recent-mail' : null
    expect(step).toMatchObject({ step: 'mail-flow', outcome, problem })
  })
})

it('every step has its place, and is skipped where nobody came to it', () => {
  const steps = inOrder([passed('read'), failed('credential', 'credential-missing')])

  expect(steps.map(({ step, outcome }) => `${step} ${outcome}`)).toEqual([
    'credential failed',
    'token skipped',
    'mailbox skipped',
    'read passed',
    'archive skipped',
    'job skipped',
    'mail-flow skipped',
  ])
})
