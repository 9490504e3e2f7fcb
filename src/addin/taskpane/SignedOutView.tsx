import { Text } from '@fluentui/react-components'
import { PersonRegular } from '@fluentui/react-icons/svg/person'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Failed } from './components/Failed.tsx'
import { Notice } from './components/Notice.tsx'
import { useSignIn } from './SignInContext.ts'
import { useTexts } from './TextsContext.ts'

/** Explains what signing in is for, and offers it. */
export function SignedOutView() {
  const { signedOut } = useTexts().common
  const signIn = useSignIn()
  const cache = useQueryClient()
  const attempt = useMutation({
    mutationFn: () => signIn.token({ interactive: true }),
    onSuccess: () => cache.resetQueries(),
  })
  return (
    <Notice
      icon={<PersonRegular />}
      title={signedOut.title}
      text={signedOut.text}
      action={{
        label: attempt.isPending ? signedOut.busy : signedOut.button,
        onClick: () => attempt.mutate(),
        isBusy: attempt.isPending,
        isPrimary: true,
      }}
    >
      {attempt.isError ? (
        <Failed error={attempt.error} title={signedOut.failedTitle} />
      ) : (
        <Text size={200}>{signedOut.popup}</Text>
      )}
    </Notice>
  )
}
