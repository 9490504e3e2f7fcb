import { AREAS, worstOf, type Finding, type Grade } from './finding.ts'

const MARKS: Readonly<Record<Grade, string>> = {
  ok: 'ok     ',
  warning: 'warning',
  failed: 'FAILED ',
}
/** Below the grade and the area. */
const INDENT = ' '.repeat(23)

/** The report for reading, one line for each finding and one more for what to do. */
export function textReport(findings: readonly Finding[]): string {
  const lines = inOrder(findings).flatMap(({ area, grade, says, todo }) => [
    `${MARKS[grade]}  ${area.padEnd(12)}  ${says}`,
    ...(todo === undefined ? [] : [`${INDENT}→ ${todo}`]),
  ])
  return [...lines, '', summary(findings)].join('\n')
}

/** The report for programs. */
export function jsonReport(findings: readonly Finding[]): string {
  const grade = worstOf(findings.map((one) => one.grade))
  return JSON.stringify({ grade, findings: inOrder(findings) }, null, 2)
}

/** 0: nothing failed; 1: something did. A warning is no failure. */
export const exitCode = (findings: readonly Finding[]): number =>
  findings.some(({ grade }) => grade === 'failed') ? 1 : 0

function inOrder(findings: readonly Finding[]): Finding[] {
  return AREAS.flatMap((area) => findings.filter((finding) => finding.area === area))
}

function summary(findings: readonly Finding[]): string {
  const count = (grade: Grade) => findings.filter((finding) => finding.grade === grade).length
  return `${count('ok')} ok, ${count('warning')} warnings, ${count('failed')} failed`
}
