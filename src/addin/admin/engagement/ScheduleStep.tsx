import { useState } from 'react'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { TextField } from '../components/TextField.tsx'
import { SettingsForm } from './SettingsForm.tsx'
import {
  FEWEST_MINUTES,
  MOST_DELAY_HOURS,
  MOST_MINUTES,
  scheduleEntries,
  scheduleFaults,
  scheduleOf,
  type ScheduleEntries,
} from './setup-entries.ts'
import type { StepProps } from './step-props.ts'
import { useSaveSettings } from './useSaveSettings.ts'

/** What it is called, and when it runs. */
export function ScheduleStep(props: StepProps) {
  const { schedule: words } = useAdminTexts().engagementSetup
  const { duration, number } = useWords()
  const { settings, change, save } = useSaveSettings(props)
  const [entries, setEntries] = useState(() => scheduleEntries(settings))
  const [isChecked, setIsChecked] = useState(false)
  const found = scheduleFaults(entries)
  const every = Number(entries.everyMinutes)
  const isEvery = !found.has('everyMinutes')
  const sentences = {
    name: words.nameFault,
    output: words.outputFault,
    delayHours: words.range(number(0), number(MOST_DELAY_HOURS)),
    everyMinutes: words.range(number(FEWEST_MINUTES), number(MOST_MINUTES)),
  }
  const field = (name: keyof ScheduleEntries) => ({
    value: entries[name],
    fault: isChecked && found.has(name) ? sentences[name] : undefined,
    onType: (value: string) => setEntries({ ...entries, [name]: value }),
  })
  const goOn = () => {
    setIsChecked(found.size > 0)
    if (found.size === 0) save(scheduleOf(entries))
  }
  return (
    <SettingsForm change={change} onNext={goOn} onBack={props.progress.goBack}>
      <TextField label={words.name} hint={words.nameHint} maxLength={100} {...field('name')} />
      <TextField
        label={words.output}
        hint={words.outputHint(`${entries.output.trim()}_UserEntity`)}
        maxLength={64}
        {...field('output')}
      />
      <TextField
        label={words.delay}
        hint={words.delayHint}
        maxLength={3}
        {...field('delayHours')}
      />
      <TextField
        label={words.every}
        hint={[isEvery && words.everyIs(duration(every * 60)), words.everyHint]
          .filter(Boolean)
          .join(' ')}
        maxLength={5}
        {...field('everyMinutes')}
      />
    </SettingsForm>
  )
}
