import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { Failed } from '../components/Failed.tsx'
import { useToolTexts } from '../ToolTextsContext.ts'

/** Why it does not go on, in words of its own where there are any. */
export function StartFailed({ error, title }: { error: unknown; title?: string }) {
  const { individual: words } = useToolTexts()
  const own: Readonly<Record<string, string>> = {
    NotSavedYet: words.notSaved,
    NotClean: words.notClean,
    DraftGone: words.draftGone,
    GraphDenied: words.denied,
    NotCopied: words.obstacles.attachment,
  }
  const text = error instanceof Error ? own[error.name] : undefined
  if (text === undefined) return <Failed error={error} title={title ?? words.startFailed} />
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  )
}
