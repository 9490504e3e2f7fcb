import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { LoggingRun } from '../../../contract/logging-job.ts'
import type { Logging } from '../../../contract/logging.ts'
import { useLoggingRuns } from '../../client/admin-queries-logging.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { DataTable } from '../components/DataTable.tsx'
import { useRunColumns } from './useRunColumns.tsx'

const useStyles = makeStyles({
  table: { minWidth: 0, fontSize: tokens.fontSizeBase200, hyphens: 'auto' },
})

/** The last looks at the mailbox. Read again whenever there is a new one, or one has ended. */
export function RunsPanel({ logging }: { logging: Logging }) {
  const styles = useStyles()
  const { runs: words } = useAdminTexts().logging
  const { run } = logging.job
  const query = useLoggingRuns(run ? `${run.id} ${run.finishedAt ?? run.seen}` : '')
  return (
    <Panel title={words.title}>
      <AsyncContent
        query={query}
        label={words.title}
        lines={5}
        empty={{ when: ({ items }) => items.length === 0, show: <Text>{words.empty}</Text> }}
      >
        {({ items }) => (
          <div className={styles.table}>
            <RunsTable
              runs={items}
              underWay={logging.job.state === 'running' ? run?.id : undefined}
            />
          </div>
        )}
      </AsyncContent>
    </Panel>
  )
}

interface TableProps {
  runs: readonly LoggingRun[]
  /** Id of the run under way; others without an end were cut off. */
  underWay: string | undefined
}

function RunsTable({ runs, underWay }: TableProps) {
  const { runs: words } = useAdminTexts().logging
  const columns = useRunColumns(underWay, useWords())
  return <DataTable label={words.title} columns={columns} rows={runs} idOf={({ id }) => id} />
}
