import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { useId, useRef, useState } from 'react'
import type { FileChange, TrackedFile } from '../../../contract/file.ts'
import { useChangeFile } from '../../client/file-queries.ts'
import type { FileTexts } from '../../locales/en-US/tool-file.ts'
import { Failed } from '../components/Failed.tsx'
import { useToolTexts } from '../ToolTextsContext.ts'
import { ChooseFile } from './ChooseFile.tsx'
import { FileChangeForm } from './FileChangeForm.tsx'
import { FileStateAct } from './FileStateAct.tsx'
import { isUsedUp } from './shown-state.ts'
import { ShareProgress } from './ShareProgress.tsx'
import { useReplaceFile, type Replaced } from './useReplaceFile.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
})

/** What a file's sender can do with it after it has its link. */
export function FileActs({ file }: { file: TrackedFile }) {
  const styles = useStyles()
  const { file: words } = useToolTexts()
  const form = useFormInPlace()
  const changing = useChangeFile()
  const replacing = useReplaceFile(file.id)
  const isBusy = changing.isPending || replacing.isPending
  const change = (asked: FileChange) => changing.mutate({ id: file.id, ...asked })
  return (
    <div className={styles.root}>
      <div className={styles.acts}>
        <Button
          size="small"
          ref={(button: HTMLButtonElement | null) => void (form.button.current = button)}
          aria-label={words.change.openOf(file.name)}
          aria-expanded={form.isOpen}
          aria-controls={form.id}
          onClick={() => form.setIsOpen(!form.isOpen)}
        >
          {words.change.open}
        </Button>
        <FileStateAct file={file} isBusy={isBusy} onChange={change} />
        {isUsedUp(file) && (
          <Button
            size="small"
            aria-label={words.onceMoreOf(file.name)}
            disabledFocusable={isBusy}
            onClick={() => change({ oneTime: true })}
          >
            {words.onceMore}
          </Button>
        )}
        <ChooseFile
          size="small"
          label={words.replace}
          fieldLabel={words.replaceField(file.name)}
          isDisabled={isBusy}
          onFile={replacing.start}
        />
      </div>
      <div id={form.id} hidden={!form.isOpen}>
        {form.isOpen && (
          <FileChangeForm
            file={file}
            isBusy={isBusy}
            onClose={form.close}
            onSave={(asked) =>
              changing.mutate({ id: file.id, ...asked }, { onSuccess: () => form.close() })
            }
          />
        )}
      </div>
      <ShareProgress running={replacing.running} onCancel={replacing.cancel} />
      <Outcome changing={changing} replacing={replacing} />
    </div>
  )
}

/** Whether the form is there; the button has the focus again once it is not. */
function useFormInPlace() {
  const id = useId()
  const button = useRef<HTMLButtonElement | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const close = () => {
    setIsOpen(false)
    button.current?.focus()
  }
  return { id, button, isOpen, setIsOpen, close }
}

interface OutcomeProps {
  changing: ReturnType<typeof useChangeFile>
  replacing: ReturnType<typeof useReplaceFile>
}

/** What became of the last act, whichever it was. */
function Outcome({ changing, replacing }: OutcomeProps) {
  const { file: words } = useToolTexts()
  const last = changing.submittedAt > replacing.submittedAt ? changing : replacing
  if (last.error) return <Failed error={last.error} title={words.changeFailed} />
  if (!last.isSuccess) return null
  const result = last === replacing ? (replacing.data ?? 'replaced') : 'saved'
  return (
    <MessageBar layout="multiline" intent={INTENT[result]}>
      <MessageBarBody>{wordsOf(result, words)}</MessageBarBody>
    </MessageBar>
  )
}

type Result = Replaced | 'saved'

const INTENT: Readonly<Record<Result, 'success' | 'info' | 'warning'>> = {
  saved: 'success',
  replaced: 'success',
  cancelled: 'info',
  blank: 'warning',
  'too-large': 'warning',
}

function wordsOf(result: Result, { change, replaced, cancelled, results }: FileTexts): string {
  if (result === 'saved') return change.saved
  if (result === 'replaced') return replaced
  return result === 'cancelled' ? cancelled : results[result]
}
