import { Text } from '@fluentui/react-components'
import { PersonRegular } from '@fluentui/react-icons/svg/person'
import { Failed } from './components/Failed.tsx'
import { Notice } from './components/Notice.tsx'
import { useTexts } from './TextsContext.ts'
import { useSignInAttempt } from './useSignInAttempt.ts'

/** Explains what signing in is for, and offers it. */
export function SignedOutView({ onSignedIn }: { onSignedIn: () => void }) {
  const { signedOut } = useTexts().common
  const attempt = useSignInAttempt(onSignedIn)
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
