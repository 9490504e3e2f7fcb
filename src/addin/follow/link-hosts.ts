import { isUnder, type WebAddress } from './web-address.ts'

/**
 * Services that already lead a mail's links through a check of their own. Such a link names its
 * reader's organisation and may be signed; it is passed on as it is.
 */
const LINK_PROTECTION = [
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
]

interface MeetingPlace {
  domain: string
  /** Where under the domain meetings are. */
  path: RegExp
}

const ANYWHERE = /^/

/** Mail clients and calendars recognise these by their address and offer to join. */
const MEETINGS: readonly MeetingPlace[] = [
  { domain: 'teams.microsoft.com', path: /^\/(l\/meetup-join|meet|meetup-join)\b/ },
  { domain: 'teams.live.com', path: /^\/meet\b/ },
  { domain: 'teams.microsoft.us', path: /^\/(l\/meetup-join|meet)\b/ },
  { domain: 'zoom.us', path: /^\/(j|my|w|s|wc)\// },
  { domain: 'zoomgov.com', path: /^\/(j|my|w|s|wc)\// },
  { domain: 'meet.google.com', path: ANYWHERE },
  { domain: 'webex.com', path: /^\/(meet|join|[\w-]+\/(j\.php|meet|e\.php)|wbxmjs|webappng)/ },
  { domain: 'meet.goto.com', path: ANYWHERE },
  { domain: 'gotomeet.me', path: ANYWHERE },
  { domain: 'gotomeeting.com', path: /^\/join\b/ },
  { domain: 'meet.lync.com', path: ANYWHERE },
  { domain: 'join.skype.com', path: ANYWHERE },
  { domain: 'whereby.com', path: ANYWHERE },
  { domain: 'meet.jit.si', path: ANYWHERE },
]

export const isProtectedLink = ({ host }: WebAddress): boolean =>
  LINK_PROTECTION.some((domain) => isUnder(host, domain))

export const isMeetingLink = ({ host, rest }: WebAddress): boolean =>
  MEETINGS.some(({ domain, path }) => isUnder(host, domain) && path.test(rest))
