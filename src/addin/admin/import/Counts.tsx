import { makeStyles, tokens } from '@fluentui/react-components'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { countOutcomes, type ImportLine } from './import-lines.ts'

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
})

/** How many rows there are of each outcome. */
export function Counts({ lines }: { lines: readonly ImportLine[] }) {
  const styles = useStyles()
  const { counted } = useAdminTexts().adminImport
  const { number } = useWords()
  return (
    <ul className={styles.list}>
      {countOutcomes(lines).map(([outcome, count]) => (
        <li key={outcome}>{counted[outcome](count, number(count))}</li>
      ))}
    </ul>
  )
}
