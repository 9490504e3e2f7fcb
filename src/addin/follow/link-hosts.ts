import type { WebAddress } from './web-address.ts'

/**
 * Services that already lead a mail's links through a check of their own. Such a link names its
 * reader's organisation and may be signed; it is passed on as it is.
 */
const LINK_PROTECTION: ReadonlySet<string> = new Set([
  'safelinks.protection.outlook.com',
  'safelinks.protection.office365.us',
  'urldefense.com',
  'urldefense.us',
  'urldefense.proofpoint.com',
  'linkprotect.cudasvc.com',
  'mimecast.com',
  'mimecastprotect.com',
  'secure-web.cisco.com',
  'protect.checkpoint.com',
  'protection.sophos.com',
  'clicktime.symantec.com',
  'protect.fireeye.com',
  'protect2.fireeye.com',
  'link.edgepilot.com',
  'url.emailprotection.link',
  'atpscan.global.hornetsecurity.com',
  'shared.outlook.inky.com',
  'urlsand.com',
  'ddec1-0-en-ctp.trendmicro.com',
])

const ANYWHERE = /^/

/**
 * Where meetings are, by domain. Mail clients and calendars recognise these by their address and
 * offer to join.
 */
const MEETINGS: ReadonlyMap<string, RegExp> = new Map([
  ['teams.microsoft.com', /^\/(l\/meetup-join|meet|meetup-join)\b/],
  ['teams.live.com', /^\/meet\b/],
  ['teams.microsoft.us', /^\/(l\/meetup-join|meet)\b/],
  ['zoom.us', /^\/(j|my|w|s|wc)\//],
  ['zoomgov.com', /^\/(j|my|w|s|wc)\//],
  ['meet.google.com', ANYWHERE],
  ['webex.com', /^\/(meet|join|[\w-]+\/(j\.php|meet|e\.php)|wbxmjs|webappng)/],
  ['meet.goto.com', ANYWHERE],
  ['gotomeet.me', ANYWHERE],
  ['gotomeeting.com', /^\/join\b/],
  ['meet.lync.com', ANYWHERE],
  ['join.skype.com', ANYWHERE],
  ['whereby.com', ANYWHERE],
  ['meet.jit.si', ANYWHERE],
])

export const isProtectedLink = ({ domains }: WebAddress): boolean =>
  domains.some((domain) => LINK_PROTECTION.has(domain))

export const isMeetingLink = ({ domains, rest }: WebAddress): boolean =>
  domains.some((domain) => MEETINGS.get(domain)?.test(rest) ?? false)
