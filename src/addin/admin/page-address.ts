import type { AdminTexts } from '../locales/admin-texts.ts'

/** The pages there are, by the word in their address; each has its texts under it. */
export type PageName = keyof AdminTexts['shell']['pages']

/** Address of a page, for links. */
export const addressOf = (name: PageName): string => `#/${name}`

/** Address of one thing on a page. */
export const partAddress = (name: PageName, part: string): string => `#/${name}/${part}`

/** Address of the accounts of a segment. */
export const segmentAddress = (id: string): string => `${partAddress('accounts', 'segment')}/${id}`
