import { describe, expect, it } from '@jest/globals'
import { findingsOf, worstOf } from '../../../src/api/doctor/finding.ts'
import { exitCode, jsonReport, textReport } from '../../../src/api/doctor/report.ts'

const FINDINGS = [
  findingsOf('manifest').failed('It leads to localhost', 'Build it'),
  findingsOf('settings').ok('9 of 45 are set, none is wrong'),
  findingsOf('clock').warning('3 s ahead', 'Set it'),
]

describe('the report', () => {
  it('has a line for each finding, in the order of the areas, and one for what to do', () => {
    expect(textReport(FINDINGS).split('\n')).toEqual([
      'ok       settings      9 of 45 are set, none is wrong',
      'warning  clock         3 s ahead',
      '                       → Set it',
      'FAILED   manifest      It leads to localhost',
      '                       → Build it',
      '',
      '1 ok, 1 warnings, 1 failed',
    ])
  })

  it('is the same for programs', () => {
    expect(JSON.parse(jsonReport(FINDINGS))).toEqual({
      grade: 'failed',
      findings: [FINDINGS[1], FINDINGS[2], FINDINGS[0]],
    })
  })

  it.each([
    [[], 0, 'ok'],
    [FINDINGS.slice(1), 0, 'warning'],
    [FINDINGS, 1, 'failed'],
  ])('ends with 1 only where something failed (%#)', (findings, code, grade) => {
    expect(exitCode(findings)).toBe(code)
    expect(worstOf(findings.map((one) => one.grade))).toBe(grade)
  })
})
