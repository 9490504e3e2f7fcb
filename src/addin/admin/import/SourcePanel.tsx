import { Field, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { FileButton } from '../components/FileButton.tsx'
import { FileTooLarge, useTextFile, type TextFile } from '../files/useTextFile.ts'
import { FIELDS, type Kind } from './import-fields.ts'
import { MOST_LINES } from './import-lines.ts'
import { tableOfText, widthOf, type Table } from './import-table.ts'
import { OutlookSource } from './OutlookSource.tsx'

/** Most megabytes of a file that is read: as many rows as are taken, and room. */
const MOST_MB = 25
/** Most columns: each can be chosen for every field. */
const MOST_COLUMNS = 1000

const useStyles = makeStyles({
  text: { maxWidth: '76ch' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
})

interface Props {
  kind: Kind
  onKind: (kind: Kind) => void
  onTable: (table: Table) => void
}

/** What is imported, and from where. */
export function SourcePanel({ kind, onKind, onTable }: Props) {
  const styles = useStyles()
  const { source: words } = useAdminTexts().adminImport
  const { number } = useWords()
  const [refusal, setRefusal] = useState<string>()
  const load = ({ name, text }: TextFile) => {
    const table = tableOfText(name, text)
    const rows = table.rows.length
    if (rows === 0) setRefusal(words.empty)
    else if (rows > MOST_LINES) setRefusal(words.tooMany(number(MOST_LINES)))
    else if (widthOf(table) > MOST_COLUMNS) setRefusal(words.tooWide(number(MOST_COLUMNS)))
    else onTable(table)
  }
  const file = useTextFile(MOST_MB, load)
  const unreadable =
    file.error instanceof FileTooLarge ? words.tooLarge(number(MOST_MB)) : words.unreadable
  const fault = file.isError ? unreadable : refusal
  return (
    <Panel title={words.title}>
      <Field label={words.kind}>
        <RadioGroup value={kind} onChange={(_event, { value }) => onKind(value as Kind)}>
          {(Object.keys(FIELDS) as Kind[]).map((one) => (
            <Radio key={one} value={one} label={words.kinds[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Text className={styles.text}>
        {words.texts[kind]} {words.formats}
      </Text>
      <div className={styles.line}>
        <FileButton
          label={words.choose}
          fieldLabel={words.file}
          appearance="primary"
          onFile={(chosen) => {
            setRefusal(undefined)
            file.mutate(chosen)
          }}
        />
        {fault !== undefined && <Text role="alert">{fault}</Text>}
      </div>
      {kind === 'contacts' && <OutlookSource onTable={onTable} />}
    </Panel>
  )
}
