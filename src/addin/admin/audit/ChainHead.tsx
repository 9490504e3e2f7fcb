import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { useAdminTexts } from '../AdminTextsContext.ts'

const useStyles = makeStyles({
  root: { paddingTop: tokens.spacingVerticalM },
  input: { flexGrow: 1, flexBasis: '16rem', fontFamily: tokens.fontFamilyMonospace },
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
      <Field label={words.headLabel} hint={words.head}>
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
