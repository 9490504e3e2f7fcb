import { describe, expect, it } from '@jest/globals'
import { readAudit, toldFindings } from '../../release/audit.ts'

const counts = { info: 0, low: 2, moderate: 0, high: 1, critical: 0, total: 3 }

describe('an audit', () => {
  it('names what is serious, and counts the rest', () => {
    const vulnerabilities = { left: { severity: 'high' }, right: { severity: 'low' } }
    const audit = readAudit(
      JSON.stringify({ vulnerabilities, metadata: { vulnerabilities: counts } }),
    )

    expect(audit).toEqual({ found: counts, serious: ['left: high'] })
    expect(toldFindings(counts)).toBe('1 high, 2 low')
  })

  it('that found nothing says so', () => {
    const none = { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0 }
    const audit = readAudit(
      JSON.stringify({ vulnerabilities: {}, metadata: { vulnerabilities: none } }),
    )

    expect(audit).toEqual({ found: none, serious: [] })
    expect(toldFindings(none)).toBe('none')
  })

  it.each([
    ['', 'no answer'],
    ['<html>', 'no answer'],
    ['null', 'no answer'],
    ['{"message":"405 Method Not Allowed","error":{"summary":""}}', '405 Method Not Allowed'],
    ['{"metadata":{"vulnerabilities":{}},"error":{}}', 'no answer'],
  ])('that answers %j was not asked', (printed, unasked) => {
    expect(readAudit(printed)).toEqual({ unasked })
  })
})
