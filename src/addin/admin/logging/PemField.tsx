import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { useAdminTexts } from '../AdminTextsContext.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
  field: { alignSelf: 'stretch', maxWidth: '48rem' },
  text: { fontFamily: tokens.fontFamilyMonospace },
  hidden: { display: 'none' },
})

/** The contract's most letters. */
const LONGEST = 20_000

interface Props {
  typed: string
  isFaulty: boolean
  onType: (typed: string) => void
}

/** Certificate and key, pasted or from a file. */
export function PemField({ typed, isFaulty, onType }: Props) {
  const styles = useStyles()
  const { credential: words } = useAdminTexts().loggingSetup
  const file = useRef<HTMLInputElement>(null)
  const read = useMutation({
    mutationFn: (chosen: File) => chosen.text(),
    onSuccess: (text) => onType(text.slice(0, LONGEST)),
  })
  return (
    <div className={styles.root}>
      <Field
        className={styles.field}
        label={words.pem}
        hint={`${words.pemHint} ${words.safe}`}
        required
        {...(isFaulty && { validationMessage: words.pemFault })}
      >
        <Textarea
          rows={6}
          spellCheck={false}
          autoComplete="off"
          textarea={{ className: styles.text }}
          value={typed}
          maxLength={LONGEST}
          onChange={(_event, { value }) => onType(value)}
        />
      </Field>
      <input
        ref={file}
        type="file"
        accept=".pem,.crt,.cer,.key,.txt"
        aria-label={words.file}
        className={styles.hidden}
        onChange={({ target }) => {
          const chosen = target.files?.[0]
          if (chosen) read.mutate(chosen)
          target.value = ''
        }}
      />
      <Button onClick={() => file.current?.click()}>{words.file}</Button>
      {read.isError && <Text role="alert">{words.fileFault}</Text>}
    </div>
  )
}
