import { contactProperties, groupProperties, userProperties } from './directory-resources.ts'
import { folderProperties } from './folder-resources.ts'
import { messageProperties } from './resources.ts'

/** Says what is wrong with an option's value; undefined: nothing. */
export type QueryRule = (value: string) => string | undefined

const select =
  (type: string, properties: object): QueryRule =>
  (value) => {
    const known = Object.keys(properties).map((name) => name.toLowerCase())
    const unknown = value
      .split(',')
      .map((name) => name.trim())
      .find((name) => !known.includes(name.toLowerCase()))
    return unknown === undefined
      ? undefined
      : `Could not find a property named '${unknown}' on type 'Microsoft.OutlookServices.${type}'.`
  }

const whole =
  (name: string, least: number, most: number): QueryRule =>
  (value) =>
    /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most
      ? undefined
      : `Invalid value '${value}' for $${name}. The value must be between ${least} and ${most}.`

const like =
  (what: string, ...patterns: RegExp[]): QueryRule =>
  (value) =>
    patterns.some((pattern) => pattern.test(value)) ? undefined : `Invalid ${what} '${value}'.`

const INSTANT = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z'

const selectMessage = select('Message', messageProperties)
const selectFolder = select('MailFolder', folderProperties)
const top = whole('top', 1, 1000)
/** An extended property by its tag, or by its name in a set. */
const PROPERTY =
  "'((Integer|String|Binary) (0x[0-9a-f]{1,4}|\\{[0-9a-f-]{36}\\} Name [A-Za-z0-9_-]+))'"
const expand = like(
  '$expand',
  new RegExp(
    `^singleValueExtendedProperties\\(\\$filter=id eq ${PROPERTY}( or id eq ${PROPERTY})*\\)$`,
    'i',
  ),
)
const count = like('$count', /^(true|false)$/)
/** Graph's own; everything else is inside of it. */
const token: QueryRule = (value) => (value === '' ? 'The token is empty.' : undefined)

export const messageList = {
  $select: selectMessage,
  $expand: expand,
  $top: top,
  $skip: whole('skip', 0, 1_000_000),
  $count: count,
  $orderby: like('$orderby', /^receivedDateTime( (asc|desc))?$/i),
  $filter: like(
    '$filter',
    new RegExp(`^receivedDateTime (ge|gt) ${INSTANT}$`, 'i'),
    /^isRead eq (true|false)$/i,
    /^internetMessageId eq '(''|[^'])+'$/i,
    new RegExp(
      `^singleValueExtendedProperties/any\\(ep:ep/id eq ${PROPERTY} and ep/value eq '[^']+'\\)$`,
      'i',
    ),
  ),
}

export const attachmentList = {
  $select: like(
    '$select',
    /^(id|name|contentType|size|isInline)(,(id|name|contentType|size|isInline))*$/i,
  ),
  $top: top,
}

/** Message delta takes less than a list, and orders by itself. */
export const messageChanges = {
  $select: selectMessage,
  $expand: expand,
  $top: top,
  $filter: like('$filter', new RegExp(`^receivedDateTime (ge|gt) ${INSTANT}$`, 'i')),
  $deltatoken: token,
  $skiptoken: token,
}

export const oneMessage = { $select: selectMessage, $expand: expand }

export const folderList = {
  $select: selectFolder,
  $top: top,
  $skip: whole('skip', 0, 1000),
  $filter: like('$filter', /^displayName eq '(''|[^'])+'$/i),
}

export const oneFolder = { $select: selectFolder }

/** People and groups are found by address. An apostrophe is doubled. */
const byAddress = (...names: string[]): QueryRule =>
  like(
    '$filter',
    new RegExp(
      `^(${names.join('|')}) eq '(''|[^'])+'( or (${names.join('|')}) eq '(''|[^'])+')*$`,
      'i',
    ),
    /^proxyAddresses\/any\((\w+):\1 eq 'smtp:(''|[^'])+'\)$/i,
  )
const selectUser = select('User', userProperties)
const directoryTop = whole('top', 1, 999)

export const userList = {
  $select: selectUser,
  $top: directoryTop,
  $count: count,
  $filter: byAddress('mail', 'userPrincipalName', 'id'),
  $skiptoken: token,
}
export const oneUser = { $select: selectUser }
export const memberList = {
  $select: selectUser,
  $top: directoryTop,
  $count: count,
  $skiptoken: token,
}
export const groupList = {
  $select: select('Group', groupProperties),
  $top: directoryTop,
  $count: count,
  $filter: byAddress('mail', 'id'),
}
export const contactList = {
  $select: select('Contact', contactProperties),
  $top: top,
  $skip: whole('skip', 0, 1_000_000),
}

/** A view of the calendar is bound to its window, and takes nothing else. */
const instant = like('instant', new RegExp(`^${INSTANT}$`))
export const eventChanges = {
  startDateTime: instant,
  endDateTime: instant,
  $deltatoken: token,
  $skiptoken: token,
}
