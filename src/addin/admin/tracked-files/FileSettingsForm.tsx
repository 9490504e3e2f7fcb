import { Checkbox, Field, makeStyles, Switch, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { FileSettings } from '../../../contract/file-settings.ts'
import { useSetFileSettings } from '../../client/admin-queries.ts'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { SaveBar } from '../components/SaveBar.tsx'
import { useEntries } from '../components/useEntries.ts'
import { entriesOf, entryFaults, MOST, requestOf, type FileNumber } from './file-entries.ts'
import { NumberField } from './NumberField.tsx'

const useStyles = makeStyles({
  switch: { maxWidth: '76ch' },
  room: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
})

/** What a field offers where there was no limit, so that there is a number to begin with. */
const USUAL_QUOTA = '10000'

/** Whether files are shared, and within which limits; saved together. */
export function FileSettingsForm({ settings }: { settings: FileSettings }) {
  const styles = useStyles()
  const words = useAdminTexts().files
  const { number } = useWords()
  const change = useSetFileSettings()
  const [isChecked, setIsChecked] = useState(false)
  const { value, isChanged, change: type, discard } = useEntries(entriesOf(settings))
  const faults = isChecked ? entryFaults(value) : []
  const fault = (name: FileNumber) =>
    faults.includes(name) ? words.fault(number(MOST[name])) : undefined
  const save = () => {
    const body = requestOf(value, settings.revision)
    setIsChecked(body === undefined)
    if (body) change.mutate({ body }, { onSuccess: discard })
  }
  return (
    <Panel title={words.title}>
      <Field className={styles.switch} hint={words.sharedHint}>
        <Switch
          label={words.shared}
          checked={value.isShared}
          onChange={(_event, { checked }) => type({ isShared: checked })}
        />
      </Field>
      <NumberField
        label={words.max}
        unit={words.megabytes}
        entry={value.maxMegabytes}
        fault={fault('maxMegabytes')}
        onType={(maxMegabytes) => type({ maxMegabytes })}
      />
      <NumberField
        label={words.days}
        hint={words.daysHint}
        unit={words.daysUnit}
        entry={value.mostDays}
        fault={fault('mostDays')}
        onType={(mostDays) => type({ mostDays })}
      />
      <div className={styles.room}>
        <Checkbox
          label={words.noQuota}
          checked={value.quotaMegabytes === null}
          onChange={(_event, { checked }) => type({ quotaMegabytes: checked ? null : USUAL_QUOTA })}
        />
        {value.quotaMegabytes !== null && (
          <NumberField
            label={words.quota}
            hint={words.quotaHint}
            unit={words.megabytes}
            entry={value.quotaMegabytes}
            fault={fault('quotaMegabytes')}
            onType={(quotaMegabytes) => type({ quotaMegabytes })}
          />
        )}
      </div>
      <SaveBar isChanged={isChanged} change={change} onSave={save} onDiscard={discard} />
    </Panel>
  )
}
