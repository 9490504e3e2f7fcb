import {
  Button,
  Checkbox,
  Field as FormField,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { Choice } from '../components/Choice.tsx'
import { FirstRows } from './FirstRows.tsx'
import { FIELDS, REQUIRED, type Field, type Kind } from './import-fields.ts'
import { bodyOf, columnNames, readingWith, type Reading, type Table } from './import-table.ts'

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 14rem), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** Of the choice that a field is in no column. */
const NONE = 'none'

interface Props {
  kind: Kind
  table: Table
  reading: Reading
  onReading: (reading: Reading) => void
  onCheck: () => void
  /** Somebody wants another file. */
  onOther: () => void
}

/** Which column is which, with the first rows as they are read by it. */
export function ColumnsPanel({ kind, table, reading, ...on }: Props) {
  const styles = useStyles()
  const { columns: words } = useAdminTexts().adminImport
  const { number, list } = useWords()
  const { hasHead, mapping } = reading
  const rows = bodyOf(table, hasHead)
  const missing = REQUIRED[kind].filter((field) => mapping[field] === undefined)
  return (
    <Panel title={words.title(table.label)}>
      <Text>{words.text}</Text>
      {!table.names && (
        <Checkbox
          label={words.hasHead}
          checked={hasHead}
          onChange={(_event, { checked }) =>
            on.onReading(readingWith(kind, table, checked === true))
          }
        />
      )}
      <div className={styles.fields}>
        {FIELDS[kind].map((field) => (
          <FieldColumn key={field} field={field} table={table} reading={reading} {...on} />
        ))}
      </div>
      {missing.length > 0 ? (
        <Text role="status">{words.missing(list(missing.map((one) => words.fields[one])))}</Text>
      ) : (
        <FirstRows title={words.first} kind={kind} rows={rows} mapping={mapping} />
      )}
      <div className={styles.acts}>
        <Button
          appearance="primary"
          disabledFocusable={missing.length > 0 || rows.length === 0}
          onClick={on.onCheck}
        >
          {words.check(rows.length, number(rows.length))}
        </Button>
        <Button onClick={on.onOther}>{words.other}</Button>
      </div>
    </Panel>
  )
}

interface ColumnProps extends Pick<Props, 'table' | 'reading' | 'onReading'> {
  field: Field
}

/** The column of one field. */
function FieldColumn({ field, table, reading, onReading }: ColumnProps) {
  const { columns: words } = useAdminTexts().adminImport
  const names = columnNames(table, reading.hasHead, words.nameless)
  const choose = (key: string) => {
    const column = key === NONE ? undefined : Number(key.slice(1))
    const mapping = { ...reading.mapping, [field]: column }
    onReading({ ...reading, mapping })
  }
  const column = reading.mapping[field]
  return (
    <FormField label={words.fields[field]}>
      <Choice
        label={words.fields[field]}
        value={column === undefined ? NONE : `c${column}`}
        words={{
          [NONE]: words.none,
          ...Object.fromEntries(names.map((name, index) => [`c${index}`, name])),
        }}
        onChoose={choose}
      />
    </FormField>
  )
}
