import type { AddressFault } from '../../../contract/address-check.ts'

const faults: Record<AddressFault['fault'], string> = {
  missing: 'No address.',
  malformed: 'This is no mail address.',
  shared: 'Somebody else has the same address.',
  outside: 'The address is not of one of your own domains.',
  internal: 'The address is of one of your own domains: mail with them counts as internal.',
}

/** The step that looks through all addresses mail is logged by. */
export const addresses = {
  label: 'Addresses',
  text: 'Mail is logged by addresses. These would lead to nothing, or to the wrong person.',
  checked: (salespeople: string, contacts: string) =>
    `Looked at: ${salespeople} salespeople and ${contacts} contacts.`,
  good: 'All addresses are in order.',
  more: (shown: string, total: string) => `The first ${shown} of ${total}.`,
  who: 'Who',
  fault: 'What is wrong',
  faults,
  sharedWith: (names: string) => `Shared with ${names}.`,
  kinds: { salesperson: 'Salesperson', contact: 'Contact' },
  act: 'Mend',
  mend: 'Further addresses…',
  mendOf: (name: string) => `Further addresses: ${name}`,
  domains: 'Own mail domains',
  domainsHint:
    'One on each line. Mail among these is internal and not logged. Those of people who sign in are added by themselves.',
  domainsFault: 'One of these is no domain.',
  saveDomains: 'Save domains',
  savedDomains: 'Saved and checked again',
  failed: 'The domains were not saved',
  dialog: {
    title: (name: string) => `Further addresses of ${name}`,
    text: 'Other addresses this person writes from, one on each line. The own address is not needed here.',
    field: 'Addresses, one on each line',
    fault: 'One of these is no mail address.',
    save: 'Save',
    failed: 'The addresses were not saved',
    label: 'Further addresses',
  },
}

/** What every other language has to have. */
export type AdminLoggingAddressesTexts = typeof addresses
