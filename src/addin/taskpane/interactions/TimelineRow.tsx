import { AttachRegular } from '@fluentui/react-icons/svg/attach'
import { ArrowReplyRegular } from '@fluentui/react-icons/svg/arrow-reply'
import { LinkRegular } from '@fluentui/react-icons/svg/link'
import { MailReadRegular } from '@fluentui/react-icons/svg/mail-read'
import type { ReactElement } from 'react'
import type { Attribution, Interaction, InteractionKind } from '../../../contract/interaction.ts'
import type { ReadTexts } from '../../locales/en-US/read.ts'
import { Evidence } from './Evidence.tsx'
import { shortTarget } from '../components/short-target.ts'
import { TimelineLine } from './TimelineLine.tsx'
import { useTimelineRowStyles } from './timeline-row-styles.ts'
import { useWords, type Ago } from '../useWords.ts'
import { VerdictBadge } from './VerdictBadge.tsx'

const ICONS: Readonly<Record<InteractionKind, ReactElement>> = {
  open: <MailReadRegular />,
  click: <LinkRegular />,
  'file-view': <AttachRegular />,
  reply: <ArrowReplyRegular />,
}

interface Props {
  interaction: Interaction
  /** Names by lower-case address; addresses without one are shown as they are. */
  names: ReadonlyMap<string, string>
  /** Says which mail it was about; for timelines over several. */
  showsMail: boolean
  ago: Ago
}

/** One interaction in two lines; opens to its evidence. */
export function TimelineRow({ interaction, names, showsMail, ago }: Props) {
  const styles = useTimelineRowStyles()
  const { texts, at } = useWords()
  const { timeline: words } = texts.read
  const who = whose(interaction, names, words)
  const subject = interaction.subject ?? words.colleaguesMail
  const again = interaction.verdict.repeat ? words.again : null
  const about = [who, interaction.client, again].filter((part) => part !== null).join(' · ')
  return (
    <TimelineLine
      icon={ICONS[interaction.kind]}
      isPerson={interaction.verdict.class === 'person'}
      detail={() => <Evidence interaction={interaction} who={who} />}
    >
      <span className={styles.first}>
        <span className={styles.kind}>{words.kinds[interaction.kind]}</span>{' '}
        <VerdictBadge verdict={interaction.verdict.class} />
      </span>{' '}
      <span className={styles.second}>
        {about} ·{' '}
        <time dateTime={interaction.at} title={at(interaction.at)}>
          {ago(interaction.at)}
        </time>{' '}
      </span>
      {interaction.target && (
        <span className={styles.second}>{shortTarget(interaction.target, 34)} </span>
      )}
      {showsMail && <span className={styles.second}>{subject} </span>}
    </TimelineLine>
  )
}

/**
 * Whose it was; of a machine, whose copy it looked at.
 *
 * @returns null for what was our own: then nobody's copy tells anything
 */
function whose(
  { attribution, verdict }: Interaction,
  names: ReadonlyMap<string, string>,
  words: ReadTexts['timeline'],
): string | null {
  if (verdict.class === 'self') return null
  const who = attributionWords(attribution, names, words)
  return verdict.class === 'machine' && attribution.certainty === 'exact' ? words.copyOf(who) : who
}

/** Whom an interaction is pinned on, claiming no more than is known (law 6). */
function attributionWords(
  attribution: Attribution,
  names: ReadonlyMap<string, string>,
  words: ReadTexts['timeline'],
): string {
  switch (attribution.certainty) {
    case 'exact':
      return names.get(attribution.email.toLowerCase()) ?? attribution.email
    case 'one-of':
      return words.oneOf(attribution.count)
    case 'unknown':
      return words.unknownWho
  }
}
