import { findingsOf, type Finding } from './finding.ts'

const { ok, warning, failed } = findingsOf('manifest')

export interface ManifestSurroundings {
  /** Version of the package. */
  version: string
  /** Where pages may be, by the server's settings. */
  pageOrigins: readonly string[]
  /** Where people sign in. */
  authorityOrigin: string
}

const VERSION = /<Version>([^<]+)<\/Version>/
const ADDRESS = /DefaultValue="(https?:\/\/[^"]+)"/g
const APP_DOMAIN = /<AppDomain>([^<]+)<\/AppDomain>/g

/** Whether a manifest belongs to this server and this version. */
export function manifestFindings(xml: string, around: ManifestSurroundings): Finding[] {
  const version = VERSION.exec(xml)?.[1]
  if (version === undefined)
    return [failed('It is no manifest of an add-in', 'Take dist/addin/manifest.xml')]
  return [
    version === `${around.version}.0`
      ? ok(`Version ${version}, as the server`)
      : warning(
          `Version ${version}, and the server is ${around.version}.0`,
          'Build both from the same version, and deploy the manifest again where it changed',
        ),
    ...originFindings(xml, around.pageOrigins),
    ...domainFindings(xml, around.authorityOrigin),
  ]
}

function originFindings(xml: string, expected: readonly string[]): Finding[] {
  const origins = [...new Set([...xml.matchAll(ADDRESS)].map(([, at = '']) => new URL(at).origin))]
  if (origins.some((origin) => new URL(origin).hostname === 'localhost')) {
    return [
      failed(
        'It leads to localhost: it is the one for development',
        'Build with ADDIN_API_ORIGIN and take dist/addin/manifest.xml',
      ),
    ]
  }
  const strange = origins.filter((origin) => !expected.includes(origin))
  if (strange.length === 0) return [ok(`Its pages are at ${origins.join(', ')}`)]
  return [
    failed(
      `Its pages are at ${strange.join(', ')}, which the server does not know`,
      'Build for this server, or set API_ORIGIN or ADDIN_ORIGINS to where the pages are',
    ),
  ]
}

function domainFindings(xml: string, authorityOrigin: string): Finding[] {
  const domains = [...xml.matchAll(APP_DOMAIN)].map(([, domain]) => domain)
  return domains.includes(authorityOrigin)
    ? []
    : [
        warning(
          `AppDomains lack ${authorityOrigin}, where people sign in`,
          'Add it: sign-in by a window would open outside Outlook',
        ),
      ]
}

/** There is none where one is expected. */
export const manifestMissing = (file: string): Finding =>
  warning(`There is none at ${file}`, 'Build the add-in, or say where it is: --manifest <file>')
