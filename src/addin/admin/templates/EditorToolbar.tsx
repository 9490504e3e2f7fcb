import {
  makeStyles,
  Toolbar,
  ToolbarButton,
  ToolbarToggleButton,
  tokens,
} from '@fluentui/react-components'
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo'
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo'
import { LinkRegular } from '@fluentui/react-icons/svg/link'
import { TextBoldRegular } from '@fluentui/react-icons/svg/text-bold'
import { TextBulletListRegular } from '@fluentui/react-icons/svg/text-bullet-list'
import { TextItalicRegular } from '@fluentui/react-icons/svg/text-italic'
import { TextNumberListLtrRegular } from '@fluentui/react-icons/svg/text-number-list-ltr'
import { TextUnderlineRegular } from '@fluentui/react-icons/svg/text-underline'
import {
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  REMOVE_LIST_COMMAND,
} from '@lexical/list'
import { FORMAT_TEXT_COMMAND, REDO_COMMAND, UNDO_COMMAND, type LexicalEditor } from 'lexical'
import { useState, type ReactElement } from 'react'
import { useToolTexts } from '../../taskpane/ToolTextsContext.ts'
import { LinkField } from './LinkField.tsx'
import { PlaceholderMenu } from './PlaceholderMenu.tsx'
import type { TextForm } from './rich-text.ts'

const useStyles = makeStyles({
  bar: {
    flexWrap: 'wrap',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
})

interface Props {
  editor: LexicalEditor
  /** Of the text at the caret. */
  forms: readonly TextForm[]
}

type Toggled = Exclude<TextForm, 'link'>

const ICONS: Readonly<Record<Toggled, ReactElement>> = {
  bold: <TextBoldRegular />,
  italic: <TextItalicRegular />,
  underline: <TextUnderlineRegular />,
  bullet: <TextBulletListRegular />,
  number: <TextNumberListLtrRegular />,
}

/** Form of the text, links and placeholders. */
export function EditorToolbar({ editor, forms }: Props) {
  const styles = useStyles()
  const { editor: words } = useToolTexts().template
  const [isLinking, setIsLinking] = useState(false)
  const names = { ...words, bullet: words.bullets, number: words.numbers }
  return (
    <>
      <Toolbar
        className={styles.bar}
        aria-label={words.toolbar}
        checkedValues={{ form: [...forms, ...(isLinking ? ['linking'] : [])] }}
      >
        {(Object.keys(ICONS) as Toggled[]).map((form) => (
          <ToolbarToggleButton
            key={form}
            name="form"
            value={form}
            icon={ICONS[form]}
            aria-label={names[form]}
            title={names[form]}
            onClick={() => toggle(editor, form, forms.includes(form))}
          />
        ))}
        <ToolbarToggleButton
          name="form"
          value="linking"
          icon={<LinkRegular />}
          aria-label={words.link}
          title={words.link}
          aria-expanded={isLinking}
          onClick={() => setIsLinking(!isLinking)}
        />
        <PlaceholderMenu editor={editor} />
        <ToolbarButton
          icon={<ArrowUndoRegular />}
          aria-label={words.undo}
          title={words.undo}
          onClick={() => editor.dispatchCommand(UNDO_COMMAND, undefined)}
        />
        <ToolbarButton
          icon={<ArrowRedoRegular />}
          aria-label={words.redo}
          title={words.redo}
          onClick={() => editor.dispatchCommand(REDO_COMMAND, undefined)}
        />
      </Toolbar>
      {isLinking && <LinkField editor={editor} onDone={() => setIsLinking(false)} />}
    </>
  )
}

function toggle(editor: LexicalEditor, form: Toggled, isOn: boolean): void {
  if (form === 'bullet' || form === 'number') {
    const begin = form === 'bullet' ? INSERT_UNORDERED_LIST_COMMAND : INSERT_ORDERED_LIST_COMMAND
    editor.dispatchCommand(isOn ? REMOVE_LIST_COMMAND : begin, undefined)
  } else editor.dispatchCommand(FORMAT_TEXT_COMMAND, form)
  editor.focus()
}
