import { Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { FileButton } from '../components/FileButton.tsx'
import { FileTooLarge, useTextFile } from '../files/useTextFile.ts'

/** Most megabytes of a file that is read: far more than the addresses that are taken. */
const MOST_MB = 5

const useStyles = makeStyles({
  text: { fontFamily: tokens.fontFamilyMonospace },
  load: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
})

export interface Source {
  text: string
  /** Of the file it came from; undefined: typed. */
  fileName?: string
}

interface Props {
  source: Source
  onSource: (source: Source) => void
}

/** Where the addresses come from: a field to paste them into, which a file fills. */
export function AddressListForm({ source, onSource }: Props) {
  const styles = useStyles()
  const { list: words } = useAdminTexts().contacts
  const { number } = useWords()
  const file = useTextFile(MOST_MB, ({ text, name }) => onSource({ text, fileName: name }))
  const failure =
    file.error instanceof FileTooLarge ? words.tooLarge(number(MOST_MB)) : words.unreadable
  return (
    <>
      <Text>{words.text}</Text>
      <Field
        label={words.paste}
        hint={words.hint}
        {...(file.isError && { validationMessage: failure })}
      >
        <Textarea
          className={styles.text}
          rows={8}
          resize="vertical"
          spellCheck={false}
          value={source.text}
          onChange={(_event, { value }) => onSource({ text: value })}
        />
      </Field>
      <div className={styles.load}>
        <FileButton label={words.load} fieldLabel={words.file} onFile={file.mutate} />
        {source.fileName && <Text role="status">{words.loaded(source.fileName)}</Text>}
      </div>
    </>
  )
}
