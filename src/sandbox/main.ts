import { writeFileSync } from 'node:fs'
import { readCommandLine } from './command-line.ts'
import { SandboxProblem } from './sandbox-problem.ts'
import { startSandbox, type Sandbox } from './start-sandbox.ts'

const say = (line: string) => console.log(line)

async function main(): Promise<void> {
  const { readyFile, ...options } = readCommandLine(process.argv.slice(2))
  const sandbox = await startSandbox({ ...options, log: say })
  say(welcome(sandbox))
  if (readyFile !== undefined) writeFileSync(readyFile, JSON.stringify(sandbox.urls))
  await interrupted()
  say('Stopping.')
  await sandbox.stop()
}

const welcome = ({ urls, caFile }: Sandbox) => `
Follow for Outlook runs on this computer. Open

    ${urls.mail}

Try this: write a mail to Bo, press Follow, send it. Open it as Bo in the
recipients' inboxes (${urls.mail}/inbox), press a link, reply.
Then look at your sent mail with Engagement open.

The administrator's page is ${urls.api}/admin.html: sign in as Solveig Moen.

The certificate is made here, so the browser warns once for each address:
choose "Advanced" and go on. Visit ${urls.api} and ${urls.identity}
once each to do the same there, or trust ${caFile}.

ready (Ctrl+C stops everything)`

const interrupted = () =>
  new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })

try {
  await main()
} catch (error) {
  // What the person can mend is one line; anything else is a bug and keeps its stack.
  console.error(error instanceof SandboxProblem ? error.message : error)
  process.exitCode = 1
}
