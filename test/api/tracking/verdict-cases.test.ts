import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { reportLines } from '../../../src/api/tracking/accuracy-report.ts'
import { accuracyOf } from '../../../src/api/tracking/accuracy.ts'
import { judgedFile } from '../../../src/api/tracking/judged-file.ts'
import { openScannerCatalogue } from '../../../src/api/tracking/scanner-catalogue.service.ts'
import { RULES_VERSION } from '../../../src/api/tracking/verdict.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const folder = path.join(root, 'test/fixtures/verdict-cases')
const scanners = await openScannerCatalogue(null)

const files = readdirSync(folder)
  .sort()
  .map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }))
/** All of them as one file. */
const all = judgedFile(files.map(({ text }) => text).join(''), scanners)
const known = all.cases.flatMap(({ verdict, expected }) =>
  expected === undefined ? [] : [{ judged: verdict.class, expected }],
)

describe('the labelled cases', () => {
  it.each(files)('$file says of every mail what it shows and where that is from', ({ text }) => {
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)

    for (const line of lines.filter((one) => !('kind' in one)))
      expect(line).toMatchObject({
        about: expect.stringMatching(/.{10}/),
        source: expect.stringMatching(/^https:\/\//),
      })
    for (const line of lines.filter((one) => 'kind' in one)) expect(line).toHaveProperty('expect')
  })

  it('can be judged', () => {
    expect(all.problems).toEqual([])
    expect(known.length).toBeGreaterThan(100)
  })

  it('are judged at least as well as docs/accuracy.md states', () => {
    process.stdout.write(`\n${reportLines(all.cases).join('\n')}\n\n`)
    const page = readFileSync(path.join(root, 'docs/accuracy.md'), 'utf8')
    expect(page).toContain(`Rules version: ${RULES_VERSION}.`)
    for (const { class: one, precision, recall, expected, right } of accuracyOf(known)) {
      const row = new RegExp(
        `^\\| ${one} *\\| *(\\d+) *\\| *(\\d+) *\\| *([\\d.]+) *\\| *([\\d.]+) *\\|$`,
        'm',
      )
      const stated = row.exec(page)?.slice(1).map(Number)

      expect({ one, stated: stated?.slice(0, 1) }).toEqual({ one, stated: [expected] })
      expect(right).toBeGreaterThanOrEqual(stated?.[1] ?? NaN)
      expect(precision?.toFixed(3)).toBe(stated?.[2]?.toFixed(3))
      expect(recall?.toFixed(3)).toBe(stated?.[3]?.toFixed(3))
    }
  })
})
