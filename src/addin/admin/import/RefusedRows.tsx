import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { download } from '../files/download.ts'
import { refusedLines, type ImportLine } from './import-lines.ts'
import { refusedFile } from './refused-file.ts'

/** More than this is for the file, not for the eye. */
const MOST_SHOWN = 50
const MOST_LETTERS = 200

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
})

interface Props {
  lines: readonly ImportLine[]
  /** Names of their columns. */
  head: readonly string[]
}

/** The rows that cannot be imported, each with the reason, to look at and to keep; nothing for none. */
export function RefusedRows({ lines, head }: Props) {
  const styles = useStyles()
  const { run: words, faults } = useAdminTexts().adminImport
  const { number } = useWords()
  const id = useId()
  const refused = refusedLines(lines)
  const rest = refused.length - MOST_SHOWN
  if (refused.length === 0) return null
  return (
    <div className={styles.root}>
      <Text id={id} weight="semibold">
        {words.refused}
      </Text>
      <ul aria-labelledby={id} className={styles.list}>
        {refused.slice(0, MOST_SHOWN).map((one) => (
          <li key={one.line}>
            {words.refusedOne(
              number(one.line),
              nameOf(one) || words.noText,
              one.fault ? faults[one.fault] : '',
            )}
          </li>
        ))}
        {rest > 0 && <li>{words.more(rest, number(rest))}</li>}
      </ul>
      <Button
        onClick={() =>
          download(`${words.fileName}.csv`, refusedFile({ ...words, faults }, head, refused))
        }
      >
        {words.download}
      </Button>
    </div>
  )
}

/** What tells a row from the others. */
const nameOf = ({ values }: ImportLine): string =>
  (values.email || values.name || values.domains || '').slice(0, MOST_LETTERS)
