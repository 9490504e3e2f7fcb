import { RestError } from '@azure/storage-blob'
import { describe, expect, it } from '@jest/globals'
import { BlobError, faultOf, isOutside } from '../../../src/api/azure/blob-fault.ts'

const answer = (statusCode: number, code?: string) =>
  new RestError('https://follow.example/hits?sig=secret', { statusCode, ...(code && { code }) })
const withoutBody = (statusCode: number, errorCode: string) =>
  Object.assign(answer(statusCode), { details: { errorCode } })

describe('a failed call of Azure Blob Storage', () => {
  it.each([
    ['moved-on', answer(412, 'AppendPositionConditionNotMet')],
    ['moved-on', answer(412, 'ConditionNotMet')],
    ['leased', answer(412, 'LeaseIdMissing')],
    ['leased', answer(409, 'LeaseAlreadyPresent')],
    ['leased', answer(409, 'LeaseIsBrokenAndCannotBeRenewed')],
    ['gone', answer(404, 'BlobNotFound')],
    ['gone', withoutBody(404, 'BlobNotFound')],
    ['blob-full', answer(409, 'BlockCountExceedsLimit')],
    ['denied', answer(404, 'ContainerNotFound')],
    ['denied', answer(403, 'AuthenticationFailed')],
    ['denied', answer(400)],
    ['unclear', answer(503, 'ServerBusy')],
    ['unclear', answer(500)],
    ['unclear', answer(429)],
    ['unclear', Object.assign(new Error('read'), { code: 'ECONNRESET' })],
    ['unclear', new DOMException('took too long', 'TimeoutError')],
    ['unclear', {}],
  ])('means %s: %s', (fault, error) => {
    expect(faultOf(error)).toBe(fault)
  })

  it.each([
    ['403 AuthenticationFailed', answer(403, 'AuthenticationFailed')],
    ['503', answer(503, 'no word: sig=secret')],
    ['no answer ECONNRESET', Object.assign(new Error('to 10.0.0.1'), { code: 'ECONNRESET' })],
  ])('is told in words without an address: %s', (words, error) => {
    expect(String(new BlobError('hits could not be appended', error))).toBe(
      `BlobError: hits could not be appended: ${words}`,
    )
  })
})

describe('what failed', () => {
  const coded = (code: string) => Object.assign(new Error('x'), { code })

  it.each([
    answer(503, 'ServerBusy'),
    answer(404),
    new RestError('no connection', { code: 'REQUEST_SEND_ERROR' }),
    ...['ECONNREFUSED', 'ECONNRESET', 'EAI_AGAIN', 'ENOTFOUND', 'EPIPE'].map(coded),
    coded('ERR_STREAM_PREMATURE_CLOSE'),
    new DOMException('took too long', 'TimeoutError'),
    Object.assign(new Error('no identity'), { name: 'CredentialUnavailableError' }),
  ])('did so out there: %s', (error) => {
    expect(isOutside(error)).toBe(true)
  })

  it.each([
    new TypeError("Cannot read properties of undefined (reading 'name')"),
    new RangeError('Invalid array length'),
    Object.assign(new TypeError('must be of type string'), { code: 'ERR_INVALID_ARG_TYPE' }),
    new Error('A follow that was just made is gone'),
    {},
  ])('is a mistake of ours: %s', (error) => {
    expect(isOutside(error)).toBe(false)
  })
})
