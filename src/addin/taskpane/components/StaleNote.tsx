import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { CloudOffRegular } from '@fluentui/react-icons/svg/cloud-off'
import { formatTime } from '../../locales/format.ts'
import { useTexts } from '../TextsContext.ts'
import { failureSentence } from './Failed.tsx'

const useStyles = makeStyles({
  note: {
    display: 'flex',
    alignItems: 'baseline',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
  retry: { marginBlockStart: tokens.spacingVerticalXS },
  icon: { alignSelf: 'center', flexShrink: 0 },
})

interface Props {
  error: unknown
  /** When what is shown was true; milliseconds since the epoch. */
  since: number
  onRetry: () => unknown
}

/** Says that what is below is of an earlier time, and why. */
export function StaleNote({ error, since, onRetry }: Props) {
  const styles = useStyles()
  const texts = useTexts()
  return (
    <div role="status" className={styles.note}>
      <CloudOffRegular className={styles.icon} aria-hidden />
      <Text size={200} weight="semibold">
        {texts.common.asOf(formatTime(texts.locale, new Date(since)))}
      </Text>
      <Text size={200}>{failureSentence(texts, error)}</Text>
      <Button size="small" className={styles.retry} onClick={() => onRetry()}>
        {texts.common.retry}
      </Button>
    </div>
  )
}
