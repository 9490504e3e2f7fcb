import type { LoggingRun } from '../../../contract/logging-job.ts'
import type { Words } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import type { Column } from '../components/DataTable.tsx'
import { ProblemWords } from './ProblemWords.tsx'

/** Numbers of a run, with the room that the longest word for each takes. */
const COUNTS = [
  ['seen', 7],
  ['logged', 9],
  ['entries', 7],
  ['excluded', 7],
  ['quarantined', 9],
  ['filed', 9],
  ['requests', 9],
] as const

const room = (share: number): string => `minmax(0, ${share}fr)`

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
      width: room(10),
      cell: ({ startedAt }) => <time dateTime={startedAt}>{at(startedAt)}</time>,
    },
    {
      title: words.trigger,
      width: room(8),
      cell: ({ trigger }) => words.triggers[trigger],
    },
    ...COUNTS.map(([name, share]) => ({
      title: words[name],
      width: room(share),
      cell: (run: LoggingRun) => number(run[name]),
    })),
    { title: words.duration, width: room(9), cell: took },
    {
      title: words.problem,
      width: room(14),
      cell: ({ problem }) => (problem ? <ProblemWords problem={problem} /> : words.none),
    },
  ]
}
