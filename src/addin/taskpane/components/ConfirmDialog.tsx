import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import { useTexts } from '../TextsContext.ts'
import { useReturnFocus } from './useReturnFocus.ts'

export interface Question {
  title: string
  text: string
  /** The word on the button that does it. */
  confirm: string
  /** A line that may be filled in; absent: there is nothing to be said. */
  field?: { label: string; hint: string }
}

/** Longest text that the API takes. */
const LONGEST = 500

interface Props extends Question {
  /** `said`: what was filled in, without spaces around it; empty where there was nothing. */
  onConfirm: (said: string) => void
  onCancel: () => void
}

const useStyles = makeStyles({ field: { marginTop: tokens.spacingVerticalM } })

/** Asks before something that cannot simply be taken back. Loaded when it is first needed. */
export function ConfirmDialog({ title, text, confirm, field, onConfirm, onCancel }: Props) {
  const { common } = useTexts()
  useReturnFocus()
  const styles = useStyles()
  const [said, setSaid] = useState('')
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            {text}
            {field && (
              <Field label={field.label} hint={field.hint} className={styles.field}>
                <Textarea
                  value={said}
                  maxLength={LONGEST}
                  onChange={(_event, { value }) => setSaid(value)}
                />
              </Field>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onCancel}>{common.cancel}</Button>
            <Button appearance="primary" onClick={() => onConfirm(said.trim())}>
              {confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
