import { Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Logging } from '../../../contract/logging.ts'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { NumberList } from '../components/NumberList.tsx'

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
})

const COUNTS = ['waiting', 'logged', 'excluded', 'quarantined', 'bounces', 'notFiled'] as const

/** How many messages stand where, with the ways to look at them. */
export function CountsPanel({ counts }: Pick<Logging, 'counts'>) {
  const styles = useStyles()
  const { counts: words } = useAdminTexts().logging
  const { number } = useWords()
  return (
    <Panel title={words.title}>
      <Text>{words.text}</Text>
      <NumberList numbers={COUNTS.map((name) => [words[name], number(counts[name])])} />
      <div className={styles.links}>
        <Link href="#/quarantine">{words.toQuarantine}</Link>
        <Link href="#/log">{words.toLog}</Link>
      </div>
    </Panel>
  )
}
