import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'

// `npm run dashboard -- 127.0.0.1:9464`: has a real Prometheus read the alert rules, scrape the server whose
// METRICS_PORT that is for a quarter of a minute, and answer every query of the dashboard. Needs Debian's package
// `prometheus`, or PROMETHEUS_DIR with its two programs. Ends with 1 where a query or a rule is refused; a
// query without a number is told: nothing of that kind may have happened.

const SCRAPED_MS = 15_000
const START_MS = 60_000
const PORT = 9290
const OPERATE = path.resolve(import.meta.dirname, '../docs/operate')
const target = process.argv[2] ?? '127.0.0.1:9464'
const program = (name: string) => path.join(process.env['PROMETHEUS_DIR'] ?? '', name)

const rules = path.join(OPERATE, 'alerts.yml')
execFileSync(program('promtool'), ['check', 'rules', rules], { stdio: 'inherit' })

const folder = mkdtempSync(path.join(tmpdir(), 'follow-prometheus-'))
const scrape = { job_name: 'follow', static_configs: [{ targets: [target] }] }
const global = { scrape_interval: '1s', evaluation_interval: '1s' }
// JSON is YAML, too.
const config = { global, rule_files: [rules], scrape_configs: [scrape] }
writeFileSync(path.join(folder, 'prometheus.yml'), JSON.stringify(config))
const args = [`--config.file=${folder}/prometheus.yml`, `--storage.tsdb.path=${folder}/data`]
const server = spawn(program('prometheus'), [...args, `--web.listen-address=127.0.0.1:${PORT}`], {
  stdio: 'ignore',
})
try {
  await untilScraped()
  await pause(SCRAPED_MS)
  process.exitCode = (await askAll()) ? 0 : 1
} finally {
  server.kill('SIGTERM')
  await new Promise((resolve) => server.once('close', resolve))
  rmSync(folder, { recursive: true, force: true })
}

/** @throws where the server's metrics cannot be had */
async function untilScraped(): Promise<void> {
  const givenUp = Date.now() + START_MS
  while (Date.now() < givenUp) {
    // Nobody listens yet.
    const up = await ask('up').catch(() => '')
    if (up === '1') return
    await pause(500)
  }
  throw new Error(`Prometheus gets no metrics from http://${target}/metrics`)
}

interface Panel {
  title: string
  targets: { expr: string }[]
}

async function askAll(): Promise<boolean> {
  const text = readFileSync(path.join(OPERATE, 'grafana-dashboard.json'), 'utf8')
  const { panels } = JSON.parse(text) as { panels: Panel[] }
  let refused = 0
  let numbers = 0
  for (const { title, targets } of panels)
    for (const { expr } of targets) {
      const answer = await ask(filledIn(expr))
      if (answer.startsWith('REFUSED')) refused += 1
      if (/^[\d.+-]/.test(answer)) numbers += 1
      console.log(`${title}: ${answer}`)
    }
  console.log(`${numbers} queries with numbers, ${refused} refused`)
  return refused === 0 && numbers > 0
}

/** What Grafana puts in place of its variables. */
function filledIn(expr: string): string {
  return expr.replaceAll('$__rate_interval', '10s').replaceAll('$job', 'follow')
}

interface Answer {
  status: string
  error?: string
  data?: { result: { value: [number, string] }[] }
}

async function ask(query: string): Promise<string> {
  const url = `http://127.0.0.1:${PORT}/api/v1/query?${new URLSearchParams({ query }).toString()}`
  const { status, error, data } = (await (await fetch(url)).json()) as Answer
  if (status !== 'success') return `REFUSED (${error}): ${query}`
  const values = (data?.result ?? []).map(({ value: [, number] }) => number)
  return values.length > 0 ? values.slice(0, 5).join(', ') : 'no number yet'
}
