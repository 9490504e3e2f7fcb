import { makeStyles, tokens } from '@fluentui/react-components'
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { useId, useState } from 'react'
import type { IndividualPlace } from '../../../contract/followed.ts'
import { useListStyles } from '../components/list-styles.ts'
import { useWords, type Ago } from '../useWords.ts'
import { FollowedRow } from './FollowedRow.tsx'
import { useFollowedRowStyles } from './followed-row-styles.ts'
import type { MailGroup } from './grouped.ts'

const useStyles = makeStyles({
  head: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  chevron: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  inside: {
    ':not([hidden])': { display: 'flex' },
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    marginBlockStart: tokens.spacingVerticalXS,
    padding: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    listStyle: 'none',
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  partly: {
    paddingInline: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
})

interface Props {
  group: MailGroup
  ago: Ago
  /** The mail whose detail was just left. */
  cameFrom: string | undefined
  onOpen: (key: string) => void
}

/** Mails of one individual send: how all of them fare, and each of them when it is opened. */
export function FollowedGroup({ group, ago, cameFrom, onOpen }: Props) {
  const { mails, place } = group
  const row = useListStyles()
  const look = useFollowedRowStyles()
  const styles = useStyles()
  const { texts, number, day } = useWords()
  const { followed: words } = texts
  const [isOpen, setOpen] = useState(() => mails.some(({ key }) => key === cameFrom))
  const id = useId()
  const [first] = mails
  if (!first) return null
  return (
    <li className={row.item}>
      <button
        type="button"
        className={row.button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.head}>
          <span className={styles.chevron} aria-hidden>
            {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          </span>
          <span className={styles.words}>
            <span className={look.subject}>{first.subject || words.noSubject}</span>{' '}
            <span className={look.status}>{words.group.to(number(place.of))}</span>{' '}
            <Far place={place} />{' '}
            <span className={look.quiet}>{day(first.sentAt ?? first.createdAt)}</span>
          </span>
        </span>
      </button>
      <ul id={id} hidden={!isOpen} className={styles.inside}>
        {isOpen && <Inside {...{ group, ago, cameFrom, onOpen }} />}
      </ul>
    </li>
  )
}

function Inside({ group: { mails, place }, ago, cameFrom, onOpen }: Props) {
  const styles = useStyles()
  const { texts, number } = useWords()
  const { partly } = texts.followed.group
  return (
    <>
      {mails.map((mail) => (
        <FollowedRow
          key={mail.key}
          mail={mail}
          ago={ago}
          takesFocus={mail.key === cameFrom}
          onOpen={onOpen}
          isInGroup
        />
      ))}
      {mails.length < place.followed && (
        <li className={styles.partly}>{partly(number(mails.length), number(place.followed))}</li>
      )}
    </>
  )
}

/** Of all of them, whatever of it is on this page. */
function Far({ place }: { place: IndividualPlace }) {
  const look = useFollowedRowStyles()
  const { texts, number } = useWords()
  const { group } = texts.followed
  const { followed, measured, opened, clicked, replied } = place
  const said = [
    ...(measured > 0 ? [group.opened(number(opened), number(measured))] : []),
    ...(clicked > 0 ? [group.clicked(number(clicked))] : []),
    ...(replied > 0 ? [group.replied(number(replied))] : []),
    ...(measured < followed ? [group.unmeasured(number(followed - measured))] : []),
  ]
  return <span className={look.status}>{said.join(' · ')}</span>
}
