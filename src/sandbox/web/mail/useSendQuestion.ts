import { useState } from 'react'
import type { SendPrompt, SendSteps } from './send-mail.ts'

/** A question on the screen, and what to do with its answer. */
export interface Question {
  prompt: SendPrompt
  answer: (send: boolean) => void
}

/** Puts the question of a mail being sent on the screen and hands back the answer. */
export function useSendQuestion(): { question: Question | undefined; ask: SendSteps['ask'] } {
  const [question, setQuestion] = useState<Question>()
  const ask: SendSteps['ask'] = (prompt) => {
    const withdraw = () => setQuestion(undefined)
    const answer = new Promise<boolean>((resolve) => {
      const answered = (send: boolean) => {
        withdraw()
        resolve(send)
      }
      setQuestion({ prompt, answer: answered })
    })
    return { answer, withdraw }
  }
  return { question, ask }
}
