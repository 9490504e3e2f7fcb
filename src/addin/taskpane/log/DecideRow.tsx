import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { QuarantinedMessage } from '../../../contract/quarantine.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { Stack } from '../components/Panel.tsx'
import { author, called } from '../quarantine/decidable.ts'
import { People } from '../quarantine/People.tsx'
import type { Deciding } from '../quarantine/deciding.ts'
import { QuarantineActs } from '../quarantine/QuarantineActs.tsx'
import { useWords, type Ago } from '../useWords.ts'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
})

interface Props {
  message: QuarantinedMessage
  ago: Ago
  deciding: Deciding
}

/** One mail that waits: what it is, why it waits, until when, and what can be done. */
export function DecideRow({ message, ago, deciding }: Props) {
  const styles = useStyles()
  const { texts, day } = useWords()
  const { quarantine: words, reasons, list, status } = texts.log
  const writer = author(message)
  return (
    <li className={styles.row}>
      <Text weight="semibold">
        {subjectOf(message.subject, list.noSubject, words.hiddenSubject)}
      </Text>
      <span className={styles.quiet}>
        {[...(writer ? [called(writer)] : []), ago(message.at)].join(' · ')}
      </span>
      <Text size={200}>{status.quarantined(reasons.short[message.reason])}</Text>
      {message.expiresAt !== null && (
        <span className={styles.quiet}>{words.expires(day(message.expiresAt))}</span>
      )}
      <Disclosure label={status.decide}>
        <Stack isTight>
          <Text size={200}>{reasons.long[message.reason]}</Text>
          <People participants={message.participants} />
          <QuarantineActs message={message} deciding={deciding} />
        </Stack>
      </Disclosure>
    </li>
  )
}

const subjectOf = (subject: string | null, none: string, hidden: string): string =>
  subject === null ? hidden : subject || none
