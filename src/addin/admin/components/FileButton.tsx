import { Button } from '@fluentui/react-components'
import { useRef } from 'react'

interface Props {
  /** On the button. */
  label: string
  /** Of the field behind it. */
  fieldLabel: string
  appearance?: 'primary' | 'secondary'
  onFile: (file: File) => void
}

/** Lets somebody choose a file with text, such as one of a spreadsheet. */
export function FileButton({ label, fieldLabel, appearance = 'secondary', onFile }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button appearance={appearance} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
        aria-label={fieldLabel}
        hidden
        onChange={({ target }) => {
          const [chosen] = target.files ?? []
          if (chosen) onFile(chosen)
          // The same file can be chosen again after it was mended.
          target.value = ''
        }}
      />
    </>
  )
}
