import type { Organisation, SwitchRequest } from '../../../contract/organisation.ts'
import type { Question } from '../../taskpane/components/ConfirmDialog.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useNow } from '../../taskpane/useNow.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'

const DAY_MS = 86_400_000

/** What will happen, in numbers and with its day; undefined while nothing is asked for. */
export function useSwitchQuestion(
  organisation: Organisation,
  to: SwitchRequest['to'] | undefined,
): Question | undefined {
  const words = useAdminTexts().overview
  const { day, list } = useWords()
  const now = useNow()
  const amount = useAmounts(organisation)
  switch (to) {
    case undefined:
      return undefined
    case 'on':
      return {
        title: words.on.title,
        text: words.on.text(amount.mails, amount.people),
        confirm: words.on.button,
      }
    case 'off':
      return {
        title: words.off.title,
        text: words.off.text(amount.mails, amount.people, amount.interactions),
        confirm: words.off.button,
      }
    case 'terminated': {
      const end = new Date(now.getTime() + organisation.purgeAfterDays * DAY_MS)
      const all = list([amount.mails, amount.interactions, amount.contacts])
      return {
        title: words.end.title,
        text: words.end.text(all, day(end.toISOString())),
        confirm: words.end.confirm,
      }
    }
    case 'restored':
      return { ...words.restore, confirm: words.restore.button }
  }
}

function useAmounts({ counts }: Organisation) {
  const { amount } = useAdminTexts().overview
  const { number } = useWords()
  return {
    mails: amount.mails(counts.followedEmails, number(counts.followedEmails)),
    people: amount.people(counts.salespeople, number(counts.salespeople)),
    interactions: amount.interactions(counts.interactions, number(counts.interactions)),
    contacts: amount.contacts(counts.contacts, number(counts.contacts)),
  }
}
