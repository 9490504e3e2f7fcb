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
import { useReturnFocus } from '../../taskpane/components/useReturnFocus.ts'
import { useTexts } from '../../taskpane/TextsContext.ts'

export interface ReasonQuestion {
  title: string
  text: string
  /** Above the field for the reason. */
  label: string
  hint: string
  /** Said where the reason is missing; absent: it may be left out. */
  required?: string
  /** The word on the button that does it. */
  confirm: string
}

interface Props extends ReasonQuestion {
  /** @param reason trimmed; undefined: none was given */
  onConfirm: (reason: string | undefined) => void
  onCancel: () => void
}

/** The contract's most for reasons and notes. */
const LONGEST = 500

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
})

/** Asks before an act, and for its reason. */
export function ReasonDialog({ onConfirm, onCancel, ...question }: Props) {
  const styles = useStyles()
  const { common } = useTexts()
  useReturnFocus()
  const [reason, setReason] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const confirm = () => {
    const given = reason.trim() || undefined
    if (question.required && !given) setIsMissing(true)
    else onConfirm(given)
  }
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{question.title}</DialogTitle>
          <DialogContent className={styles.content}>
            {question.text}
            <Field
              label={question.label}
              hint={question.hint}
              required={question.required !== undefined}
              {...(isMissing && { validationMessage: question.required })}
            >
              <Textarea
                value={reason}
                maxLength={LONGEST}
                onChange={(_event, { value }) => {
                  setReason(value)
                  setIsMissing(false)
                }}
              />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={onCancel}>{common.cancel}</Button>
            <Button appearance="primary" onClick={confirm}>
              {question.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
