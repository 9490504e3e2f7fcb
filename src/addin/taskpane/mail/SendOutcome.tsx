import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components'
import type { FollowedEmailDetail } from '../../../contract/follow.ts'
import type { Recipient } from '../../../contract/recipient.ts'
import { useActivateFollow } from '../../client/mutations.ts'
import { Failed } from '../components/Failed.tsx'
import { useWords } from '../useWords.ts'

interface Props {
  mail: FollowedEmailDetail
  /** Recipients of the sent copy, where that is the open message. */
  sentTo: Recipient[] | undefined
}

/** What became of the mail at send where that is not as asked for, and a way to mend it. */
export function SendOutcome({ mail, sentTo }: Props) {
  const { texts } = useWords()
  const { outcomes } = texts.read.mail
  if (mail.state === 'voided') return null
  if (mail.state === 'pending') {
    // Without an outcome and a sent copy it is a draft that is still being written.
    const isDraft = mail.outcome === null && sentTo === undefined
    return isDraft ? null : <Pending mail={mail} sentTo={sentTo} />
  }
  if (mail.outcome === 'ok' || mail.outcome === null) return null
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{outcomes[mail.outcome]}</MessageBarBody>
    </MessageBar>
  )
}

/** A key that never became active records nothing; the sent copy can still activate it. */
function Pending({ mail, sentTo }: Props) {
  const { texts } = useWords()
  const { mail: words } = texts.read
  const activate = useActivateFollow()
  const isOffered = mail.outcome !== 'refused'
  const hint = sentTo ? words.offer : words.openSentMail
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.notRecording}</MessageBarTitle>
          {mail.outcome === null ? words.outcomeUnknown : words.outcomes[mail.outcome]}
          {isOffered && ` ${hint}`}
        </MessageBarBody>
        {isOffered && sentTo && (
          <MessageBarActions>
            <Button
              appearance="primary"
              disabledFocusable={activate.isPending}
              onClick={() =>
                activate.mutate({ params: { key: mail.key }, body: { recipients: sentTo } })
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
