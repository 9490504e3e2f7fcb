import { describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { MailSourceError } from '../../../src/api/logging/mail-source.ts'
import { isOfContent, isOfMessages, sourceFault } from '../../../src/api/logging/source-fault.ts'

const ofDatabase = (code: string) => Object.assign(new pg.DatabaseError('m', 1, 'error'), { code })

describe('a fault of a source', () => {
  it.each([
    [new MailSourceError('throttled', 'm', { retryAfterMs: 9 }), 'throttled', 9],
    [new MailSourceError('sign-in-needed', 'm'), 'sign-in-needed', null],
    [new MailSourceError('cursor-expired', 'm'), 'unexpected-answer', null],
    [new TypeError('m'), 'unexpected-answer', null],
    ['no error at all', 'unexpected-answer', null],
  ])('%p is told as it is for a person to mend', (error, problem, retryAfterMs) => {
    expect(sourceFault(error)).toEqual({ problem, retryAfterMs })
  })
})

describe('an error while a message is written', () => {
  it.each([
    ['a value that cannot be stored', ofDatabase('22021'), true],
    ['an index row that is too large', ofDatabase('54000'), true],
    ['a constraint', ofDatabase('23514'), true],
    ['a bug with this message', new TypeError('m'), true],
    ['a deadlock', ofDatabase('40P01'), false],
    ['a database that stops', ofDatabase('57P01'), false],
    ['a full disk', ofDatabase('53100'), false],
    ['a connection that broke', new Error('Connection terminated'), false],
    ['a server that is away', Object.assign(new Error('m'), { code: 'ECONNREFUSED' }), false],
    ['a wrong call of a socket', Object.assign(new TypeError('m'), { code: 'ERR_X' }), false],
    ['a fault of the source', new MailSourceError('unreachable', 'm'), false],
  ])('%s is of the message or not', (_, error, expected) => {
    expect(isOfContent(error)).toBe(expected)
  })
})

describe('an error while messages are moved', () => {
  it.each([
    [new MailSourceError('unexpected-answer', 'm'), true],
    [new TypeError('m'), true],
    [new MailSourceError('throttled', 'm'), false],
    [new MailSourceError('permission-missing', 'm'), false],
    [ofDatabase('57P01'), false],
  ])('%p is of single ones or not', (error, expected) => {
    expect(isOfMessages(error)).toBe(expected)
  })
})
