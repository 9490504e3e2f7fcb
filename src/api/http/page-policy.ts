import type { Config } from '../config.ts'

/** Office.js, and the Microsoft Ajax library that it loads. */
const OFFICE_SCRIPTS = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com']

/** Where Outlook on the web lives; desktop Outlook frames nothing. */
const OUTLOOK_HOSTS = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.cloud.microsoft',
]

/** Office.js reports how it is doing to this host; refused, it fills the console with errors. */
const OFFICE_TELEMETRY = 'https://*.events.data.microsoft.com'

/** Where Outlook takes large files of a draft; the address is given by Graph for each file. */
const OUTLOOK_UPLOADS = ['https://outlook.office.com', 'https://outlook.office365.com']

/** Content security policy of the add-in's pages, as helmet takes it. */
export function pagePolicy({ pages, publicOrigin, addinOrigins, signIn, graph }: Config) {
  const scripts = [...OFFICE_SCRIPTS, ...pages.scriptOrigins]
  return {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'", ...scripts],
    // Griffel inserts its rules as style elements while the page runs.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: [
      "'self'",
      'data:',
      'https://res.cdn.office.net',
      'https://static2.sharepointonline.com',
    ],
    connectSrc: unique([
      "'self'",
      publicOrigin,
      ...addinOrigins,
      signIn.authorityOrigin,
      graph.origin,
      ...OUTLOOK_UPLOADS,
      ...scripts,
      OFFICE_TELEMETRY,
    ]),
    frameSrc: unique(["'self'", signIn.authorityOrigin]),
    frameAncestors: ["'self'", ...OUTLOOK_HOSTS, ...pages.frameAncestors],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    objectSrc: ["'none'"],
  }
}

function unique(sources: readonly string[]): string[] {
  return [...new Set(sources)]
}
