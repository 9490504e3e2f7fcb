import { describe, expect, it } from '@jest/globals'
import { AnswerReader } from '../../bench/load/answer-reader.ts'

const head = (...lines: string[]) => ['HTTP/1.1 200 OK', ...lines, '', ''].join('\r\n')

const ANSWERS = [
  { of: 'a length', text: `${head('Content-Length: 3')}GIF`, status: 200, closes: false },
  {
    of: 'no body',
    text: head('content-length: 0').replace('200 OK', '302 Found'),
    status: 302,
    closes: false,
  },
  {
    of: '204',
    text: head('date: x').replace('200 OK', '204 No Content'),
    status: 204,
    closes: false,
  },
  {
    of: 'chunks',
    text: `${head('Transfer-Encoding: chunked')}3\r\nGIF\r\n0\r\n\r\n`,
    status: 200,
    closes: false,
  },
  {
    of: 'its last',
    text: `${head('content-length: 1', 'Connection: close')}x`,
    status: 200,
    closes: true,
  },
]

describe('the end of an answer', () => {
  it.each(ANSWERS)('is found with $of, wherever it is cut', ({ text, status, closes }) => {
    for (let cut = 1; cut < text.length; cut += 1) {
      const reader = new AnswerReader()
      expect(reader.push(text.slice(0, cut))).toBeUndefined()
      expect(reader.push(text.slice(cut))).toEqual({ status, closes })
    }
  })

  it('is found one after another', () => {
    const reader = new AnswerReader()

    const found = ANSWERS.slice(0, 4).map(({ text }) => reader.push(text)?.status)

    expect(found).toEqual([200, 302, 204, 200])
  })

  it('is the connection’s, where nothing else says it', () => {
    const reader = new AnswerReader()

    expect(reader.push(`${head('server: x')}GIF`)).toBeUndefined()
    expect(reader.end()).toEqual({ status: 200, closes: true })
  })

  it('does not come when the connection breaks off within an answer', () => {
    const reader = new AnswerReader()
    reader.push(`${head('content-length: 5')}GIF`)

    expect(reader.end()).toBeUndefined()
  })
})
