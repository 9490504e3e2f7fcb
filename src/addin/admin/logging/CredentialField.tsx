import { Text } from '@fluentui/react-components'
import type { CredentialKind, Logging } from '../../../contract/logging.ts'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { CopyBox } from '../components/CopyBox.tsx'
import { PemField } from './PemField.tsx'
import { TextField } from '../components/TextField.tsx'

interface Props {
  kind: CredentialKind
  logging: Logging
  typed: string
  isFaulty: boolean
  onType: (typed: string) => void
}

/** Where a secret is typed or pasted; or the name that the operator keeps it under. */
export function CredentialField({ kind, logging, typed, isFaulty, onType }: Props) {
  const { loggingSetup } = useAdminTexts()
  const words = loggingSetup.credential
  const { externalProvider, externalName } = logging
  if (kind === 'external') {
    return (
      <Stack>
        {externalProvider && <Text>{words.providers[externalProvider]}</Text>}
        {externalName !== null && <CopyBox label={words.externalName} text={externalName} />}
      </Stack>
    )
  }
  if (kind === 'certificate') {
    return <PemField typed={typed} isFaulty={isFaulty} onType={onType} />
  }
  return (
    <TextField
      label={kind === 'password' ? words.password : words.secret}
      hint={words.safe}
      type="password"
      value={typed}
      fault={isFaulty ? loggingSetup.required : undefined}
      onType={onType}
      maxLength={500}
    />
  )
}
