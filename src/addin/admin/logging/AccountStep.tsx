import { Text } from '@fluentui/react-components'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { SignInPanel } from './SignInPanel.tsx'
import type { StepProps } from './step-props.ts'
import { StepForm } from '../components/StepForm.tsx'
import { useSignInWindow } from './useSignInWindow.ts'

/** Signs in as the account that reads the mailbox. */
export function AccountStep({ logging, progress }: StepProps) {
  const { loggingSetup } = useAdminTexts()
  const words = loggingSetup.account
  const { at } = useWords()
  const signIn = useSignInWindow(logging)
  const { account } = logging
  return (
    <StepForm
      next={account ? loggingSetup.goOn : undefined}
      onNext={() => progress.goOn?.()}
      onBack={progress.goBack}
    >
      <Text>{words.text}</Text>
      {account && (
        <Text weight="semibold">
          {words.who(account.name, account.email)}. {words.when(at(account.signedInAt))}
        </Text>
      )}
      <SignInPanel account={account} signIn={signIn} />
    </StepForm>
  )
}
