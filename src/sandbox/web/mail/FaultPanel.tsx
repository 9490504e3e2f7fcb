import { useEffect, useState } from 'react'
import { sandbox } from '../sandbox-client.ts'
import { GraphFaults } from './GraphFaults.tsx'
import type { Kept, Settings } from './settings.ts'

interface FaultPanelProps {
  apiIsRunning: boolean
  settings: Settings
  onSettings: (change: Partial<Kept>) => void
  unknown: readonly string[]
}

/** Things to break, and what the add-in asked for that this host does not know. */
export function FaultPanel({ apiIsRunning, settings, onSettings, unknown }: FaultPanelProps) {
  const [running, setRunning] = useState(apiIsRunning)
  useEffect(() => {
    void sandbox.state().then((state) => setRunning(state.apiIsRunning))
  }, [])
  const act = (what: 'kill' | 'stop' | 'start') =>
    void sandbox.api(what).then((state) => setRunning(state.apiIsRunning))
  return (
    <div className="panel">
      <h2>Break something</h2>
      <p>
        The API is {running ? 'running' : 'away'}.{' '}
        {running ? (
          <>
            <button onClick={() => act('stop')}>Stop API</button>{' '}
            <button onClick={() => act('kill')}>Kill API</button>
          </>
        ) : (
          <button onClick={() => act('start')}>Start API</button>
        )}
      </p>
      <label>
        <input
          type="checkbox"
          checked={settings.nestedAppAuth}
          onChange={(event) => onSettings({ nestedAppAuth: event.target.checked })}
        />{' '}
        The host signs the add-in in (nested app authentication)
      </label>
      <label>
        <input
          type="checkbox"
          checked={settings.mustInteract}
          onChange={(event) => onSettings({ mustInteract: event.target.checked })}
        />{' '}
        Signing in needs a click
      </label>
      <label>
        <input
          type="checkbox"
          checked={settings.runsAtSend}
          onChange={(event) => onSettings({ runsAtSend: event.target.checked })}
        />{' '}
        The add-in runs while mail is sent
      </label>
      <GraphFaults />
      <h2>Host diagnostics</h2>
      <p data-testid="unknown-calls">
        {unknown.length === 0
          ? 'Every call of the add-in was understood.'
          : `Not understood: ${unknown.join(', ')}`}
      </p>
    </div>
  )
}
