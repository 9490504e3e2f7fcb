import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { use } from 'react'
import type { IndividualSend } from '../../../contract/individual.ts'
import { Stack } from '../components/Panel.tsx'
import { MailboxContext } from '../MailboxContext.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useActStyles } from './RunActs.tsx'

interface Props {
  send: IndividualSend
  onDone: () => void
}

/** Over: everybody has theirs, or the rest was called off. The draft goes only where somebody says so. */
export function Ended({ send, onDone }: Props) {
  const styles = useActStyles()
  const { run: words } = useToolTexts().individual
  const openMailbox = use(MailboxContext)
  const move = useMutation({
    mutationFn: async () => {
      const mailbox = await openMailbox?.(wait)
      if (!(await mailbox?.moveToDeleted(send.draftId))) throw new Error('The draft was not moved')
    },
  })
  const isDone = send.state === 'done'
  return (
    <Stack>
      <MessageBar intent={isDone ? 'success' : 'info'} layout="multiline">
        <MessageBarBody>{isDone ? words.done : words.stopped}</MessageBarBody>
      </MessageBar>
      <Text>{move.isSuccess ? words.moved : words.keep}</Text>
      {move.isError && <Text>{words.notMoved}</Text>}
      <div className={styles.acts}>
        {isDone && !move.isSuccess && (
          <Button disabledFocusable={move.isPending} onClick={() => move.mutate()}>
            {words.moveDraft}
          </Button>
        )}
        <Button appearance="primary" onClick={onDone}>
          {words.close}
        </Button>
      </div>
    </Stack>
  )
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
