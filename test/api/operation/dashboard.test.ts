import { beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { HitBuffer } from '../../../src/api/buffer/hit-buffer.ts'
import { openPrometheus } from '../../../src/api/operation/prometheus.service.ts'
import { NOW } from '../../fixtures/make.ts'

const DOCS = path.resolve(import.meta.dirname, '../../../docs')
const read = (file: string) => readFileSync(path.join(DOCS, file), 'utf8')

/** Prometheus makes it for whatever it scrapes. */
const MADE_BY_PROMETHEUS = ['up']
const METRIC = /\b(?:follow|process|nodejs)_[a-z0-9_]+\b|\bup(?=\{)/g

interface Panel {
  title: string
  type: string
  targets: { expr: string }[]
  gridPos: { x: number; y: number; w: number; h: number }
}
const { panels } = JSON.parse(read('operate/grafana-dashboard.json')) as { panels: Panel[] }
const alerts = read('operate/alerts.yml')

/** Names that a server really serves, and the labels each may have. */
let served: Map<string, Set<string>>
beforeAll(async () => {
  const { meters, exposition, watchBuffer } = openPrometheus({ version: '1', now: () => NOW })
  const status = { waiting: 1, oldestAt: NOW.toISOString(), bytes: 1, failed: 0 }
  watchBuffer({ status: () => status } as HitBuffer, 2)
  meters.jobRun('drain', 'ok', 1)
  meters.request({ method: 'GET', route: '/api/session', status: 200, seconds: 1 })
  served = new Map()
  for (const [, name = '', labels = ''] of (await exposition()).matchAll(
    /^([a-z0-9_]+)(?:\{(.*)\})? /gm,
  )) {
    const known = served.get(name) ?? new Set()
    for (const [, label = ''] of labels.matchAll(/(\w+)="/g)) known.add(label)
    served.set(name, known)
  }
})

const metricsIn = (text: string) => [...new Set([...text.matchAll(METRIC)].map(([name]) => name))]
const unknownIn = (text: string) =>
  metricsIn(text).filter((name) => !served.has(name) && !MADE_BY_PROMETHEUS.includes(name))

describe('the dashboard', () => {
  it.each(panels.map((panel) => [panel.title, panel] as const))(
    '%s asks for what there is',
    (_, panel) => {
      const text = panel.targets.map(({ expr }) => expr).join('\n')

      expect(metricsIn(text).length).toBeGreaterThan(0)
      expect(unknownIn(text)).toEqual([])
    },
  )

  it('shows every metric of ours', () => {
    const shown = metricsIn(panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)).join())
    const own = [...served.keys()].filter((name) => name.startsWith('follow_'))

    const base = (name: string) => name.replace(/_(bucket|sum|count)$/, '')
    expect(own.filter((name) => !shown.some((one) => base(one) === base(name)))).toEqual([])
  })

  it('has no panel on top of another', () => {
    for (const { title, gridPos: one } of panels)
      for (const { title: other, gridPos: two } of panels) {
        if (title === other) continue
        const beside = one.x + one.w <= two.x || two.x + two.w <= one.x
        const above = one.y + one.h <= two.y || two.y + two.h <= one.y
        expect([title, other, beside || above]).toEqual([title, other, true])
      }
  })

  it('asks only for labels that there are', () => {
    const faults = panels.flatMap(({ targets }) =>
      targets.flatMap(({ expr }) => strangeLabels(expr)),
    )
    expect([...faults, ...strangeLabels(alerts)]).toEqual([])
  })
})

/** Labels in braces behind a metric that does not have them. */
function strangeLabels(text: string): string[] {
  return [...text.matchAll(/\b((?:follow)_[a-z0-9_]+)\{([^}]*)\}/g)].flatMap(
    ([, name = '', inner = '']) =>
      [...inner.matchAll(/(\w+)\s*(?:=~?|!=|!~)/g)]
        .map(([, label = '']) => label)
        .filter((label) => label !== 'job' && !served.get(name)?.has(label))
        .map((label) => `${name} has no ${label}`),
  )
}

describe('the alerts', () => {
  const names = [...alerts.matchAll(/^ +- alert: (\w+)$/gm)].map(([, name = '']) => name)

  it('ask for what there is', () => {
    expect(metricsIn(alerts).length).toBeGreaterThan(5)
    expect(unknownIn(alerts)).toEqual([])
  })

  it.each(names)('%s says in the runbook what it means', (name) => {
    expect(read('operate.md')).toMatch(new RegExp(`^### ${name}$`, 'm'))
    expect(alerts).toContain(`runbook: docs/operate.md#${name.toLowerCase()}`)
  })

  it('are the only ones in the runbook', () => {
    const told = [...read('operate.md').matchAll(/^### (Follow\w+)$/gm)].map(([, name]) => name)
    expect(told).toEqual(names)
  })
})
