import { useState } from 'react'
import type { Contact } from '../../../contract/contact.ts'
import type { Recipient } from '../../../contract/recipient.ts'
import type { TemplateContent } from '../../../contract/template.ts'
import { useKnownContact } from '../../client/template-queries.ts'
import { formatDay } from '../../locales/format.ts'
import type { Person } from '../../outlook/port.ts'
import { useNow } from '../useNow.ts'
import { useTexts } from '../TextsContext.ts'
import { filledHtml, filledLine } from './fill-placeholders.ts'
import { knownValues } from './known-values.ts'

interface Given {
  content: TemplateContent
  people: readonly Recipient[]
  own: Person | undefined
}

/**
 * A template as it is being filled in: what is known already, what somebody typed instead, and what is
 * still missing.
 */
export function useFilledTemplate({ content, people, own }: Given) {
  const { locale } = useTexts()
  const now = useNow()
  const [chosen, setChosen] = useState(() => addressee(people)?.email ?? '')
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map())
  const recipient = people.find(({ email }) => email === chosen)
  const contact = useKnownContact(recipient?.email).data
  const known = knownValues({
    recipient: recipient && named(recipient, contact),
    account: contact?.account?.name,
    own,
    today: formatDay(locale, now),
  })
  const values = new Map([...known, ...typed])
  const { placeholders, html, subject } = content
  const valueOf = (name: string) => values.get(name) ?? ''
  return {
    chosen,
    choose: setChosen,
    valueOf,
    type: (name: string, value: string) => setTyped(new Map(typed).set(name, value)),
    missing: placeholders.filter((name) => valueOf(name).trim() === ''),
    html: filledHtml(html, values),
    subject: subject === null ? null : filledLine(subject, values),
  }
}

/** As Outlook calls somebody, else as they are known here. */
const named = ({ email, name }: Recipient, contact: Contact | undefined) => ({
  email,
  name: name ?? contact?.name ?? undefined,
})

/** Whom the mail is to: the first in To, else the first at all. */
const addressee = (people: readonly Recipient[]): Recipient | undefined =>
  people.find(({ field }) => field === 'to') ?? people[0]
