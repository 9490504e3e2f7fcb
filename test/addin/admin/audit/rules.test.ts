import { describe, expect, it } from '@jest/globals'
import { auditFilter, narrows, noFilter } from '../../../../src/addin/admin/audit/audit-filter.ts'
import { detailWords } from '../../../../src/addin/admin/audit/detail-words.ts'
import { enUS } from '../../../../src/addin/locales/en-US/admin.ts'

const language = {
  words: enUS.audit.list,
  number: (value: number) => value.toLocaleString('en-US'),
}

describe('detailWords', () => {
  it.each([
    [{}, []],
    [{ from: 'on', to: 'off' }, ['on → off']],
    [{ to: 'requested', contacts: ['a', 'b'] }, ['→ requested', 'contacts: a, b']],
    [{ from: null, to: 'opt-in', scope: 'domain' }, ['none → opt-in', 'scope: domain']],
    [
      { from: { isManager: false, managerId: null }, to: { isManager: true, managerId: null } },
      ['isManager: no → yes'],
    ],
    [{ defaultMode: { from: 'opt-out', to: 'opt-in' } }, ['defaultMode: opt-out → opt-in']],
    [{ removed: { interactions: 1200, alerts: 2 } }, ['removed: interactions 1,200, alerts 2']],
    [{ contacts: ['a', 'b', 'c', 'd'] }, ['contacts: 4 entries']],
    [{ contacts: [], note: '', none: null }, ['contacts: none', 'note: none', 'none: none']],
  ])('tells %j', (detail, lines) => {
    expect(detailWords(detail, language)).toEqual(lines)
  })
})

describe('auditFilter', () => {
  it('asks for nothing in particular where nothing was chosen', () => {
    expect(auditFilter(noFilter)).toEqual({})
    expect(narrows(noFilter)).toBe(false)
  })

  it('includes both days as they are where the administrator is', () => {
    const filter = { ...noFilter, from: '2026-02-27', to: '2026-02-28' }

    expect(auditFilter(filter)).toEqual({
      from: new Date(2026, 1, 27).toISOString(),
      to: new Date(2026, 2, 1).toISOString(),
    })
    expect(narrows(filter)).toBe(true)
  })

  it('leaves out what is no day', () => {
    expect(auditFilter({ ...noFilter, from: '2026-', to: 'x' })).toEqual({})
  })
})
