import { describe, expect, it } from '@jest/globals'
import { accountCursor, accountPlace } from '../../../src/api/accounts/account-cursor.ts'
import * as fc from '../../fixtures/fast-check.ts'

const ID = '01890000-0000-7000-8000-000000000001'

describe('the cursor of accounts', () => {
  it('says where it goes on, whatever an account is called', () => {
    const name = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'))
    fc.assert(
      fc.property(fc.option(name), (key) => {
        const cursor = accountCursor('accounts-name-up', { key, id: ID })
        expect(accountPlace('accounts-name-up', cursor, false)).toEqual({ key, id: ID })
      }),
    )
  })

  it.each(['0', '74', '1781026200.123456', '-5', null])('takes the number %s', (key) => {
    const cursor = accountCursor('accounts-score-up', { key, id: ID })

    expect(accountPlace('accounts-score-up', cursor, true)).toEqual({ key, id: ID })
  })

  it.each(['', 'NaN', '1e9', '1; drop table account', '99999999999999999999'])(
    'takes %p for no number',
    (key) => {
      const cursor = accountCursor('accounts-score-up', { key, id: ID })

      expect(accountPlace('accounts-score-up', cursor, true)).toBeUndefined()
    },
  )

  it('is of one listing only', () => {
    const cursor = accountCursor('accounts-score-up', { key: '1', id: ID })

    expect(accountPlace('accounts-score-down', cursor, true)).toBeUndefined()
    expect(accountPlace('accounts-score-up', 'x', true)).toBeUndefined()
  })
})
