import { useEffect, useState } from 'react'
import { sandbox, type GraphFaultState } from '../sandbox-client.ts'

/** What each fault of src/sandbox/graph/faults.ts does, for who tries it. */
const LABELS: Readonly<Record<string, string>> = {
  throttle: 'Graph asks to wait (429)',
  'move-times-out': 'Moves are done, and answer 504',
  'html-answer': 'A page in HTML answers for Graph',
  'malformed-message': 'The first message of a list is malformed',
  'headers-missing': 'Lists leave internet headers out',
  'mailbox-unsupported': 'Graph does not serve the logging mailbox',
  'rules-off': 'Mail-flow rules are off',
}

const ACTS: Readonly<Record<string, string>> = {
  'expire-change-lists': 'Expire change lists',
  'revoke-sign-ins': 'Revoke the logging sign-in',
}

/** Graph's and Exchange's faults, kept by the sandbox's server until they are switched off. */
export function GraphFaults() {
  const [state, setState] = useState<GraphFaultState>()
  useEffect(() => {
    void sandbox.faults().then(setState)
  }, [])
  if (!state) return null
  return (
    <>
      <h2>Mail logging</h2>
      {state.all.map((fault) => (
        <label key={fault}>
          <input
            type="checkbox"
            checked={state.on.includes(fault)}
            onChange={(event) => void sandbox.fault(fault, event.target.checked).then(setState)}
          />{' '}
          {LABELS[fault] ?? fault}
        </label>
      ))}
      <p>
        {state.acts.map((act) => (
          <button key={act} onClick={() => void sandbox.fault(act, true).then(setState)}>
            {ACTS[act] ?? act}
          </button>
        ))}
      </p>
    </>
  )
}
