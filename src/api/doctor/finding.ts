export type Grade = 'ok' | 'warning' | 'failed'

/** What is examined, in the order of the report. */
export const AREAS = [
  'program',
  'settings',
  'keys',
  'clock',
  'database',
  'buffer',
  'port',
  'sign-in',
  'graph',
  'public host',
  'manifest',
] as const
export type Area = (typeof AREAS)[number]

/** One line of the report. Never holds a secret, nor anything about a person. */
export interface Finding {
  area: Area
  grade: Grade
  says: string
  /** What to do about it; only where it is not well. */
  todo?: string
}

/** Makes findings of one area. */
export function findingsOf(area: Area) {
  return {
    ok: (says: string): Finding => ({ area, grade: 'ok', says }),
    warning: (says: string, todo: string): Finding => ({ area, grade: 'warning', says, todo }),
    failed: (says: string, todo: string): Finding => ({ area, grade: 'failed', says, todo }),
  }
}

/** The whole is as bad as its worst part. */
export function worstOf(grades: readonly Grade[]): Grade {
  if (grades.includes('failed')) return 'failed'
  return grades.includes('warning') ? 'warning' : 'ok'
}
