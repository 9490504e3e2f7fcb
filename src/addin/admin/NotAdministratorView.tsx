import { Text } from '@fluentui/react-components'
import { PersonProhibitedRegular } from '@fluentui/react-icons/svg/person-prohibited'
import type { Session } from '../../contract/session.ts'
import { Failed } from '../taskpane/components/Failed.tsx'
import { Notice } from '../taskpane/components/Notice.tsx'
import { useTexts } from '../taskpane/TextsContext.ts'
import { useSignInAttempt } from '../taskpane/useSignInAttempt.ts'
import { useAdminTexts } from './AdminTextsContext.ts'

/**
 * Says who could help somebody without the role. Checking again asks for a new token, because roles
 * given in Entra come with it.
 */
export function NotAdministratorView({ person }: { person: Session['salesperson'] }) {
  const { notAdministrator: words } = useAdminTexts().shell
  const { signedOut } = useTexts().common
  const attempt = useSignInAttempt(() => undefined)
  return (
    <Notice
      icon={<PersonProhibitedRegular />}
      title={words.title}
      text={words.text(person.name, person.email)}
      action={{
        label: attempt.isPending ? words.checking : words.again,
        onClick: () => attempt.mutate(),
        isBusy: attempt.isPending,
      }}
    >
      <Text>{words.help}</Text>
      {attempt.isError && <Failed error={attempt.error} title={signedOut.failedTitle} />}
    </Notice>
  )
}
