import { makeStyles, Text } from '@fluentui/react-components'
import type { Retention } from '../../../contract/organisation.ts'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { SmallTable } from '../../taskpane/components/SmallTable.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'

const useStyles = makeStyles({ table: { maxWidth: '480px' } })

/** When it was last cleared up, and how much of what was removed then. */
export function LastRunPanel({ retention }: { retention: Retention }) {
  const styles = useStyles()
  const { lastRun: words } = useAdminTexts().retention
  const { at, number } = useWords()
  const { lastRunAt, lastRemoved } = retention
  const removed = Object.entries(lastRemoved).filter(([, count]) => count > 0)
  const kinds: Readonly<Record<string, string>> = words.kinds
  return (
    <Panel title={words.title}>
      <Text>{lastRunAt === null ? words.never : words.at(at(lastRunAt))}</Text>
      {lastRunAt !== null && removed.length === 0 && <Text>{words.nothing}</Text>}
      {removed.length > 0 && (
        <div className={styles.table}>
          <SmallTable
            label={words.removed}
            head={[words.kind, words.count]}
            rows={removed.map(([kind, count]) => [kinds[kind] ?? kind, number(count)])}
          />
        </div>
      )}
    </Panel>
  )
}
