import { describe, expect, it } from '@jest/globals'
import { readArguments, UsageError } from '../../bench/load/arguments.ts'

describe('what npm run load is told', () => {
  it('is ten minutes at 70 % of the ceiling, kept in files, when nothing is said', () => {
    expect(readArguments([])).toEqual({
      ...{ minutes: 10, share: 0.7, trials: 5, buffer: 'file', store: false, mails: 50_000 },
      ...{ against: undefined, ownsHost: false, streams: undefined },
    })
  })

  it('is what was said', () => {
    const said =
      '--minutes 0.5 --share 1 --trials 7 --buffer azure --store --mails 2000 --streams 5000'
    const other = '--against http://localhost:81/o/x?y=1 --i-own-this-host'

    expect(readArguments(`${said} ${other}`.split(' '))).toEqual({
      ...{ minutes: 0.5, share: 1, trials: 7, buffer: 'azure', store: true, mails: 2000 },
      streams: 5000,
      ...{ against: new URL('http://localhost:81/o/x?y=1'), ownsHost: true },
    })
  })

  it.each([
    ['--minutes 0', 'minutes'],
    ['--minutes NaN', 'minutes'],
    ['--minutes=', 'minutes'],
    ['--minutes 1e9', 'minutes'],
    ['--share 1.1', 'share'],
    ['--share 0', 'share'],
    ['--trials 2.5', 'whole'],
    ['--mails 0', 'mails'],
    ['--streams 0', 'streams'],
    ['--streams -5', 'streams'],
    ['--buffer disk', 'buffer'],
    ['--against localhost:80', 'against'],
    ['--against ftp://localhost/', 'against'],
    ['--against http://me:secret@localhost/', 'against'],
    ['--again http://localhost/', 'again'],
    ['http://localhost/', 'localhost'],
  ])('is refused, with the reason: %s', (said, reason) => {
    expect(() => readArguments(said.split(' '))).toThrow(UsageError)
    expect(() => readArguments(said.split(' '))).toThrow(reason)
  })
})
