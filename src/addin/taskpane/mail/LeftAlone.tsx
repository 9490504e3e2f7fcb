import { makeStyles } from '@fluentui/react-components'
import { sum } from '../components/sum.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { useWords } from '../useWords.ts'

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '1.5em' } })

/** Links that instrumenting did not touch, by reason; nothing where there are none. */
export function LeftAlone({ byReason }: { byReason: Readonly<Record<string, number>> }) {
  const styles = useStyles()
  const { texts, number } = useWords()
  const { leftAlone, leftAloneReasons, leftAloneOther } = texts.read.mail
  const words: Readonly<Record<string, string>> = leftAloneReasons
  const found = Object.entries(byReason).filter(([, count]) => count > 0)
  if (found.length === 0) return null
  return (
    <Disclosure label={leftAlone(sum(found.map(([, count]) => count)))}>
      <ul className={styles.list}>
        {found.map(([reason, count]) => (
          <li key={reason}>
            {number(count)} × {words[reason] ?? leftAloneOther}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
