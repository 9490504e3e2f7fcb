import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import { useTexts } from '../TextsContext.ts'

export interface Question {
  title: string
  text: string
  /** The word on the button that does it. */
  confirm: string
}

interface Props extends Question {
  onConfirm: () => void
  onCancel: () => void
}

/** Asks before something that cannot simply be taken back. Loaded when it is first needed. */
export function ConfirmDialog({ title, text, confirm, onConfirm, onCancel }: Props) {
  const { common } = useTexts()
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions>
            <Button onClick={onCancel}>{common.cancel}</Button>
            <Button appearance="primary" onClick={onConfirm}>
              {confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
