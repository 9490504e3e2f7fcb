import {
  Field,
  Input,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Button,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  ToolbarButton,
} from '@fluentui/react-components'
import { BracesRegular } from '@fluentui/react-icons/svg/braces'
import type { LexicalEditor } from 'lexical'
import { useState } from 'react'
import { KNOWN_PLACEHOLDERS } from '../../taskpane/templates/known-values.ts'
import { useToolTexts } from '../../taskpane/ToolTextsContext.ts'
import { writeText } from './rich-text.ts'

/** Writes `{{name}}` where the caret is: one that is known, or one that will be asked for. */
export function PlaceholderMenu({ editor }: { editor: LexicalEditor }) {
  const { editor: words, insert } = useToolTexts().template
  const write = (name: string) => {
    writeText(editor, `{{${name}}}`)
    editor.focus()
  }
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <ToolbarButton icon={<BracesRegular />}>{words.placeholder}</ToolbarButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {KNOWN_PLACEHOLDERS.map((name) => (
              <MenuItem key={name} secondaryContent={`{{${name}}}`} onClick={() => write(name)}>
                {insert.known[name]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <OwnPlaceholder onWrite={write} />
    </>
  )
}

function OwnPlaceholder({ onWrite }: { onWrite: (name: string) => void }) {
  const { editor: words } = useToolTexts().template
  const [isOpen, setIsOpen] = useState(false)
  const [name, setName] = useState('')
  const plain = name.replace(/[{}<>&"]/g, '').trim()
  const write = () => {
    if (plain === '') return
    setIsOpen(false)
    setName('')
    onWrite(plain)
  }
  return (
    <Popover open={isOpen} onOpenChange={(_event, { open }) => setIsOpen(open)} trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <ToolbarButton>{words.own}</ToolbarButton>
      </PopoverTrigger>
      <PopoverSurface aria-label={words.ownName}>
        <Field label={words.ownName} hint={words.ownHint}>
          <Input
            value={name}
            maxLength={60}
            onChange={(_event, { value }) => setName(value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              // The form around it is not meant.
              event.preventDefault()
              write()
            }}
          />
        </Field>
        <Button onClick={write} disabledFocusable={plain === ''}>
          {words.ownInsert}
        </Button>
      </PopoverSurface>
    </Popover>
  )
}
