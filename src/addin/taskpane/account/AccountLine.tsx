import { Link } from '@fluentui/react-components'
import type { AccountPreference } from '../../../contract/contact.ts'
import type { AccountEngagement } from '../../../contract/account.ts'
import { useAccountEngagement } from '../../client/account-card-queries.ts'
import { useAgo, useWords } from '../useWords.ts'
import { lastMailAt } from './last-contact.ts'

interface Props {
  account: AccountPreference
  onOpen: () => void
  /** The card was left just now: what opened it has the focus again. */
  isReturn: boolean
}

/** An account in one line, with its score and when it was last heard of: the way to its card. */
export function AccountLine({ account, onOpen, isReturn }: Props) {
  const { data } = useAccountEngagement(account.id)
  const summary = useSummary(data)
  return (
    <Link as="button" inline onClick={onOpen} ref={isReturn ? focus : null}>
      {[data?.account.name ?? account.name, ...summary].join(' · ')}
    </Link>
  )
}

const focus = (button: HTMLElement | null) => button?.focus()

/** Score and last contact, as far as they are known. */
function useSummary(engagement: AccountEngagement | undefined): string[] {
  const { texts, number } = useWords()
  const ago = useAgo()
  const { line: words } = texts.account
  if (!engagement || engagement.collected.at === null) return []
  const { score, measures } = engagement
  const shown = score ? [words.score(number(score.score), words.bands[score.band])] : []
  const mail = lastMailAt(measures)
  if (mail !== null) return [...shown, words.lastMail(ago(mail))]
  const { lastMeetingAt } = measures
  return [...shown, lastMeetingAt === null ? words.nothing : words.lastMeeting(ago(lastMeetingAt))]
}
