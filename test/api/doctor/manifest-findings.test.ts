import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { manifestFindings } from '../../../src/api/doctor/manifest-findings.ts'

const COMMITTED = readFileSync(new URL('../../../manifest.xml', import.meta.url), 'utf8')
const { version } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as { version: string }

const OURS = 'https://follow.contoso.com'
const AROUND = {
  version,
  pageOrigins: [OURS],
  authorityOrigin: 'https://login.microsoftonline.com',
}
/** As the build makes it for a place. */
const builtFor = (origin: string) => COMMITTED.replaceAll('https://localhost:3000', origin)

const told = (xml: string, around: Partial<typeof AROUND> = {}) =>
  manifestFindings(xml, { ...AROUND, ...around }).map(({ grade, says }) => `${grade}: ${says}`)

describe('the manifest', () => {
  it('that was built for this server is well', () => {
    expect(told(builtFor(OURS))).toEqual([
      `ok: Version ${version}.0, as the server`,
      `ok: Its pages are at ${OURS}`,
    ])
  })

  it.each([
    [
      'of another host',
      builtFor('https://other.example'),
      'failed: Its pages are at https://other.example, which the server does not know',
    ],
    ['for development', COMMITTED, 'failed: It leads to localhost: it is the one for development'],
    [
      'of another version',
      builtFor(OURS).replace(/<Version>.*<\/Version>/, '<Version>9.9.9.0</Version>'),
      `warning: Version 9.9.9.0, and the server is ${version}.0`,
    ],
    [
      'of another cloud',
      builtFor(OURS).replace('<AppDomain>https://login.microsoftonline.com</AppDomain>', ''),
      'warning: AppDomains lack https://login.microsoftonline.com, where people sign in',
    ],
    ['of something else', '<html></html>', 'failed: It is no manifest of an add-in'],
    ['empty', '', 'failed: It is no manifest of an add-in'],
  ])('that is %s is told', (_, xml, line) => {
    expect(told(xml)).toContain(line)
  })

  it('may have its pages where ADDIN_ORIGINS says', () => {
    const origin = 'https://cdn.contoso.com'

    expect(told(builtFor(origin), { pageOrigins: [OURS, origin] })).toContain(
      `ok: Its pages are at ${origin}`,
    )
  })
})
