import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { CopyRegular } from '@fluentui/react-icons/svg/copy'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { Live } from '../../taskpane/components/Live.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  box: { flexGrow: 1, flexBasis: '20rem', minWidth: 0, maxWidth: '48rem' },
  text: { fontFamily: tokens.fontFamilyMonospace },
  // What is to be sent is seen whole.
  lines: { fontFamily: tokens.fontFamilyMonospace, maxHeight: 'none' },
})

interface Props {
  label: string
  hint?: string
  text: string
  /** Of several lines. */
  lines?: number
}

/** A value to be taken elsewhere, with a button that says once it has been copied. */
export function CopyBox({ label, hint, text, lines = 1 }: Props) {
  const styles = useStyles()
  const { copy: words } = useAdminTexts().logging
  const box = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null)
  const keep = (element: HTMLInputElement | HTMLTextAreaElement | null) =>
    void (box.current = element)
  const copy = useMutation({
    mutationFn: (copied: string) => navigator.clipboard.writeText(copied),
    // Not every browser lets a page copy: then it is at least selected.
    onError: () => box.current?.select(),
  })
  // What has changed since was not copied.
  const isCopied = copy.isSuccess && copy.variables === text
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      {(field) => (
        <div className={styles.row}>
          {lines > 1 ? (
            <Textarea
              {...field}
              ref={keep}
              readOnly
              className={styles.box}
              value={text}
              rows={lines}
              textarea={{ className: styles.lines }}
            />
          ) : (
            <Input
              {...field}
              ref={keep}
              readOnly
              className={styles.box}
              value={text}
              input={{ className: styles.text }}
            />
          )}
          <Button
            icon={<CopyRegular />}
            aria-label={isCopied ? words.copied : words.of(label)}
            onClick={() => copy.mutate(text)}
          >
            {isCopied ? words.copied : words.copy}
          </Button>
          <Live>{isCopied ? words.copied : ''}</Live>
        </div>
      )}
    </Field>
  )
}
