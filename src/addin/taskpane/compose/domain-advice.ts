import type { DomainProfile } from '../../../contract/recipient.ts'
import type { MeasurabilityTexts } from '../../locales/en-US/measurability.ts'

interface Advice {
  isGood: boolean
  text: string
}

/** Whether anything about a domain is clear. */
export function hasSomethingToSay({ opens, clicks }: DomainProfile): boolean {
  return opens !== 'unclear' || clicks !== 'unclear'
}

/**
 * What can be measured at a domain, and what to do where opens cannot: a tracked link, or asking for
 * a reply where machines check links. What is unclear is not spoken of.
 */
export function domainAdvice(
  { domain, opens, clicks }: DomainProfile,
  words: MeasurabilityTexts,
): Advice[] {
  const advice: Advice[] = []
  if (opens !== 'unclear') {
    const isGood = opens === 'measured'
    const way = words.advice[clicks === 'scanned' ? 'reply' : 'link']
    const said = words.opens[opens](domain)
    advice.push({ isGood, text: isGood ? said : `${said} ${way}` })
  }
  if (clicks !== 'unclear') {
    advice.push({ isGood: clicks === 'measured', text: words.clicks[clicks](domain) })
  }
  return advice
}
