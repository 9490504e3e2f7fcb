import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components'
import { MailReadRegular } from '@fluentui/react-icons/svg/mail-read'
import type { FollowedEmailDetail } from '../../../contract/followed.ts'
import { Kpis } from '../interactions/Kpis.tsx'
import { LeftAlone } from './LeftAlone.tsx'
import { LinkTable } from './LinkTable.tsx'
import {
  engagedSentence,
  mailTitle,
  recipientNames,
  sentSentence,
  statusSentence,
} from './mail-words.ts'
import { measureSentences } from './measured.ts'
import { Panel, Stack } from '../components/Panel.tsx'
import { SendOutcome } from './SendOutcome.tsx'
import { Unfollow } from './Unfollow.tsx'
import type { SentCopy } from '../../follow/sent-copy.ts'
import { useAgo, useWords } from '../useWords.ts'

interface Props {
  mail: FollowedEmailDetail
  /** The sent copy, where that is the open message. */
  copy?: SentCopy | undefined
}

const useStyles = makeStyles({
  status: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
})

/** One followed mail: how far it got, what people did, its links, and how to stop. */
export function FollowedMailCard({ mail, copy }: Props) {
  const { texts } = useWords()
  return (
    <Panel title={mailTitle(mail, texts.read.mail)} icon={<MailReadRegular />}>
      <Summary mail={mail} isSent={copy !== undefined} />
      <Silenced mail={mail} />
      <SendOutcome mail={mail} copy={copy} />
      {mail.state !== 'pending' && (
        <Kpis counts={mail.counts} ownViews={mail.ownViews} measures={mail.measures} />
      )}
      {mail.state !== 'pending' && mail.links.length > 0 && <LinkTable links={mail.links} />}
      <LeftAlone byReason={mail.leftAlone} />
      {mayStop(mail, copy) && <Unfollow followKey={mail.key} />}
    </Panel>
  )
}

/** One's own; not where it went out without being followed, and there is nothing to stop. */
const mayStop = ({ state, salesperson }: FollowedEmailDetail, copy: SentCopy | undefined) =>
  !salesperson && (state === 'active' || (state === 'pending' && copy === undefined))

function Summary({ mail, isSent }: { mail: FollowedEmailDetail; isSent: boolean }) {
  const styles = useStyles()
  const ago = useAgo()
  const { texts, at } = useWords()
  const { mail: words } = texts.read
  const isPending = mail.state === 'pending'
  const isOut = !isPending && mail.status !== 'scheduled'
  const sent = sentSentence(mail, words, at)
  return (
    <Stack isTight>
      {!(isPending && isSent) && (
        <span className={styles.status}>{statusSentence(mail, words, ago)}</span>
      )}
      {isOut && <span>{engagedSentence(mail, words)}</span>}
      {mail.state === 'voided' && <span>{words.voidedText}</span>}
      <To mail={mail} />
      {sent && <span className={styles.quiet}>{sent}</span>}
      {!isPending &&
        measureSentences(mail.measures, words).map((said) => <span key={said}>{said}</span>)}
    </Stack>
  )
}

/** Nobody is known yet where it went out without being followed. */
function To({ mail }: { mail: FollowedEmailDetail }) {
  const styles = useStyles()
  const { texts, list } = useWords()
  const { mail: words } = texts.read
  const names = recipientNames(mail, words)
  if (names.length === 0) return null
  return (
    <span className={styles.quiet} title={mail.recipients.map(({ email }) => email).join(', ')}>
      {words.to(list(names))}
    </span>
  )
}

/** Says that hits are answered and forgotten at the moment, and because of whom. */
function Silenced({ mail }: { mail: FollowedEmailDetail }) {
  const { texts, list } = useWords()
  const { notRecording, silenced } = texts.read.mail
  if (mail.silencedBy === null || mail.state === 'voided') return null
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{notRecording}</MessageBarTitle>
        <Text block>{silenced[mail.silencedBy](list(mail.optedOut))}</Text>
      </MessageBarBody>
    </MessageBar>
  )
}
