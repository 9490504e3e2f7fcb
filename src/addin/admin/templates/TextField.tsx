import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components'
import { lazy, Suspense, useState } from 'react'
import { Loading } from '../../taskpane/components/Loading.tsx'
import { useToolTexts } from '../../taskpane/ToolTextsContext.ts'
import { needsHtml, type EntriesFault } from './template-entries.ts'

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  html: { fontFamily: tokens.fontFamilyMonospace },
  switch: { alignSelf: 'flex-start' },
  fault: { color: tokens.colorPaletteRedForeground1 },
})

/** Larger than the page around it: it comes when somebody writes. */
const RichTextEditor = lazy(async () => ({
  default: (await import('./RichTextEditor.tsx')).RichTextEditor,
}))

interface Props {
  start: string
  fault: EntriesFault | undefined
  onChange: (html: string) => void
}

/** The text with its form, or as HTML; what the editor does not know is only there as HTML. */
export function TextField({ start, fault, onChange }: Props) {
  const styles = useStyles()
  const { page: words, editor } = useToolTexts().template
  const [html, setHtml] = useState(start)
  const [isHtml, setIsHtml] = useState(needsHtml(start))
  const isBound = needsHtml(html)
  const change = (typed: string) => {
    setHtml(typed)
    onChange(typed)
  }
  return (
    <div className={styles.field} role="group" aria-label={words.text}>
      <Text weight="semibold">{words.text}</Text>
      {isHtml ? (
        <Field label={editor.htmlLabel} {...(isBound && { hint: editor.htmlNote })}>
          <Textarea
            className={styles.html}
            value={html}
            rows={14}
            resize="vertical"
            spellCheck={false}
            onChange={(_event, { value }) => change(value)}
          />
        </Field>
      ) : (
        <Suspense fallback={<Loading label={editor.label} lines={6} />}>
          <RichTextEditor start={html} onChange={change} />
        </Suspense>
      )}
      {!isBound && (
        <Button className={styles.switch} size="small" onClick={() => setIsHtml(!isHtml)}>
          {isHtml ? editor.asText : editor.asHtml}
        </Button>
      )}
      {(fault === 'text' || fault === 'too-many') && (
        <Text role="alert" className={styles.fault}>
          {fault === 'text' ? words.textMissing : words.tooMany}
        </Text>
      )}
    </div>
  )
}
