import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { useAdminTexts } from '../AdminTextsContext.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
  },
  field: { alignSelf: 'stretch' },
  input: { fontFamily: tokens.fontFamilyMonospace },
})

/** Where the chain ends, to be kept elsewhere; as the operator's check takes it. */
export function ChainHead({ line }: { line: string }) {
  const styles = useStyles()
  const { verify: words } = useAdminTexts().audit
  const input = useRef<HTMLInputElement | null>(null)
  const copy = useMutation({
    mutationFn: () => navigator.clipboard.writeText(line),
    // Not every browser lets a page copy: then it is at least selected.
    onError: () => input.current?.select(),
  })
  return (
    <div className={styles.root}>
      <Field className={styles.field} label={words.headLabel} hint={words.head}>
        <Input
          ref={(element: HTMLInputElement | null) => void (input.current = element)}
          className={styles.input}
          readOnly
          value={line}
        />
      </Field>
      <Button onClick={() => copy.mutate()}>{copy.isSuccess ? words.copied : words.copy}</Button>
    </div>
  )
}
