import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { allZones, ownZone, zonesWith } from './time-zones.ts'

const useStyles = makeStyles({
  field: { maxWidth: '28rem' },
  list: { maxHeight: '18rem' },
})

interface Props {
  zone: string
  isFaulty: boolean
  /** What is typed and is no zone is given, too: saving says so. */
  onChoose: (zone: string) => void
}

/** A time zone by its name, found by typing a part of it; this computer's comes first. */
export function TimeZoneField({ zone, isFaulty, onChoose }: Props) {
  const styles = useStyles()
  const { people: words } = useAdminTexts().engagementSetup
  const [typed, setTyped] = useState<string>()
  const own = ownZone()
  const zones = useMemo(() => [...new Set([own, ...allZones()])], [own])
  const found = zonesWith(typed ?? '', zones)
  return (
    <Field
      className={styles.field}
      label={words.timeZone}
      hint={words.timeZoneHint}
      required
      {...(isFaulty && { validationMessage: words.timeZoneFault })}
    >
      <Combobox
        freeform
        listbox={{ className: styles.list }}
        value={typed ?? zone}
        selectedOptions={[zone]}
        onChange={(event) => {
          setTyped(event.target.value)
          onChoose(event.target.value.trim())
        }}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue === undefined) return
          setTyped(undefined)
          onChoose(optionValue)
        }}
      >
        {found.map((name) => (
          <Option key={name} value={name} text={name}>
            {name === own ? words.timeZoneOwn(name) : name}
          </Option>
        ))}
        {found.length === 0 && (
          <Option key="none" disabled text={words.timeZoneNone}>
            {words.timeZoneNone}
          </Option>
        )}
      </Combobox>
    </Field>
  )
}
