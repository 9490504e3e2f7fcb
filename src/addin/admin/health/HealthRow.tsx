import { makeStyles, tokens } from '@fluentui/react-components'
import type { HealthState } from '../../../contract/health.ts'
import { Disclosure } from '../../taskpane/components/Disclosure.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { HealthMark } from './HealthMark.tsx'

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none', paddingTop: 0 },
    ':last-child': { paddingBottom: 0 },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, maxWidth: '76ch' },
})

interface Props {
  state: HealthState
  words: { title: string; todo: string; why: string }
  /** What was measured, in sentences; none of them is empty. */
  says: readonly string[]
}

/** How one part is doing, what to do where it is not well, and how that is known. */
export function HealthRow({ state, words, says }: Props) {
  const styles = useStyles()
  const { health } = useAdminTexts()
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.title}>{words.title}</h3>
        <HealthMark state={state} />
      </div>
      <p className={styles.text}>{says.join(' ')}</p>
      {state !== 'good' && <p className={styles.text}>{words.todo}</p>}
      <Disclosure label={health.why}>{words.why}</Disclosure>
    </li>
  )
}
