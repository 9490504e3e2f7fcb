import { Stack } from '../../taskpane/components/Panel.tsx'
import { Disclosure } from '../../taskpane/components/Disclosure.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { DataTable } from '../components/DataTable.tsx'
import { OFFICE_COLUMNS } from './office-file.ts'

/** What each column of the exported measures means, and in which unit it is. */
export function OfficeColumns() {
  const { officeColumns: words } = useAdminTexts()
  return (
    <Disclosure label={words.title}>
      <Stack isTight>
        {words.text}
        <DataTable
          label={words.title}
          columns={[
            { title: words.column, width: 'minmax(0, 1fr)', cell: (name) => name },
            { title: words.meaning, width: 'minmax(0, 2fr)', cell: (name) => words.meanings[name] },
          ]}
          rows={OFFICE_COLUMNS}
          idOf={(name) => name}
        />
      </Stack>
    </Disclosure>
  )
}
