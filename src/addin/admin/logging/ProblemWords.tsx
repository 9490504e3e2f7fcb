import type { LoggingProblem } from '../../../contract/logging-problem.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'

/** What is wrong, and what mends it. */
export function ProblemWords({ problem }: { problem: LoggingProblem }) {
  const { problems, remedy } = useAdminTexts().logging
  const words = problems[problem]
  return (
    <>
      {words.text} <strong>{remedy}</strong> {words.remedy}
    </>
  )
}
