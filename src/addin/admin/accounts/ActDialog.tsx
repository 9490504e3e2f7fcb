import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useReturnFocus } from '../../taskpane/components/useReturnFocus.ts'
import { useTexts } from '../../taskpane/TextsContext.ts'
import { ChangeFailed } from '../components/ChangeFailed.tsx'

interface Props {
  title: string
  /** The word on the button that does it. */
  confirm: string
  failed: string
  /** The change as TanStack Query keeps it. */
  change: { isPending: boolean; isError: boolean; error: unknown }
  onConfirm: () => void
  onClose: () => void
  children: ReactNode
}

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
})

/** One act with everything it takes. Stays open, with what was typed, until it is done. */
export function ActDialog({ title, confirm, failed, change, children, ...on }: Props) {
  const styles = useStyles()
  const { common } = useTexts()
  useReturnFocus()
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && on.onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            {change.isError && <ChangeFailed title={failed} error={change.error} hasEntries />}
            {children}
          </DialogContent>
          <DialogActions>
            <Button onClick={on.onClose}>{common.cancel}</Button>
            <Button
              appearance="primary"
              disabledFocusable={change.isPending}
              onClick={on.onConfirm}
            >
              {confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
