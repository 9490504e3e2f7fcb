import { lazy, Suspense } from 'react'
import type { Question } from './ConfirmDialog.tsx'

const ConfirmDialog = lazy(async () => ({
  default: (await import('./ConfirmDialog.tsx')).ConfirmDialog,
}))

interface Props {
  /** Undefined: nothing is being asked. */
  question: Question | undefined
  /** `said`: see `ConfirmDialog`. */
  onConfirm: (said: string) => void
  onClose: () => void
}

/** Holds the question while there is one; closes before it is acted on. */
export function Confirm({ question, onConfirm, onClose }: Props) {
  if (!question) return null
  return (
    <Suspense fallback={null}>
      <ConfirmDialog
        {...question}
        onCancel={onClose}
        onConfirm={(said) => {
          onClose()
          onConfirm(said)
        }}
      />
    </Suspense>
  )
}
