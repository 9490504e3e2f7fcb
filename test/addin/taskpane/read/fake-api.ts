import type { CallApi } from '../../../../src/addin/client/call.ts'
import type { CallName } from '../../../../src/contract/paths.ts'
import type { ProblemCode } from '../../../../src/contract/problem.ts'
import type { Input, Reply } from '../../../../src/contract/routes.ts'

export type Answers = {
  [N in CallName]?: (input: Input<N>) => Reply<N> | Promise<Reply<N>>
}

export interface FakeApi {
  call: CallApi
  /** Inputs of one call, in order. */
  sent: <N extends CallName>(name: N) => Input<N>[]
  /** Changes what is answered from here on. */
  answer: (answers: Answers) => void
}

/** A refusal as the client's own looks to the views, which go by its name and code. */
export class FakeApiError extends Error {
  override name = 'ApiError'
  readonly code: ProblemCode | 'offline'

  constructor(code: ProblemCode | 'offline') {
    super(code)
    this.code = code
  }
}

/** What nearly every view asks for, and most tests are not about. */
const NOTHING_MORE: Answers = { listFiles: () => ({ items: [] }) }

/** The API as seen from a view: typed answers by call; anything else fails loudly. */
export function fakeApi(first: Answers): FakeApi {
  const answers: Answers = { ...NOTHING_MORE, ...first }
  const made: { name: CallName; input: unknown }[] = []
  const call: CallApi = async (name, input) => {
    made.push({ name, input })
    const answer = answers[name] as
      ((given: typeof input) => Promise<Reply<typeof name>>) | undefined
    if (!answer) throw new Error(`No answer for ${name}`)
    return answer(input)
  }
  return {
    call,
    sent: <N extends CallName>(name: N) =>
      made.filter((one) => one.name === name).map(({ input }) => input as Input<N>),
    answer: (more) => void Object.assign(answers, more),
  }
}
