import { findingsOf, type Finding } from './finding.ts'

const { ok, failed } = findingsOf('port')

export interface PortFacts {
  host: string
  port: number
  /** Why nobody can listen there, e.g. `EADDRINUSE`; null: the port is free. */
  fault: string | null
  /** Whether a server of ours is what listens there. */
  isOurs: boolean
}

export function portFindings({ host, port, fault, isOurs }: PortFacts): Finding[] {
  const where = `${host}:${port}`
  if (fault === null) return [ok(`${where} is free: no server runs there`)]
  if (isOurs) return [ok(`This server runs at ${where}`)]
  if (fault === 'EADDRINUSE') {
    return [failed(`Something else listens at ${where}`, 'Stop it, or set PORT')]
  }
  if (fault === 'EACCES')
    return [failed(`${where} needs rights this user does not have`, 'Set PORT above 1023')]
  return [
    failed(
      `Nobody can listen at ${where} (${fault})`,
      'Set LISTEN_HOST to an address of this machine, or 0.0.0.0 for all of them',
    ),
  ]
}
