import type { NewTemplate, Template } from '../../../contract/template.ts'

/** The contract's most. */
export const LONGEST_NAME = 100
export const LONGEST_CATEGORY = 60
export const LONGEST_SUBJECT = 255
const MOST_PLACEHOLDERS = 50

/** A template as it is typed. */
export type TemplateEntries = Omit<NewTemplate, 'category' | 'subject'> & {
  category: string
  subject: string
}

export const NEW_ENTRIES: TemplateEntries = {
  ...{ name: '', category: '', scope: 'own', subject: '', html: '' },
}

export const entriesOf = ({ name, category, scope, content }: Template): TemplateEntries => ({
  ...{ name, scope, html: content.html },
  category: category ?? '',
  subject: content.subject ?? '',
})

export const requestOf = ({ category, subject, ...entries }: TemplateEntries): NewTemplate => ({
  ...entries,
  category: category.trim() === '' ? null : category.trim(),
  subject: subject.trim() === '' ? null : subject.trim(),
})

/** What is wrong with what was typed. */
export type EntriesFault = 'name' | 'text' | 'too-many'

/** What has to be mended before it can be saved; the API looks again. */
export function entriesFault({ name, html, subject }: TemplateEntries): EntriesFault | undefined {
  if (name.trim() === '') return 'name'
  if (!hasWords(html)) return 'text'
  return placeholderCount(`${subject} ${html}`) > MOST_PLACEHOLDERS ? 'too-many' : undefined
}

/** What the editor cannot show, and would lose. */
export const needsHtml = (html: string): boolean => /<(table|img)\b/i.test(html)

const hasWords = (html: string): boolean =>
  // eslint-disable-next-line regexp/no-super-linear-move -- in the editor's HTML each `<` begins a tag
  /<img\b/i.test(html) || html.replace(/<[^>]*>|&nbsp;/g, '').trim() !== ''

function placeholderCount(text: string): number {
  const names = [...text.matchAll(/\{\{([^{}<>&"]{1,80})\}\}/g)].map(([, name = '']) =>
    name.replace(/\s+/gu, ' ').trim().toLowerCase(),
  )
  return new Set(names).size
}
