import { findingsOf, type Area, type Finding } from './finding.ts'

/** What was seen of a host of ours from here. */
export interface HostFacts {
  origin: string
  /** Why it cannot be reached, e.g. `ENOTFOUND`; null: it can. */
  fault: string | null
  /** Days until its certificate ends; null: unknown. */
  certificateDays: number | null
  /** Whether what answers at `/health/live` is a server of ours. */
  isOurs: boolean
  /** HTTP status of that answer; null: there was none. */
  status: number | null
}

const SOON_DAYS = 21

const UNTRUSTED = 'Use one of a public authority: recipients’ programs trust nothing else'

const FAULTS: Readonly<Record<string, readonly [string, string]>> = {
  ENOTFOUND: ['has no address', 'Add it to the name service'],
  EAI_AGAIN: ['has no address', 'Add it to the name service, or mend the one this machine asks'],
  ECONNREFUSED: ['takes no connections', 'Start the proxy in front of it'],
  ETIMEDOUT: [
    'does not answer',
    'Open port 443 to it; from inside a network it may need a way out',
  ],
  CERT_HAS_EXPIRED: ['has a certificate that is over', 'Renew it now: every link in mail fails'],
  ERR_TLS_CERT_ALTNAME_INVALID: [
    'has a certificate for another name',
    'Give it one with this name in it',
  ],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['signs its certificate itself', UNTRUSTED],
  SELF_SIGNED_CERT_IN_CHAIN: ['has a certificate that nobody trusts', UNTRUSTED],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: [
    'does not send the certificates between its own and a trusted one',
    'Give the proxy the full chain',
  ],
}

/** @param name of the setting that the host is from */
export function hostFindings(name: string, facts: HostFacts): Finding[] {
  const { warning, failed } = findingsOf('public host')
  const { origin, fault, isOurs, status } = facts
  if (fault !== null) {
    const [what, todo] = FAULTS[fault] ?? [`cannot be reached (${fault})`, 'Look at the proxy']
    return [failed(`${name} ${origin} ${what}`, todo)]
  }
  if (!isOurs) {
    const answered = status === null ? 'nothing' : `${status}`
    return [
      status !== null && status >= 500
        ? warning(`${name} ${origin} answers ${answered}`, 'Start the server behind the proxy')
        : failed(
            `${name} ${origin} answers ${answered}, and that is not this server`,
            'Point the name, or the proxy, at this server: /o/, /c/, /p/, /f/, /api/, /health/',
          ),
    ]
  }
  return [certificateFinding(name, facts)]
}

function certificateFinding(name: string, { origin, certificateDays }: HostFacts): Finding {
  const { ok, warning } = findingsOf('public host')
  if (certificateDays === null) return ok(`${name} ${origin} is this server`)
  return certificateDays < SOON_DAYS
    ? warning(
        `${name} ${origin}: the certificate ends in ${certificateDays} days`,
        'Renew it; links in mail fail when it is over',
      )
    : ok(`${name} ${origin} is this server; its certificate is good for ${certificateDays} days`)
}

/** Whether a service of others can be reached from here. */
export function serviceFinding(
  area: Area,
  { name, origin, fault }: { name: string; origin: string; fault: string | null },
): Finding {
  const { ok, failed } = findingsOf(area)
  if (fault === null) return ok(`${origin} can be reached`)
  return failed(
    `${name} ${origin} cannot be reached (${fault})`,
    'Let this machine out to it on port 443, and look at the setting',
  )
}
