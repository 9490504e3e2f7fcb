import type { EnrichmentRun } from '../../../contract/enrichment.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import type { Column } from '../components/DataTable.tsx'
import { ProblemWords } from './ProblemWords.tsx'

const COUNTS = [
  ...(['mailboxes', 'failed', 'emails', 'meetings', 'skipped', 'accounts', 'requests'] as const),
]

const room = (share: number): string => `minmax(0, ${share}fr)`

interface Runs {
  /** Id of the run under way. */
  underWay: string | undefined
  /** Whether anything was left out in one of them. */
  hasSkipped: boolean
}

/** Columns of the table of runs. */
export function useRunColumns({ underWay, hasSkipped }: Runs): Column<EnrichmentRun>[] {
  const { runs: words } = useAdminTexts().engagement
  const { at, number, duration } = useWords()
  const took = ({ id, startedAt, finishedAt }: EnrichmentRun) => {
    if (finishedAt === null) return id === underWay ? words.underWay : words.cutOff
    const seconds = (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000
    return duration(Math.max(1, Math.round(seconds)))
  }
  return [
    {
      title: words.when,
      width: room(10),
      cell: ({ startedAt }) => <time dateTime={startedAt}>{at(startedAt)}</time>,
    },
    ...COUNTS.filter((name) => hasSkipped || name !== 'skipped').map((name) => ({
      title: words[name],
      width: room(8),
      cell: (run: EnrichmentRun) => number(run[name]),
    })),
    { title: words.duration, width: room(9), cell: took },
    {
      title: words.problem,
      width: room(14),
      cell: ({ problem }) => (problem ? <ProblemWords problem={problem} /> : words.none),
    },
  ]
}
