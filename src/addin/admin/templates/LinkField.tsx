import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { TOGGLE_LINK_COMMAND } from '@lexical/link'
import type { LexicalEditor } from 'lexical'
import { useState, type KeyboardEvent } from 'react'
import { useToolTexts } from '../../taskpane/ToolTextsContext.ts'
import { linkAtCaret } from './rich-text.ts'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
  },
  field: { flexGrow: 1, flexBasis: '16rem', minWidth: 0 },
  /** In line with the box, below its label. */
  button: { marginTop: tokens.spacingVerticalXXL },
})

/** As the API allows them. */
const ADDRESS = /^(https?:\/\/[^\s/]|mailto:.)/i

interface Props {
  editor: LexicalEditor
  onDone: () => void
}

/** Where the selected words lead. */
export function LinkField({ editor, onDone }: Props) {
  const styles = useStyles()
  const { editor: words } = useToolTexts().template
  const [address, setAddress] = useState(() => linkAtCaret(editor))
  const [isBad, setIsBad] = useState(false)
  const done = () => {
    onDone()
    editor.focus()
  }
  const set = () => {
    const typed = address.trim()
    if (typed !== '' && !ADDRESS.test(typed)) return setIsBad(true)
    editor.dispatchCommand(TOGGLE_LINK_COMMAND, typed === '' ? null : typed)
    done()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') done()
    if (event.key !== 'Enter') return
    // The form around it is not meant.
    event.preventDefault()
    set()
  }
  return (
    <div className={styles.row}>
      <Field
        className={styles.field}
        label={words.linkAddress}
        hint={words.linkHint}
        {...(isBad && { validationMessage: words.linkBad })}
      >
        <Input
          ref={focus}
          value={address}
          onKeyDown={onKeyDown}
          onChange={(_event, { value }) => setAddress(value)}
        />
      </Field>
      <Button className={styles.button} onClick={set}>
        {words.linkSet}
      </Button>
    </div>
  )
}

const focus = (input: HTMLInputElement | null) => input?.focus()
