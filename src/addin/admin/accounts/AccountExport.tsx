import { Field } from '@fluentui/react-components'
import { useState } from 'react'
import { failureCode } from '../../client/failure.ts'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { Choice } from '../components/Choice.tsx'
import { ExportBar } from '../components/ExportBar.tsx'
import { useRoles } from '../useRoles.ts'
import { OfficeColumns } from './OfficeColumns.tsx'
import type { Level } from './office-file.ts'
import { useOfficeExport, useUserExport } from './useOfficeExport.ts'

/** Hands out the measures with the names of the source, and to administrators whose mailboxes they are of. */
export function AccountExport() {
  const { export: words } = useAdminTexts().adminAccounts
  const [level, setLevel] = useState<Level>('year')
  const isAdministrator = useRoles().includes('administrator')
  return (
    <Panel title={words.title}>
      <Field label={words.level}>
        <Choice label={words.level} value={level} words={words.levels} onChoose={setLevel} />
      </Field>
      <OfficeExport key={level} level={level} />
      <OfficeColumns />
      {isAdministrator && <UserExport />}
    </Panel>
  )
}

function OfficeExport({ level }: { level: Level }) {
  const { export: words } = useAdminTexts().adminAccounts
  const run = useOfficeExport(level)
  return (
    <ExportBar
      run={run}
      files={[
        { label: words.csv, start: () => run.start('csv') },
        { label: words.json, start: () => run.start('json') },
      ]}
      words={words}
    />
  )
}

function UserExport() {
  const { export: words } = useAdminTexts().adminAccounts
  const { users } = words
  const run = useUserExport()
  const isRefused = failureCode(run.error) === 'not-allowed'
  return (
    <ExportBar
      // That administrators decided so is no failure of which they would ask an administrator.
      run={isRefused ? { ...run, error: null } : run}
      files={[
        { label: users.csv, start: () => run.start('csv') },
        { label: users.json, start: () => run.start('json') },
      ]}
      words={{ ...words, text: isRefused ? users.refused : users.text, failed: users.failed }}
    />
  )
}
