import { describe, expect, it } from '@jest/globals'
import { measurability } from '../../../../src/addin/locales/en-US/measurability.ts'
import {
  domainAdvice,
  hasSomethingToSay,
} from '../../../../src/addin/taskpane/compose/domain-advice.ts'
import { domainProfile } from './scene.ts'

describe('domainAdvice', () => {
  it.each([
    ['measured', 'measured', ['+Opens can be measured at', '+Clicks can be measured at']],
    ['measured', 'unclear', ['+Opens can be measured at']],
    ['fetched-ahead', 'unclear', ['-Opens cannot be measured.*in advance there. Use a tracked']],
    ['not-loaded', 'measured', ['-Opens cannot.*not loaded there. Use a tracked', '+Clicks can']],
    ['fetched-ahead', 'scanned', ['-Opens cannot.* Ask for a reply', '-Machines check links']],
    ['unclear', 'scanned', ['-Machines check links at']],
    ['unclear', 'unclear', []],
  ] as const)('for opens %s and clicks %s', (opens, clicks, said) => {
    const advice = domainAdvice(domainProfile({ opens, clicks }), measurability)

    expect(advice.map(({ isGood, text }) => (isGood ? '+' : '-') + text)).toEqual(
      said.map((line) => expect.stringMatching(new RegExp(`^\\${line}`))),
    )
    expect(hasSomethingToSay(domainProfile({ opens, clicks }))).toBe(said.length > 0)
  })
})
