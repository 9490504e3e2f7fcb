import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import type { AddressLine, LineState } from './address-lines.ts'

/** As many of those that cannot be read as can be taken in. */
const MOST_SHOWN = 10

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold },
})

/** What will happen to the lines of a list, before anything is done. */
export function AddressPreview({ lines }: { lines: readonly AddressLine[] }) {
  const styles = useStyles()
  const { list: words } = useAdminTexts().contacts
  const { number } = useWords()
  const count = (state: LineState) => lines.filter((line) => line.state === state).length
  const [ready, repeated, invalid] = [count('ready'), count('repeated'), count('invalid')]
  return (
    <ul className={styles.list}>
      <li className={styles.strong}>{words.ready(ready, number(ready))}</li>
      {repeated > 0 && <li>{words.repeated(repeated, number(repeated))}</li>}
      {invalid > 0 && (
        <li>
          {words.invalid(invalid, number(invalid))}
          <Unread lines={lines.filter(({ state }) => state === 'invalid')} />
        </li>
      )}
      {ready > 0 && (
        <>
          <li>{words.unknown}</li>
          <li>{words.exceptions}</li>
        </>
      )}
    </ul>
  )
}

function Unread({ lines }: { lines: readonly AddressLine[] }) {
  const styles = useStyles()
  const { list: words } = useAdminTexts().contacts
  const { number } = useWords()
  const rest = lines.length - MOST_SHOWN
  return (
    <ul className={styles.list}>
      {lines.slice(0, MOST_SHOWN).map(({ line, address }, index) => (
        <li key={index}>{words.line(number(line), address)}</li>
      ))}
      {rest > 0 && (
        <li>
          <Text>{words.andMore(rest, number(rest))}</Text>
        </li>
      )}
    </ul>
  )
}
