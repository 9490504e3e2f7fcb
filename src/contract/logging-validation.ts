import { Type, type Static } from 'typebox'
import { LoggingProblem } from './logging-problem.ts'
import { Instant, nullable } from './primitives.ts'

/** What `validate` looks at, in this order. */
export const ValidationStep = Type.Union([
  Type.Literal('credential'),
  Type.Literal('token'),
  Type.Literal('mailbox'),
  Type.Literal('read'),
  Type.Literal('archive'),
  Type.Literal('job'),
  Type.Literal('mail-flow'),
])
export type ValidationStep = Static<typeof ValidationStep>

export const LoggingValidation = Type.Object({
  at: Instant,
  isWorking: Type.Boolean(),
  steps: Type.Array(
    Type.Object({
      step: ValidationStep,
      /** `skipped`: one before it failed, or it does not apply. */
      outcome: Type.Union([
        Type.Literal('passed'),
        Type.Literal('warning'),
        Type.Literal('failed'),
        Type.Literal('skipped'),
      ]),
      problem: nullable(LoggingProblem),
      /** What the server said; for looking it up. */
      detail: nullable(Type.String()),
    }),
  ),
})
export type LoggingValidation = Static<typeof LoggingValidation>
