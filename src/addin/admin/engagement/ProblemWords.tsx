import type { EnrichmentProblem } from '../../../contract/enrichment-problem.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'

/** What is wrong, and what mends it. */
export function ProblemWords({ problem }: { problem: EnrichmentProblem }) {
  const { problems, remedy } = useAdminTexts().engagement
  const words = problems[problem]
  return (
    <>
      {words.text} <strong>{remedy}</strong> {words.remedy}
    </>
  )
}
