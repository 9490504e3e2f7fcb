import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { useToolTexts } from '../../taskpane/ToolTextsContext.ts'
import { EditorToolbar } from './EditorToolbar.tsx'
import { beginEditing, createRichText, type TextForm } from './rich-text.ts'

const useStyles = makeStyles({
  box: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  text: {
    minHeight: '14rem',
    padding: tokens.spacingHorizontalM,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
    ':focus-visible': {
      boxShadow: `inset 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorStrokeFocus2}`,
    },
  },
})

interface Props {
  /** What it begins with; it is not looked at again. */
  start: string
  onChange: (html: string) => void
}

/** Writes text with its form: what the toolbar does can be done with the keyboard alone as well. */
export function RichTextEditor({ start, onChange }: Props) {
  const styles = useStyles()
  const { editor: words } = useToolTexts().template
  const [editor] = useState(createRichText)
  const [forms, setForms] = useState<readonly TextForm[]>([])
  const element = useRef<HTMLDivElement | null>(null)
  const first = useRef(start)
  const told = useRef(onChange)
  useEffect(() => {
    told.current = onChange
  })
  useEffect(() => {
    const end = beginEditing(editor, first.current, {
      onHtml: (html) => told.current(html),
      onForms: setForms,
    })
    editor.setRootElement(element.current)
    return () => {
      end()
      editor.setRootElement(null)
    }
  }, [editor])
  return (
    <div className={styles.box}>
      <EditorToolbar editor={editor} forms={forms} />
      <div
        ref={element}
        className={styles.text}
        role="textbox"
        aria-multiline
        aria-label={words.label}
        contentEditable
        suppressContentEditableWarning
      />
    </div>
  )
}
