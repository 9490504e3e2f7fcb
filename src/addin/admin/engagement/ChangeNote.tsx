import { MessageBar, MessageBarBody } from '@fluentui/react-components'

/** What a change brings with it while account engagement is in use; nothing where `words` is undefined. */
export function ChangeNote({ words }: { words: string | undefined }) {
  if (words === undefined) return null
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
    </MessageBar>
  )
}
