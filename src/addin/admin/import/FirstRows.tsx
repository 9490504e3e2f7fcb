import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { DataTable, type Column } from '../components/DataTable.tsx'
import type { Row } from '../files/separated-text.ts'
import { FIELDS, type Kind, type Mapping } from './import-fields.ts'

/** Enough to see whether the columns are right. */
const SHOWN = 5

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
})

interface Props {
  kind: Kind
  rows: readonly Row[]
  mapping: Mapping
}

/** The first rows as they are read; nothing where there are none. */
export function FirstRows({ kind, rows, mapping }: Props) {
  const styles = useStyles()
  const { columns: words } = useAdminTexts().adminImport
  const { number } = useWords()
  if (rows.length === 0) return null
  const columns: Column<Row>[] = [
    { title: words.line, width: 'minmax(0, 1fr)', cell: ({ line }) => number(line) },
    ...FIELDS[kind].flatMap((field): Column<Row>[] => {
      const column = mapping[field]
      if (column === undefined) return []
      const cell = ({ cells }: Row) => cells[column] ?? ''
      return [{ title: words.fields[field], width: 'minmax(0, 3fr)', cell }]
    }),
  ]
  return (
    <div className={styles.root}>
      <Text weight="semibold">{words.first}</Text>
      <DataTable
        label={words.first}
        columns={columns}
        rows={rows.slice(0, SHOWN)}
        idOf={({ line }) => String(line)}
      />
    </div>
  )
}
