import { useState } from 'react'
import type { Mail } from '../../mail/mail.ts'
import { sandbox } from '../sandbox-client.ts'

const MACHINES: readonly [string, string][] = [
  ['apple-prefetch', 'Apple prefetch'],
  ['gmail-proxy', 'Gmail picture proxy'],
  ['link-scanner', 'Link scanner'],
  ['disguised-scanner', 'Scanner in disguise'],
]

/** Lets the machines between sender and reader do what they do to every mail. */
export function MachineButtons({ mail, address }: { mail: Mail; address: string }) {
  const [said, setSaid] = useState('')
  const act = async (machine: string, label: string) => {
    const requests = await sandbox.machine(machine, address, mail.id)
    const well = requests.filter(({ status }) => status < 400).length
    setSaid(`${label}: ${requests.length} requests, ${well} answered`)
  }
  return (
    <div className="machines">
      <span>Act as a machine:</span>
      {MACHINES.map(([machine, label]) => (
        <button key={machine} onClick={() => void act(machine, label)}>
          {label}
        </button>
      ))}
      <span role="status">{said}</span>
    </div>
  )
}
