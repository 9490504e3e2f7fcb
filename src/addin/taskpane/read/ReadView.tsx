import { PersonQuestionMarkRegular } from '@fluentui/react-icons/svg/person-question-mark'
import { lazy, Suspense, useState } from 'react'
import { useMayLook } from '../../client/queries.ts'
import type { Message } from '../../outlook/port.ts'
import { ErrorBoundary } from '../components/ErrorBoundary.tsx'
import { Failed } from '../components/Failed.tsx'
import { Loading } from '../components/Loading.tsx'
import { Notice } from '../components/Notice.tsx'
import { BackBar } from '../components/BackBar.tsx'
import { ContactMail } from './ContactMail.tsx'
import { LoggingStatus } from '../logging/LoggingStatus.tsx'
import { FollowedMail } from '../mail/FollowedMail.tsx'
import type { SentCopy } from '../../follow/sent-copy.ts'
import type { MessageView } from './message-view.ts'
import { OwnMail } from './OwnMail.tsx'
import { Stack } from '../components/Panel.tsx'
import { useMayLog } from '../useMayLog.ts'
import { LazyLogEntry } from '../log/LazyLogEntry.tsx'
import { useMessageView, type Relation } from './useMessageView.ts'
import { useWords } from '../useWords.ts'

/** Everything about the message that is open; another message starts afresh. */
export function ReadView({ message }: { message: Message }) {
  return <OpenMessage key={message.id} message={message} />
}

/** It carries the HTML scanner. */
const SentCopyCheck = lazy(async () => ({
  default: (await import('../mail/SentCopyCheck.tsx')).SentCopyCheck,
}))

/** What is shown in full: a followed mail by its key, or a log entry by its id. */
type Detail = { follow: string } | { entry: string }

function OpenMessage({ message }: { message: Message }) {
  const { common } = useWords().texts
  const { view, copy, relation, mark } = useMessageView(message)
  const [detail, setDetail] = useState<Detail>()
  const mayLook = useMayLook()
  const mayLog = useMayLog()
  if (detail === undefined || !mayLook) {
    return (
      <Stack>
        {mayLog && (
          <LoggingStatus message={message} onOpenEntry={(id) => setDetail({ entry: id })} />
        )}
        <Shown
          view={view}
          copy={copy}
          relation={relation}
          onOpen={(key) => setDetail({ follow: key })}
        />
        {mark && mayLook && view.kind === 'followed' && (
          <ErrorBoundary fallback={null}>
            <Suspense fallback={null}>
              <SentCopyCheck message={message} mark={mark} />
            </Suspense>
          </ErrorBoundary>
        )}
      </Stack>
    )
  }
  return (
    <Stack>
      <BackBar label={common.back} onBack={() => setDetail(undefined)} />
      {'follow' in detail ? (
        <FollowedMail followKey={detail.follow} />
      ) : (
        <LazyLogEntry
          id={detail.entry}
          onOpenFollow={(key) => setDetail({ follow: key })}
          onOpenEntry={(id) => setDetail({ entry: id })}
        />
      )}
    </Stack>
  )
}

interface ShownProps {
  view: MessageView
  copy: SentCopy
  relation: Relation
  onOpen: (followKey: string) => void
}

function Shown({ view, copy, relation, onOpen }: ShownProps) {
  const mayLook = useMayLook()
  const { none, message: label } = useWords().texts.read
  switch (view.kind) {
    case 'undecided':
      return relation.error === null ? (
        <Loading label={label} lines={6} />
      ) : (
        <Failed error={relation.error} onRetry={relation.retry} />
      )
    case 'followed':
      return mayLook && <FollowedMail followKey={view.key} copy={copy} />
    case 'own':
      return <OwnMail recipients={copy.recipients} />
    case 'contact':
      return <ContactMail person={view.person} relation={relation} onOpen={onOpen} />
    case 'nobody':
      return <Notice icon={<PersonQuestionMarkRegular />} title={none.title} text={none.text} />
  }
}
