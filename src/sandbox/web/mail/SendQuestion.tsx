import { useEffect, useRef } from 'react'
import type { SendPrompt } from './send-mail.ts'

interface SendQuestionProps {
  prompt: SendPrompt
  onAnswer: (send: boolean) => void
}

/** What Outlook asks when an add-in holds up a mail. */
export function SendQuestion({ prompt, onAnswer }: SendQuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="question" onCancel={() => onAnswer(false)}>
      <p>{prompt.text}</p>
      {prompt.reason === 'slow' && <p className="hint">You can wait, or send without it.</p>}
      <div className="actions">
        <button className="primary" onClick={() => onAnswer(true)}>
          Send anyway
        </button>
        <button onClick={() => onAnswer(false)}>Don’t send</button>
      </div>
    </dialog>
  )
}
