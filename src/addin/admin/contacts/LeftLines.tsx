import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import type { BulkLine } from './bulk-lines.ts'

/** More than this is for the file, not for the eye. */
const MOST_SHOWN = 50

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
})

/** The lines that were left as they were although somebody may have expected otherwise. */
export function LeftLines({ lines }: { lines: readonly BulkLine[] }) {
  const styles = useStyles()
  const { contacts: words } = useAdminTexts()
  const { number } = useWords()
  const id = useId()
  const left = lines.filter(({ outcome }) => outcome !== 'changed' && outcome !== 'unchanged')
  const rest = left.length - MOST_SHOWN
  if (left.length === 0) return null
  return (
    <div>
      <Text id={id} weight="semibold">
        {words.run.left}
      </Text>
      <ul aria-labelledby={id} className={styles.list}>
        {left.slice(0, MOST_SHOWN).map(({ line, address, outcome }) => (
          <li key={line + address}>
            {address}: {words.run.outcomes[outcome]}
          </li>
        ))}
        {rest > 0 && <li>{words.list.andMore(rest, number(rest))}</li>}
      </ul>
    </div>
  )
}
