import type { HostItem } from './host-item.ts'
import type { Mailbox } from './mailbox.ts'
import { ITEM_TYPE, OUTLOOK_APP, PERMISSION_READ_WRITE_ITEM } from './protocol.ts'
import { wireAttachment } from './attachment-calls.ts'
import { wirePerson } from './recipient-calls.ts'

/** How the host presents itself to add-ins. */
export interface HostLook {
  /** Language of the interface, e.g. `de-DE`. */
  language: string
  isDark: boolean
  /** Offers nested app authentication. */
  nestedAppAuth: boolean
}

/** Smart Alerts came with 1.12; of what came later the frozen Office.js of npm has nothing. */
const MAILBOX_SET = '1.12'

export const hostInfo = (look: HostLook, correlationId: string): string =>
  ['Outlook', 'Web', '16.01', look.language, correlationId, '', 'disableLogging', ''].join('|')

/** Answer to Office.js's first question: which app it is in, and what that offers. */
export const appContext = (
  id: string,
  look: HostLook,
  { mailbox, addinOrigin }: { mailbox: Mailbox; addinOrigin: string },
): object => ({
  _id: id,
  _appName: OUTLOOK_APP,
  _appVersion: '16.01',
  _appMinorVersion: 1,
  _appUILocale: look.language,
  _dataLocale: look.language,
  _docUrl: '',
  _clientMode: 0,
  _reason: 'documentOpened',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: id,
  _appInstanceId: id,
  _settings: mailbox.roamingSettings,
  _touchEnabled: false,
  _commerceAllowed: true,
  _hostCustomMessage: '',
  _hostFullVersion: '16.0.0.0',
  _requirementMatrix: JSON.stringify({
    Mailbox: MAILBOX_SET,
    AppCommands: 1.1,
    OpenBrowserWindowApi: 1.1,
    ...(look.nestedAppAuth && { NestedAppAuth: '1.1' }),
  }),
  _clientWindowHeight: window.innerHeight,
  _clientWindowWidth: window.innerWidth,
  _addinName: 'Follow for Outlook',
  _appDomains: [addinOrigin],
})

/** Everything Office.js can read synchronously about the open item. */
export function initialData(item: HostItem | undefined, mailbox: Mailbox, id: string): object {
  const base = {
    permissionLevel: PERMISSION_READ_WRITE_ITEM,
    hostVersion: '20260101001.01',
    owaView: 'ThreeColumns',
    isRestIdSupported: true,
    openWindowOpen: false,
    userDisplayName: mailbox.user.name,
    userEmailAddress: mailbox.user.email,
    userProfileType: 'office365',
    userTimeZone: 'UTC',
    ewsUrl: '',
    restUrl: '',
    extensionId: id,
    isFromSharedFolder: false,
    isRead: true,
  }
  if (!item) return { ...base, itemType: ITEM_TYPE.none }
  if (item.kind === 'draft')
    return {
      ...base,
      itemType: ITEM_TYPE.messageCompose,
      conversationId: item.conversationId || null,
    }
  return { ...base, ...messageData(item, mailbox) }
}

function messageData(item: HostItem, { user }: Mailbox): object {
  const at = Date.parse(item.createdAt)
  const people = (list: HostItem['to']) => list.map((person) => wirePerson(person, user))
  return {
    itemType: ITEM_TYPE.messageRead,
    id: item.id,
    subject: item.subject,
    normalizedSubject: item.subject.replace(/^((re|aw|fwd?|wg):\s*)+/i, ''),
    from: wirePerson(item.from, user),
    sender: wirePerson(item.sender ?? item.from, user),
    to: people(item.to),
    cc: people(item.cc),
    attachments: item.attachments.map(wireAttachment),
    itemClass: 'IPM.Note',
    internetMessageId: item.internetMessageId,
    conversationId: item.conversationId,
    dateTimeCreated: at,
    dateTimeModified: at,
    dateTimeSent: at,
    regExMatches: {},
  }
}
