import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { failureCode } from '../../client/failure.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useWords } from '../useWords.ts'
import { Permission } from './Permission.tsx'
import { StartFailed } from './StartFailed.tsx'
import type { RunControls } from './useRunning.ts'

/** Why it does not go on by itself. */
export function RunTrouble({ running }: { running: RunControls }) {
  const { run: words } = useToolTexts().individual
  const { result, isRunning, start } = running
  if (!result || isRunning) return null
  if (result.kind === 'paused') return <Said text={words.paused} />
  if (result.kind === 'overtaken') return <Said text={words.overtaken} />
  return result.kind === 'interrupted' ? (
    <Interrupted error={result.error} onGoOn={() => start()} />
  ) : null
}

function Interrupted({ error, onGoOn }: { error: unknown; onGoOn: () => void }) {
  const { run: words } = useToolTexts().individual
  const { at } = useWords()
  if (failureCode(error) === 'sign-in-needed') return <Permission onGiven={onGoOn} />
  if (error instanceof Error && error.name === 'GraphBusy')
    return <Said text={words.busy(at(untilOf(error)))} isWarning />
  // Graph is not reached in other words than our own API.
  const isOffline = error instanceof Error && error.name === 'GraphUnreachable'
  if (isOffline) return <Said text={words.interrupted} isWarning />
  return <StartFailed error={error} title={words.interrupted} />
}

/** Known by its name: what it is of is loaded only when mails are sent. */
const untilOf = (error: Error): string => (error as Error & { until: Date }).until.toISOString()

function Said({ text, isWarning = false }: { text: string; isWarning?: boolean }) {
  return (
    <MessageBar intent={isWarning ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  )
}
