import { useState } from 'react'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { OptionGroup } from '../components/OptionGroup.tsx'
import { ChangeNote } from './ChangeNote.tsx'
import { SettingsForm } from './SettingsForm.tsx'
import type { StepProps } from './step-props.ts'
import { isBegun } from '../components/engagement-state.ts'
import { isZone } from './time-zones.ts'
import { TimeZoneField } from './TimeZoneField.tsx'
import { useSaveSettings } from './useSaveSettings.ts'

/** Whose mail counts, what is shown of people, and when days begin. */
export function PeopleStep(props: StepProps) {
  const { people: words } = useAdminTexts().engagementSetup
  const { settings, change, save } = useSaveSettings(props)
  const [entries, setEntries] = useState(() => ({
    people: settings.people,
    addresses: settings.addresses,
    aggregateOnly: settings.aggregateOnly,
    timeZone: settings.timeZone,
  }))
  const [isFaulty, setIsFaulty] = useState(false)
  const choose = (some: Partial<typeof entries>) => setEntries({ ...entries, ...some })
  const isOther = entries.people !== settings.people || entries.addresses !== settings.addresses
  const goOn = () => {
    const isRight = isZone(entries.timeZone)
    setIsFaulty(!isRight)
    if (isRight) save(entries)
  }
  return (
    <SettingsForm change={change} onNext={goOn} onBack={props.progress.goBack}>
      <OptionGroup
        label={words.people}
        hint={words.peopleHint}
        options={words.peopleOptions}
        chosen={entries.people}
        onChoose={(people) => choose({ people })}
      />
      <OptionGroup
        label={words.addresses}
        hint={words.addressesHint}
        options={words.addressOptions}
        chosen={entries.addresses}
        onChoose={(addresses) => choose({ addresses })}
      />
      <ChangeNote words={isOther && isBegun(props.enrichment) ? words.changing : undefined} />
      <OptionGroup
        label={words.shown}
        hint={words.shownHint}
        options={words.shownOptions}
        chosen={entries.aggregateOnly ? 'totals' : 'people'}
        onChoose={(shown) => choose({ aggregateOnly: shown === 'totals' })}
      />
      <TimeZoneField
        zone={entries.timeZone}
        isFaulty={isFaulty}
        onChoose={(timeZone) => choose({ timeZone })}
      />
    </SettingsForm>
  )
}
