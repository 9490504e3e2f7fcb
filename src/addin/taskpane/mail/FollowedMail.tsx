import { lazy, Suspense, useState } from 'react'
import type { FollowedEmailDetail } from '../../../contract/followed.ts'
import { useFollow, useFollowInteractions } from '../../client/queries.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { ErrorBoundary } from '../components/ErrorBoundary.tsx'
import { totalOf } from '../interactions/count-totals.ts'
import { FollowedMailCard } from './FollowedMailCard.tsx'
import { Stack } from '../components/Panel.tsx'
import { Timeline, type Show } from '../interactions/Timeline.tsx'
import { TimelineRow } from '../interactions/TimelineRow.tsx'
import { LazyMailReminder } from '../reminders/LazyReminders.tsx'
import type { SentCopy } from '../../follow/sent-copy.ts'
import { useWords } from '../useWords.ts'

const MailFiles = lazy(async () => ({
  default: (await import('../files/MailFiles.tsx')).MailFiles,
}))

interface Props {
  followKey: string
  /** The sent copy, where that is the open message. */
  copy?: SentCopy | undefined
}

/** A followed mail by its key, with everything that happened to it. */
export function FollowedMail({ followKey, copy }: Props) {
  const { mail: words } = useWords().texts.read
  const follow = useFollow(followKey)
  return (
    <AsyncContent query={follow} label={words.label} lines={6}>
      {(mail) => (
        <Stack>
          <FollowedMailCard mail={mail} copy={copy} />
          <ErrorBoundary fallback={null}>
            <Suspense fallback={null}>
              <MailFiles followKey={mail.key} mayChange={!mail.salesperson} />
            </Suspense>
          </ErrorBoundary>
          {mail.state !== 'pending' && !mail.salesperson && (
            <LazyMailReminder followKey={mail.key} />
          )}
          {mail.state !== 'pending' && <MailTimeline mail={mail} />}
        </Stack>
      )}
    </AsyncContent>
  )
}

function MailTimeline({ mail }: { mail: FollowedEmailDetail }) {
  const [show, setShow] = useState<Show>('people')
  const query = useFollowInteractions(mail.key, show)
  const names = namesOf(mail)
  return (
    <Timeline total={totalOf(mail.counts)} query={query} show={show} onShow={setShow}>
      {(interaction, ago) => (
        <TimelineRow
          key={interaction.id}
          interaction={interaction}
          names={names}
          showsMail={false}
          ago={ago}
        />
      )}
    </Timeline>
  )
}

function namesOf({ recipients }: FollowedEmailDetail): ReadonlyMap<string, string> {
  return new Map(recipients.map(({ email, name }) => [email.toLowerCase(), name ?? email]))
}
