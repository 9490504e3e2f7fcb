import { Field, Select } from '@fluentui/react-components'
import type { Participant } from '../../../contract/quarantine.ts'
import { useTexts } from '../TextsContext.ts'
import { called } from './decidable.ts'

interface Props {
  among: readonly Participant[]
  value: string
  onChange: (email: string) => void
}

/** Which of several addresses it is about; nothing where there is only one. */
export function AddressField({ among, value, onChange }: Props) {
  const { quarantine: words } = useTexts().log
  if (among.length < 2) return null
  return (
    <Field label={words.address}>
      <Select value={value} onChange={(_event, data) => onChange(data.value)}>
        {among.map((one) => (
          <option key={one.email} value={one.email}>
            {called(one)}
          </option>
        ))}
      </Select>
    </Field>
  )
}
