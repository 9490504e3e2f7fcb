import { useAdminTexts } from '../AdminTextsContext.ts'
import { StepList } from '../components/StepList.tsx'
import type { SetupProgress } from './useSetupProgress.ts'

/** The steps of setting up email logging. */
export function ProgressList({ progress }: { progress: SetupProgress }) {
  const { loggingSetup: words } = useAdminTexts()
  return (
    <StepList label={words.progress} done={words.done} progress={progress} titles={words.steps} />
  )
}
