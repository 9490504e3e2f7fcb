import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { DataTable, type Column } from '../components/DataTable.tsx'
import { FIELDS, type Field, type Kind, type Mapping } from './import-fields.ts'

/** Enough to see whether the columns are right. */
const SHOWN = 5
const MOST_LETTERS = 200

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
})

interface ShownRow {
  line: number
  cells: readonly string[]
}

interface Props<T extends ShownRow> {
  title: string
  kind: Kind
  /** Only the first ones are shown. */
  rows: readonly T[]
  mapping: Mapping
  /** What becomes of a row, where that is known. */
  result?: Pick<Column<T>, 'title' | 'cell'>
}

const shownIn =
  (column: number) =>
  ({ cells }: ShownRow) =>
    (cells[column] ?? '').slice(0, MOST_LETTERS)

/** The first rows as they are read; nothing where there are none. */
export function FirstRows<T extends ShownRow>({ title, kind, rows, mapping, result }: Props<T>) {
  const styles = useStyles()
  const { columns: words } = useAdminTexts().adminImport
  const { number } = useWords()
  if (rows.length === 0) return null
  const wide = 'minmax(0, 3fr)'
  const ofField = (field: Field): Column<T>[] => {
    const column = mapping[field]
    if (column === undefined) return []
    return [{ title: words.fields[field], width: wide, cell: shownIn(column) }]
  }
  const columns: Column<T>[] = [
    { title: words.line, width: 'minmax(0, 1fr)', cell: ({ line }) => number(line) },
    ...FIELDS[kind].flatMap(ofField),
    ...(result ? [{ ...result, width: wide }] : []),
  ]
  return (
    <div className={styles.root}>
      <Text weight="semibold">{title}</Text>
      <DataTable
        label={title}
        columns={columns}
        rows={rows.slice(0, SHOWN)}
        idOf={({ line }) => String(line)}
      />
    </div>
  )
}
