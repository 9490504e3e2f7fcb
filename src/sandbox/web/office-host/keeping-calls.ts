import type { CustomProperties } from '../../mail/mail.ts'
import { handler, type Calls } from './calls.ts'
import { fail, ok } from './protocol.ts'

const KEY_NOT_FOUND = 9050

/** Places where an add-in keeps values: custom properties, headers, session data, settings. */
export const keepingCalls: Calls = {
  3: handler((_, { item }) => ({
    wasSuccessful: true,
    customProperties: JSON.stringify(item.customProperties),
  })),
  4: handler<{ customProperties: CustomProperties }>(
    async ({ customProperties }, { item, mailbox }) => {
      item.customProperties = structuredClone(customProperties)
      if (item.kind === 'message') await mailbox.saveProperties(item)
      return ok()
    },
  ),

  151: handler<{ internetHeaderKeys: string[] }>(({ internetHeaderKeys }, { item }) =>
    ok(
      Object.fromEntries(
        internetHeaderKeys.flatMap((key) => {
          const value = item.headers[key]
          return value === undefined ? [] : [[key, value]]
        }),
      ),
    ),
  ),
  152: handler<{ internetHeaderNameValuePairs: Record<string, string> }>(
    ({ internetHeaderNameValuePairs }, { item }) => {
      item.headers = { ...item.headers, ...internetHeaderNameValuePairs }
      return ok()
    },
  ),
  153: handler<{ internetHeaderKeys: string[] }>(({ internetHeaderKeys }, { item }) => {
    const kept = Object.entries(item.headers).filter(([key]) => !internetHeaderKeys.includes(key))
    item.headers = Object.fromEntries(kept)
    return ok()
  }),
  168: handler((_, { item }) =>
    ok(
      Object.entries(item.headers)
        .map(([name, value]) => `${name}: ${value}`)
        .join('\r\n'),
    ),
  ),

  185: handler<{ name: string; value: string }>(({ name, value }, { item }) => {
    item.sessionData = { ...item.sessionData, [name]: value }
    return ok()
  }),
  186: handler<{ name: string }>(({ name }, { item }) => {
    const value = item.sessionData[name]
    return value === undefined ? fail(KEY_NOT_FOUND) : ok(value)
  }),
  187: handler((_, { item }) => ok(item.sessionData)),
  188: handler((_, { item }) => {
    item.sessionData = {}
    return ok()
  }),
  189: handler<{ name: string }>(({ name }, { item }) => {
    if (item.sessionData[name] === undefined) return fail(KEY_NOT_FOUND)
    const kept = Object.entries(item.sessionData).filter(([key]) => key !== name)
    item.sessionData = Object.fromEntries(kept)
    return ok()
  }),

  404: handler<[Record<string, string>]>(([settings], { mailbox }) => {
    mailbox.roamingSettings = settings
    return ok()
  }),
}
