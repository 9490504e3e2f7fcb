import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Enrichment, EnrichmentRun } from '../../../contract/enrichment.ts'
import { useEnrichmentRuns } from '../../client/admin-queries-engagement.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Disclosure } from '../../taskpane/components/Disclosure.tsx'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { DataTable } from '../components/DataTable.tsx'
import { RunsChart } from './RunsChart.tsx'
import { useRunColumns } from './useRunColumns.tsx'

const useStyles = makeStyles({
  table: { minWidth: 0, fontSize: tokens.fontSizeBase200, hyphens: 'auto' },
  note: { margin: `${tokens.spacingVerticalS} 0 0` },
})

/** The last runs. Read again whenever there is a new one, or one has ended. */
export function RunsPanel({ enrichment: { run } }: { enrichment: Enrichment }) {
  const { runs: words } = useAdminTexts().engagement
  const query = useEnrichmentRuns(runVersion(run))
  const underWay = run?.finishedAt === null ? run.id : undefined
  return (
    <Panel title={words.title}>
      <AsyncContent
        query={query}
        label={words.title}
        lines={5}
        empty={{ when: ({ items }) => items.length === 0, show: <Text>{words.empty}</Text> }}
      >
        {({ items }) => (
          <>
            <RunsChart runs={items} />
            <Disclosure label={words.table}>
              <RunsTable runs={items} underWay={underWay} />
            </Disclosure>
          </>
        )}
      </AsyncContent>
    </Panel>
  )
}

/** Changes with every new run, and as one goes on. */
export const runVersion = (run: EnrichmentRun | null): string =>
  run ? `${run.id} ${run.finishedAt ?? run.requests}` : ''

interface TableProps {
  runs: readonly EnrichmentRun[]
  /** Id of the run under way; others without an end were cut off. */
  underWay: string | undefined
}

function RunsTable({ runs, underWay }: TableProps) {
  const styles = useStyles()
  const { runs: words } = useAdminTexts().engagement
  const hasSkipped = runs.some(({ skipped }) => skipped > 0)
  const columns = useRunColumns({ underWay, hasSkipped })
  return (
    <div className={styles.table}>
      <DataTable label={words.title} columns={columns} rows={runs} idOf={({ id }) => id} />
      {hasSkipped && <p className={styles.note}>{words.skippedWhy}</p>}
    </div>
  )
}
