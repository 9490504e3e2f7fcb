import { PersonProhibitedRegular } from '@fluentui/react-icons/svg/person-prohibited'
import { isNotAdmitted } from '../client/failure.ts'
import { Failed, failureSentence } from './components/Failed.tsx'
import { Notice } from './components/Notice.tsx'
import { useTexts } from './TextsContext.ts'
import { useSignInAttempt } from './useSignInAttempt.ts'

interface Props {
  /** The API's refusal. */
  error: unknown
  onSignedIn: () => void
}

/**
 * Says why the API lets nobody in although signing in worked, such as an organisation that does
 * not use Follow. Trying again is offered, because an administrator may have mended it by now.
 */
export function NotAdmittedView({ error, onSignedIn }: Props) {
  const texts = useTexts()
  const { notAdmitted, signedOut, retry } = texts.common
  const attempt = useSignInAttempt(onSignedIn)
  return (
    <Notice
      icon={<PersonProhibitedRegular />}
      title={notAdmitted.title}
      text={isNotAdmitted(error) ? failureSentence(texts, error) : notAdmitted.refused}
      action={{
        label: attempt.isPending ? signedOut.busy : retry,
        onClick: () => attempt.mutate(),
        isBusy: attempt.isPending,
      }}
    >
      {attempt.isError && <Failed error={attempt.error} title={signedOut.failedTitle} />}
    </Notice>
  )
}
