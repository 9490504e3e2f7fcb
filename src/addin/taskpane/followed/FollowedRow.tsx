import { ArrowReplyRegular } from '@fluentui/react-icons/svg/arrow-reply'
import { AttachRegular } from '@fluentui/react-icons/svg/attach'
import { LinkRegular } from '@fluentui/react-icons/svg/link'
import { MailReadRegular } from '@fluentui/react-icons/svg/mail-read'
import { useEffect, useRef, type ReactNode } from 'react'
import type { FollowedEmail } from '../../../contract/followed.ts'
import type { Count } from '../../../contract/interaction.ts'
import { isTold } from '../mail/measured.ts'
import { recipientNames, sentSentence, statusSentence } from '../mail/mail-words.ts'
import { useWords, type Ago } from '../useWords.ts'
import { useListStyles } from '../components/list-styles.ts'
import { useFollowedRowStyles } from './followed-row-styles.ts'

interface Props {
  mail: FollowedEmail
  ago: Ago
  takesFocus: boolean
  onOpen: (key: string) => void
  /** Among those of its individual send: what they have in common is said above. */
  isInGroup?: boolean
}

/** One followed mail: subject, how far it got, whom it went to, and its numbers. */
export function FollowedRow({ mail, ago, takesFocus, onOpen, isInGroup = false }: Props) {
  const row = useListStyles()
  const styles = useFollowedRowStyles()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takesFocus) button.current?.focus()
  }, [takesFocus])
  const { texts, at, day, list } = useWords()
  const { followed: words, read } = texts
  const status = statusSentence(mail, read.mail, ago)
  const to = list(recipientNames(mail, read.mail, 2))
  const on = whenWords(mail, { day, held: () => sentSentence(mail, read.mail, at) })
  const subject = mail.subject || words.noSubject
  return (
    <li className={row.item}>
      <button ref={button} type="button" className={row.button} onClick={() => onOpen(mail.key)}>
        <span className={styles.subject}>{isInGroup ? to : subject}</span>{' '}
        <span className={styles.status}>
          {mail.state === 'voided' ? `${words.voided} · ${status}` : status}
        </span>{' '}
        {!isInGroup && <Sent mail={mail} to={to} on={on} />}
        {mail.salesperson && (
          <span className={styles.quiet}>{words.by(mail.salesperson.name)} </span>
        )}
        {mail.state !== 'pending' && <Figures mail={mail} />}
      </button>
    </li>
  )
}

/** To whom and when; and that it is one of several. */
function Sent({ mail: { individual }, to, on }: { mail: FollowedEmail; to: string; on: string }) {
  const styles = useFollowedRowStyles()
  const { followed: words } = useWords().texts
  return (
    <>
      <span className={styles.quiet}>{to ? `${to} · ${on}` : on}</span>{' '}
      {individual && (
        <span className={styles.quiet}>{words.individual(individual.number, individual.of)} </span>
      )}
    </>
  )
}

interface WhenWords {
  day: (instant: string) => string
  held: () => string | undefined
}

/** The day of a mail; of one that is held back, until when. */
function whenWords(mail: FollowedEmail, { day, held }: WhenWords): string {
  const { status, deliverAt, sentAt, createdAt } = mail
  return (status === 'scheduled' && held()) || day(deliverAt ?? sentAt ?? createdAt)
}

function Figures({ mail: { counts, measures } }: { mail: FollowedEmail }) {
  const styles = useFollowedRowStyles()
  const { counts: words } = useWords().texts.read
  return (
    <span className={styles.figures}>
      {isTold(measures.opens, counts.opens) && (
        <Figure label={words.opens} icon={<MailReadRegular />} count={counts.opens} />
      )}
      {isTold(measures.clicks, counts.clicks) && (
        <Figure label={words.clicks} icon={<LinkRegular />} count={counts.clicks} />
      )}
      {counts.fileViews.all > 0 && (
        <Figure label={words.fileViews} icon={<AttachRegular />} count={counts.fileViews} />
      )}
      <Figure label={words.replies} icon={<ArrowReplyRegular />} count={counts.replies} />
    </span>
  )
}

interface FigureProps {
  label: string
  icon: ReactNode
  count: Count
}

/** People's number, and what is recorded in all where that is more. */
function Figure({ label, icon, count: { people, all } }: FigureProps) {
  const styles = useFollowedRowStyles()
  const { texts, number } = useWords()
  const { byPeople, inAll } = texts.read.counts
  const words = `${label}: ${number(people)} ${byPeople}, ${inAll(number(all))}.`
  return (
    <span className={styles.figure} title={words}>
      <span className={styles.spoken}>{words}</span>
      <span className={styles.shown} aria-hidden>
        {icon}
        <span className={people > 0 ? styles.some : undefined}>{number(people)}</span>
        {all > people && <span className={styles.all}>/ {number(all)}</span>}
      </span>
    </span>
  )
}
