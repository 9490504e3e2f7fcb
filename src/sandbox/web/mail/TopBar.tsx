import { useState } from 'react'
import type { SandboxState } from '../sandbox-client.ts'
import { FaultPanel } from './FaultPanel.tsx'
import { LANGUAGES, NARROWEST_PANE, type Kept, type Settings } from './settings.ts'

interface TopBarProps {
  state: SandboxState
  settings: Settings
  onSettings: (change: Partial<Kept>) => void
  unknown: readonly string[]
}

export function TopBar({ state, settings, onSettings, unknown }: TopBarProps) {
  const [faultsAreOpen, openFaults] = useState(false)
  return (
    <header className="top">
      <strong className="brand">Follow sandbox</strong>
      <a href="/inbox" target="_blank">
        Recipients’ inboxes
      </a>
      <span className="space" />
      <label>
        You are{' '}
        <select
          value={settings.person.id}
          onChange={(event) => onSettings({ accountId: event.target.value })}
        >
          {state.salespeople.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="visually-hidden">Language</span>
        <select
          value={settings.language}
          onChange={(event) => onSettings({ language: event.target.value })}
        >
          {Object.entries(LANGUAGES).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button
        aria-pressed={settings.isDark}
        onClick={() => onSettings({ isDark: !settings.isDark })}
      >
        {settings.isDark ? 'Light' : 'Dark'}
      </button>
      <button onClick={() => onSettings({ paneIsOpen: true, paneWidth: NARROWEST_PANE })}>
        Pane 320
      </button>
      <button aria-expanded={faultsAreOpen} onClick={() => openFaults(!faultsAreOpen)}>
        Faults{unknown.length > 0 && ` (${unknown.length})`}
      </button>
      {faultsAreOpen && (
        <FaultPanel
          apiIsRunning={state.apiIsRunning}
          settings={settings}
          onSettings={onSettings}
          unknown={unknown}
        />
      )}
    </header>
  )
}
