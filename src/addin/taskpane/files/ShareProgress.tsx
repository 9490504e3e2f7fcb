import { Button, Field, MessageBar, MessageBarBody, ProgressBar } from '@fluentui/react-components'
import type { Shared } from '../../follow/share-file.action.ts'
import { Failed } from '../components/Failed.tsx'
import { useToolTexts } from '../ToolTextsContext.ts'
import type { Running, ShareState } from './useShareFile.ts'

interface Props {
  running: Running | undefined
  onCancel: () => void
}

/** How far the file is that is being sent, and how to stop it. */
export function ShareProgress({ running, onCancel }: Props) {
  const { file: words } = useToolTexts()
  if (!running) return null
  const { name, done } = running
  // Everything is there, and is being looked at.
  const text = done < 1 ? words.sending(name) : words.checking(name)
  return (
    <>
      <Field validationMessage={text} validationState="none">
        <ProgressBar aria-label={text} {...(done < 1 && { value: done })} />
      </Field>
      <Button onClick={onCancel}>{words.cancel}</Button>
    </>
  )
}

const INTENT: Readonly<Record<Shared, 'success' | 'warning'>> = {
  shared: 'success',
  'still-attached': 'warning',
  unverified: 'warning',
  lost: 'warning',
  empty: 'warning',
  blank: 'warning',
  gone: 'warning',
  'too-large': 'warning',
}

/** What became of the last file. */
export function ShareResult({ sharing: { result, error } }: { sharing: ShareState }) {
  const { file: words } = useToolTexts()
  if (error !== null) return <Failed error={error} title={words.failed} />
  if (result === undefined) return null
  return (
    <MessageBar layout="multiline" intent={result === 'cancelled' ? 'info' : INTENT[result]}>
      <MessageBarBody>
        {result === 'cancelled' ? words.cancelled : words.results[result]}
      </MessageBarBody>
    </MessageBar>
  )
}
