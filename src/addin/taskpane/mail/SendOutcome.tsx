import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
} from '@fluentui/react-components'
import type { SendOutcome as Outcome } from '../../../contract/follow.ts'
import type { FollowedEmailDetail } from '../../../contract/followed.ts'
import { useActivateFollow } from '../../client/mutations.ts'
import type { ReadTexts } from '../../locales/en-US/read.ts'
import { Failed } from '../components/Failed.tsx'
import type { SentCopy } from '../../follow/sent-copy.ts'
import { useWords } from '../useWords.ts'

interface Props {
  mail: FollowedEmailDetail
  /** The sent copy, where that is the open message. */
  copy: SentCopy | undefined
}

/** What became of the mail at send where that is not as asked for, and a way to mend it. */
export function SendOutcome({ mail, copy }: Props) {
  const { texts } = useWords()
  const { outcomes } = texts.read.mail
  if (mail.state === 'voided') return null
  if (mail.state === 'pending') {
    // Without an outcome and a sent copy it is a draft that is still being written.
    const isDraft = mail.outcome === null && copy === undefined
    return isDraft ? null : <Pending mail={mail} copy={copy} />
  }
  if (mail.outcome === null || isToldOtherwise(mail, mail.outcome)) return null
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{outcomes[mail.outcome]}</MessageBarBody>
    </MessageBar>
  )
}

/** Nothing is amiss, or what is not measured has been said already. */
function isToldOtherwise({ measures }: FollowedEmailDetail, outcome: Outcome): boolean {
  if (outcome === 'not-measured') return measures.clicks !== 'individual'
  return outcome === 'ok' || (outcome === 'no-links' && measures.opens !== 'individual')
}

/**
 * A key that never became active records nothing; the sent copy can still activate it, unless the
 * mail had blind copies: nobody could ask whether those people opted out (law 5).
 */
function Pending({ mail, copy }: Props) {
  const { texts } = useWords()
  const { mail: words } = texts.read
  const activate = useActivateFollow()
  const hint = lateHint({ mail, copy }, words)
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.notRecording}</MessageBarTitle>
          <Text block>
            {mail.outcome === null ? words.outcomeUnknown : words.outcomes[mail.outcome]}
            {hint && ` ${hint}`}
          </Text>
        </MessageBarBody>
        {copy && hint === words.offer && (
          <MessageBarActions>
            <Button
              appearance="primary"
              disabledFocusable={activate.isPending}
              onClick={() =>
                activate.mutate({ params: { key: mail.key }, body: lateRequest(copy) })
              }
            >
              {activate.isPending ? words.starting : words.startNow}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
      {activate.isError && <Failed title={words.failed} error={activate.error} />}
    </>
  )
}

/** @returns undefined where late activation would be refused anyway */
function lateHint({ mail, copy }: Props, words: ReadTexts['mail']): string | undefined {
  if (mail.outcome === 'refused' || mail.salesperson) return undefined
  if (copy?.beyond === 'blind-copies') return words.blindCopies
  return copy ? words.offer : words.openSentMail
}

/** Whoever is not known to be alone is not named (law 6). */
const lateRequest = ({ recipients, beyond }: SentCopy) => ({
  recipients,
  hasOthers: beyond !== 'nobody',
})
