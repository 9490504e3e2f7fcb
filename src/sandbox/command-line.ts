import { parseArgs } from 'node:util'
import type { Ports } from './origins.ts'
import { SandboxProblem } from './sandbox-problem.ts'
import type { SandboxOptions } from './start-sandbox.ts'

export interface CommandLine extends Pick<SandboxOptions, 'ports' | 'dataDir' | 'fresh'> {
  /** Written when everything answers, for scripts that wait. */
  readyFile: string | undefined
}

/** @throws SandboxProblem naming what is wrong and what would be right */
export function readCommandLine(args: readonly string[]): CommandLine {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        fresh: { type: 'boolean', default: false },
        'data-dir': { type: 'string', default: '.data' },
        ports: { type: 'string' },
        'ready-file': { type: 'string' },
      },
    })
    return {
      fresh: values.fresh,
      dataDir: values['data-dir'],
      readyFile: values['ready-file'],
      ...(values.ports !== undefined && { ports: portsFrom(values.ports) }),
    }
  } catch (cause) {
    if (cause instanceof SandboxProblem) throw cause
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new SandboxProblem(`${said} Known: --fresh, --data-dir, --ports, --ready-file`, { cause })
  }
}

function portsFrom(text: string): Ports {
  const [api, mail, identity, ...more] = text.split(',').map(Number)
  const isPort = (port: number | undefined): port is number =>
    Number.isInteger(port) && Number(port) > 0 && Number(port) < 65_536
  if (!isPort(api) || !isPort(mail) || !isPort(identity) || more.length > 0)
    throw new SandboxProblem(`--ports takes three ports, e.g. 4000,4100,4200, not "${text}"`)
  return { api, mail, identity }
}
