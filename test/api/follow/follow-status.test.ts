import { describe, expect, it } from '@jest/globals'
import { followCursor, followPosition } from '../../../src/api/follow/follow-cursor.ts'
import { followStatus } from '../../../src/api/follow/follow-status.ts'
import { NOW } from '../../fixtures/make.ts'

const none = { opens: 0, clicks: 0, fileViews: 0, replies: 0 }

describe('followStatus', () => {
  it.each([
    ['not-sent', null, { ...none, replies: 1 }],
    ['not-opened', NOW, none],
    ['opened', NOW, { ...none, opens: 9 }],
    ['clicked', NOW, { ...none, opens: 1, clicks: 1 }],
    ['clicked', NOW, { ...none, fileViews: 1 }],
    ['replied', NOW, { ...none, replies: 1 }],
    ['replied', NOW, { opens: 1, clicks: 1, fileViews: 1, replies: 1 }],
  ] as const)('is %s', (status, activatedAt, people) => {
    const sending = { activatedAt, wentOut: activatedAt !== null, isHeld: false }

    expect(followStatus(sending, people)).toBe(status)
  })

  it('is scheduled while Outlook holds the mail back', () => {
    expect(followStatus({ activatedAt: NOW, wentOut: true, isHeld: true }, none)).toBe('scheduled')
  })

  it('is not-followed for a mail that went out without its key', () => {
    expect(followStatus({ activatedAt: null, wentOut: true, isHeld: false }, none)).toBe(
      'not-followed',
    )
  })
})

describe('a cursor', () => {
  const key = 'A'.repeat(22)

  it.each(['sent', 'last-opened', 'last-interaction', 'subject'] as const)(
    'comes back as it was, in the order %s',
    (sort) => {
      const position = { sort, at: NOW, key }

      expect(followPosition(followCursor(position), sort)).toEqual(position)
    },
  )

  it('fits in what the contract allows', () => {
    const farthest = { sort: 'last-interaction' as const, at: new Date(8.64e15 / 10), key }

    expect(followCursor(farthest).length).toBeLessThanOrEqual(200)
  })

  it('is of one order only', () => {
    expect(followPosition(followCursor({ sort: 'sent', at: NOW, key }), 'subject')).toBeUndefined()
  })

  it.each([
    '',
    'garbage',
    '!!!!',
    Buffer.from('sent').toString('base64url'),
    Buffer.from(`sent 12 ${key};drop table follow`).toString('base64url'),
    Buffer.from(`sent -1 ${key}`).toString('base64url'),
    Buffer.from(`sent 9999999999999999 ${key}`).toString('base64url'),
  ])('is not %j', (text) => {
    expect(followPosition(text, 'sent')).toBeUndefined()
  })
})
