import { Button, Text } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { Failed } from '../components/Failed.tsx'
import { Stack } from '../components/Panel.tsx'
import { useSignIn } from '../SignInContext.ts'
import { useToolTexts } from '../ToolTextsContext.ts'

/** Asks the salesperson for what writing in their mailbox takes, at their own press of a button. */
export function Permission({ onGiven }: { onGiven: () => void }) {
  const { permission } = useToolTexts().individual
  const signIn = useSignIn()
  const ask = useMutation({
    mutationFn: () => signIn.token({ interactive: true, for: 'graph' }),
    onSuccess: onGiven,
  })
  return (
    <Stack>
      <Text weight="semibold">{permission.title}</Text>
      <Text>{permission.text}</Text>
      {ask.error && <Failed error={ask.error} />}
      <div>
        <Button appearance="primary" disabledFocusable={ask.isPending} onClick={() => ask.mutate()}>
          {permission.button}
        </Button>
      </div>
    </Stack>
  )
}
