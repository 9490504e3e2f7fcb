import type { Person } from '../../cast.ts'
import { handler, type Calls } from './calls.ts'
import type { RecipientField } from './host-item.ts'
import { ok } from './protocol.ts'

/** A person as Office.js writes one. */
export interface WirePerson {
  name: string
  address: string
  /** Other, distribution list, user of the organisation, external. */
  recipientType?: 0 | 1 | 2 | 3
}

const FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc']

interface FieldOf {
  recipientField: number
}

interface People extends FieldOf {
  recipientArray: readonly (WirePerson | string)[]
}

/** To, Cc and Bcc of a draft. */
export const recipientCalls: Calls = {
  15: handler<FieldOf>(({ recipientField }, { item, mailbox }) => {
    const field = fieldOf(recipientField)
    return ok(item[field].map((person) => wirePerson(person, mailbox.user)))
  }),
  21: handler<People>(({ recipientField, recipientArray }, { item, mailbox }) => {
    const field = fieldOf(recipientField)
    item[field] = recipientArray.map(personOf)
    mailbox.recipientsChanged(item, field)
    return ok()
  }),
  22: handler<People>(({ recipientField, recipientArray }, { item, mailbox }) => {
    const field = fieldOf(recipientField)
    item[field] = [...item[field], ...recipientArray.map(personOf)]
    mailbox.recipientsChanged(item, field)
    return ok()
  }),
  107: handler((_, { item, mailbox }) => ok(wirePerson(item.from, mailbox.user))),
}

/** Payload of the event that Office.js turns into RecipientsChanged. */
export const changedFields = (field: RecipientField): string =>
  JSON.stringify(Object.fromEntries(FIELDS.map((name) => [name, name === field])))

export const wirePerson = ({ name, email }: Person, user: Person): WirePerson => ({
  name,
  address: email,
  recipientType: domainOf(email) === domainOf(user.email) ? 2 : 3,
})

const fieldOf = (number: number) => FIELDS[number] ?? 'to'

const personOf = (person: WirePerson | string): Person =>
  typeof person === 'string'
    ? { name: person, email: person }
    : { name: person.name, email: person.address }

const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1).toLowerCase()
