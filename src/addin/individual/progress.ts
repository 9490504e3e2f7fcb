import type {
  IndividualRecipient,
  IndividualSend,
  IndividualStep,
} from '../../contract/individual.ts'

/** There is nothing to be done about it any more, whatever came of it. */
export const isSettled = (step: IndividualStep): boolean =>
  step === 'sent' || step === 'left-out' || step === 'stopped'

/** Whose copies are to be put out of Sent Items, and are not yet. */
export const untidied = ({
  tidies,
  recipients,
}: Pick<IndividualSend, 'tidies' | 'recipients'>): IndividualRecipient[] =>
  tidies ? recipients.filter(({ step, isTidied }) => step === 'sent' && !isTidied) : []

export interface Progress {
  sent: number
  failed: number
  leftOut: number
  /** Of these, that many are to get a mail. */
  total: number
}

export function progressOf({ recipients }: Pick<IndividualSend, 'recipients'>): Progress {
  const count = (step: IndividualStep) => recipients.filter((one) => one.step === step).length
  const leftOut = count('left-out')
  const total = recipients.length - leftOut
  return { sent: count('sent'), failed: count('failed'), leftOut, total }
}
