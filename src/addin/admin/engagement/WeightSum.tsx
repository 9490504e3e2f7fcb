import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { missing, type WeightEntries } from './weight-entries.ts'

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
})

interface Props {
  entries: WeightEntries
  onSpread: () => void
}

/** Whether the parts make 100 percent, said as it changes; spreads what is missing or too much. */
export function WeightSum({ entries, onSpread }: Props) {
  const styles = useStyles()
  const { engagementWeights: words } = useAdminTexts()
  const { fraction } = useWords()
  const rest = missing(entries)
  return (
    <div className={styles.line}>
      <Text role="status" weight="semibold">
        {rest === 0 && words.whole}
        {rest > 0 && words.less(fraction(rest))}
        {rest < 0 && words.more(fraction(-rest))}
      </Text>
      {rest !== 0 && (
        <>
          <Button size="small" onClick={onSpread}>
            {words.spread}
          </Button>
          <Text size={200} className={styles.quiet}>
            {words.spreadHint}
          </Text>
        </>
      )}
    </div>
  )
}
