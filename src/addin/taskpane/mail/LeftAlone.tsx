import { makeStyles, Text } from '@fluentui/react-components'
import { sum } from '../components/sum.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { useWords } from '../useWords.ts'

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '1.5em' } })

interface Props {
  byReason: Readonly<Record<string, number>>
}

/**
 * Links that instrumenting did not touch, by reason; nothing where there are none. A link to a shared
 * file and one that is tracked already are none of them: what is done to them is seen.
 */
export function LeftAlone({ byReason }: Props) {
  const { sharedFiles } = useWords().texts.read.mail
  const { 'shared-file': files = 0, ...rest } = byReason
  const untouched = { ...rest, 'already-tracked': 0 }
  return (
    <>
      {files > 0 && <Text>{sharedFiles(files)}</Text>}
      <Untouched byReason={untouched} />
    </>
  )
}

function Untouched({ byReason }: Props) {
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
