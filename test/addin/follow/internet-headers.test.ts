import { describe, expect, it } from '@jest/globals'
import { isAutomaticMail } from '../../../src/addin/follow/automatic-mail.ts'
import {
  followKey,
  headerValue,
  headerValues,
  inReplyTo,
  internetHeaders,
  references,
} from '../../../src/addin/follow/internet-headers.ts'

const RAW = [
  'Received: from a',
  'Received: from b',
  'Subject: =?utf-8?q?Offer?=',
  'In-Reply-To: <m1@fabrikam.example>',
  'References: <m0@fabrikam.example>',
  '\t<m1@fabrikam.example>',
  ' <m1@fabrikam.example>',
  'X-Follow-Key: AbCdEfGhIjKlMnOpQrSt_-',
  '',
  'Subject: in the body',
].join('\r\n')

describe('internet headers', () => {
  const headers = internetHeaders(RAW)

  it('are found by name in any case', () => {
    expect(headerValue(headers, 'SUBJECT')).toBe('=?utf-8?q?Offer?=')
    expect(headerValues(headers, 'received')).toEqual(['from a', 'from b'])
    expect(headerValue(headers, 'cc')).toBeUndefined()
  })

  it('name the thread, folded lines joined and repetitions dropped', () => {
    expect(inReplyTo(headers)).toBe('<m1@fabrikam.example>')
    expect(references(headers)).toEqual(['<m0@fabrikam.example>', '<m1@fabrikam.example>'])
  })

  it('carry our key', () => {
    expect(followKey(headers)).toBe('AbCdEfGhIjKlMnOpQrSt_-')
    expect(followKey(internetHeaders('X-Follow-Key: short'))).toBeUndefined()
  })

  it('are none in empty text, and what is no header is passed over', () => {
    expect(internetHeaders('')).toEqual([])
    expect(internetHeaders('From nobody\nSubject: x')).toEqual([{ name: 'subject', value: 'x' }])
  })

  it('keep the newest hundred of a long thread', () => {
    const ids = Array.from({ length: 150 }, (_, index) => `<${index}@a.example>`)
    expect(references(internetHeaders(`References: ${ids.join('\r\n ')}`))).toEqual(ids.slice(50))
  })
})

describe('automatic mail', () => {
  it.each([
    ['Auto-Submitted: auto-replied', true],
    ['Auto-Submitted: auto-generated; owner-email="x"', true],
    ['auto-submitted: AUTO-REPLIED (vacation)', true],
    ['Auto-Submitted: no', false],
    ['Auto-Submitted: No; reason=x', false],
    ['Auto-Submitted:', false],
    ['X-Autoreply: yes', true],
    ['X-Autoreply: no', false],
    ['X-Autorespond: vacation', true],
    ['Precedence: auto_reply', true],
    ['Precedence: bulk', true],
    ['Precedence: first-class', false],
    ['Content-Type: multipart/report; report-type=delivery-status', true],
    ['Content-Type: multipart/alternative', false],
    ['X-Auto-Response-Suppress: All', false],
    ['Subject: Automatic reply', false],
    ['', false],
  ])('%s: %s', (raw, automatic) => {
    expect(isAutomaticMail(internetHeaders(raw))).toBe(automatic)
  })
})
