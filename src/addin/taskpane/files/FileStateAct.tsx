import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { FileChange, TrackedFile } from '../../../contract/file.ts'
import type { FileTexts } from '../../locales/en-US/tool-file.ts'
import { Confirm } from '../components/Confirm.tsx'
import { useToolTexts } from '../ToolTextsContext.ts'
import { renewal } from './file-options.ts'

interface Props {
  file: TrackedFile
  isBusy: boolean
  onChange: (change: FileChange) => void
}

/**
 * Takes a file back, or makes it available again. One button for all states: whoever pressed it keeps
 * the focus. What was taken back on purpose is asked about before it is given out once more.
 */
export function FileStateAct({ file, isBusy, onChange }: Props) {
  const { file: words } = useToolTexts()
  const [isAsked, setIsAsked] = useState(false)
  const { label, name, question } = actOf(file, words)
  const act = () =>
    onChange(file.state === 'available' ? { isRevoked: true } : renewal(file, new Date()))
  return (
    <>
      <Button
        size="small"
        aria-label={name}
        disabledFocusable={isBusy}
        onClick={question ? () => setIsAsked(true) : act}
      >
        {label}
      </Button>
      <Confirm
        question={
          isAsked && question
            ? { title: question.title, text: question.text(file.name), confirm: question.button }
            : undefined
        }
        onClose={() => setIsAsked(false)}
        onConfirm={act}
      />
    </>
  )
}

interface Act {
  label: string
  name: string
  /** Undefined: it is done at once. */
  question?: { title: string; text: (name: string) => string; button: string }
}

function actOf({ state, name }: TrackedFile, words: FileTexts): Act {
  if (state === 'available')
    return { label: words.revoke, name: words.revokeOf(name), question: words.revokeConfirm }
  if (state === 'expired') return { label: words.prolong, name: words.prolongOf(name) }
  return { label: words.renew, name: words.renewOf(name), question: words.renewConfirm }
}
