import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components'
import { useRef } from 'react'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { FileTooLarge, MOST_MB, useAddressFile } from './useAddressFile.ts'

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
  const input = useRef<HTMLInputElement>(null)
  const file = useAddressFile(({ text, name }) => onSource({ text, fileName: name }))
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
        <Button onClick={() => input.current?.click()}>{words.load}</Button>
        <input
          ref={input}
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          aria-label={words.file}
          hidden
          onChange={({ target }) => {
            const [chosen] = target.files ?? []
            if (chosen) file.mutate(chosen)
            // The same file can be chosen again after it was mended.
            target.value = ''
          }}
        />
        {source.fileName && <Text role="status">{words.loaded(source.fileName)}</Text>}
      </div>
    </>
  )
}
