import type { LoggingRun } from '../../../contract/logging-job.ts'
import type { Words } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import type { Column } from '../components/DataTable.tsx'
import { ProblemWords } from './ProblemWords.tsx'

const COUNTS = [
  'seen',
  'logged',
  'entries',
  'excluded',
  'quarantined',
  'filed',
  'requests',
] as const

/** Columns of the table of runs. */
export function useRunColumns(
  underWay: string | undefined,
  { at, number, duration }: Words,
): Column<LoggingRun>[] {
  const { runs: words } = useAdminTexts().logging
  const took = ({ id, startedAt, finishedAt }: LoggingRun) => {
    if (finishedAt === null) return id === underWay ? words.underWay : words.cutOff
    const seconds = (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000
    return duration(Math.max(1, Math.round(seconds)))
  }
  return [
    {
      title: words.when,
      width: 'minmax(7rem, 3fr)',
      cell: ({ startedAt }) => <time dateTime={startedAt}>{at(startedAt)}</time>,
    },
    {
      title: words.trigger,
      width: 'minmax(4rem, 2fr)',
      cell: ({ trigger }) => words.triggers[trigger],
    },
    ...COUNTS.map((name) => ({
      title: words[name],
      width: 'minmax(3.5rem, 1fr)',
      cell: (run: LoggingRun) => number(run[name]),
    })),
    { title: words.duration, width: 'minmax(5rem, 2fr)', cell: took },
    {
      title: words.problem,
      width: 'minmax(8rem, 4fr)',
      cell: ({ problem }) => (problem ? <ProblemWords problem={problem} /> : words.none),
    },
  ]
}
