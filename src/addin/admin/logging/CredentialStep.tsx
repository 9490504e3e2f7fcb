import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components'
import { useState } from 'react'
import type { CredentialKind } from '../../../contract/logging.ts'
import { useSetLoggingCredential } from '../../client/admin-queries-logging.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { OptionGroup } from '../components/OptionGroup.tsx'
import { credentialKinds, credentialOf } from './credential-entries.ts'
import { CredentialField } from './CredentialField.tsx'
import { CredentialGiven } from './CredentialGiven.tsx'
import type { StepProps } from './step-props.ts'
import { StepForm } from '../components/StepForm.tsx'

/** What the application, or the account on premises, proves itself with. */
export function CredentialStep(props: StepProps) {
  const { logging, progress } = props
  const { loggingSetup } = useAdminTexts()
  // As it was when the step was opened: once it is saved, the form has to be there to go on.
  const [isAsking, setIsAsking] = useState(!progress.isDone('credential'))
  if (!logging.credential || isAsking) return <CredentialForm {...props} />
  return (
    <StepForm next={loggingSetup.goOn} onNext={() => progress.goOn?.()} onBack={progress.goBack}>
      <CredentialGiven credential={logging.credential} onReplace={() => setIsAsking(true)} />
    </StepForm>
  )
}

function CredentialForm({ logging, progress }: StepProps) {
  const { loggingSetup } = useAdminTexts()
  const words = loggingSetup.credential
  const change = useSetLoggingCredential()
  const kinds = credentialKinds(logging, progress.kind)
  const [chosen, setChosen] = useState<CredentialKind>()
  const [typed, setTyped] = useState('')
  const [isFaulty, setIsFaulty] = useState(false)
  const kind = chosen ?? kinds[0]
  const save = () => {
    const credential = kind && credentialOf(kind, typed)
    setIsFaulty(credential === undefined)
    if (!credential) return
    const onSuccess = () => {
      setTyped('')
      progress.goOn?.()
    }
    change.mutate({ body: { credential, revision: logging.revision } }, { onSuccess })
  }
  return (
    <StepForm
      change={change}
      next={kind && loggingSetup.next}
      onNext={save}
      onBack={progress.goBack}
    >
      <Text>{progress.kind === 'ews' ? words.textEws : words.text}</Text>
      {!logging.canKeepSecrets && <CannotKeep isAll={kind === undefined} />}
      {kind && kinds.length > 1 && (
        <OptionGroup
          label={words.kind}
          hint={words.hint}
          options={optionsOf(kinds, words.kinds)}
          chosen={kind}
          onChoose={(next) => {
            setChosen(next)
            setTyped('')
            setIsFaulty(false)
          }}
        />
      )}
      {kind && (
        <CredentialField
          kind={kind}
          logging={logging}
          typed={typed}
          isFaulty={isFaulty}
          onType={setTyped}
        />
      )}
    </StepForm>
  )
}

/** Says that secrets cannot be kept here, and whether that is the end of it. */
function CannotKeep({ isAll }: { isAll: boolean }) {
  const { credential: words } = useAdminTexts().loggingSetup
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {words.cannotKeep} {isAll && words.neither}
      </MessageBarBody>
    </MessageBar>
  )
}

type Options = Readonly<Record<CredentialKind, { title: string; text: string }>>

/** Those of the options that there are, in their order. */
const optionsOf = (kinds: readonly CredentialKind[], all: Options): Options =>
  Object.fromEntries(kinds.map((kind) => [kind, all[kind]])) as Options
