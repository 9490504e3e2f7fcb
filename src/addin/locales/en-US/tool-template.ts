import type { TemplateScope, TemplateSort } from '../../../contract/template.ts'
import { figures } from './tool-template-figures.ts'
import { page } from './tool-template-page.ts'

const sorts: Record<TemplateSort, string> = {
  name: 'By name',
  'reply-rate': 'Most answered first',
  'open-rate': 'Most opened first',
  'times-used': 'Most used first',
}

const scopes: Record<TemplateScope, string> = {
  own: 'Only me',
  team: 'My team',
  organisation: 'Everybody here',
}

/** Templates, beside a draft and on their own page. */
export const template = {
  title: 'Insert a template',
  search: 'Search templates',
  category: 'Category',
  everyCategory: 'All categories',
  sort: 'Order',
  sorts,
  scopes,
  list: 'Templates',
  shown: (n: number, text: string) => (n === 1 ? '1 template' : `${text} templates`),
  emptyTitle: 'No templates yet',
  emptyText:
    'A template is a text that you send again and again. Write one, and insert it here with the right names.',
  nothingFound: 'No template fits.',
  manage: 'Write and change templates',
  manageHint: 'opens in a browser tab',
  recommended: 'Recommended',
  state: (n: number, text: string) =>
    n === 1 ? '1 template inserted' : `${text} templates inserted`,
  figures,

  insert: {
    back: 'Another template',
    fill: 'Fill in',
    for: 'For',
    known: {
      'first name': 'First name',
      'last name': 'Last name',
      'full name': 'Full name',
      email: 'Mail address',
      account: 'Company',
      'my name': 'My name',
      'my email': 'My mail address',
      today: 'Today’s date',
    },
    missing: 'Say what belongs here.',
    preview: 'Preview',
    previewFrame: 'How the text will look',
    subject: {
      label: 'Subject of the template',
      free: 'The mail has no subject yet: inserting sets this one.',
      stays: (now: string) =>
        now === '' ? 'The mail stays without a subject.' : `The mail keeps its subject: “${now}”.`,
      same: 'The mail has this subject.',
      take: 'Use this subject',
      taken: (before: string) =>
        before === ''
          ? 'This is the subject of the mail now.'
          : `This is the subject of the mail now, in place of “${before}”.`,
      undo: 'Undo the subject',
      failed: 'Outlook did not take the subject',
    },
    insert: 'Insert',
    inserting: 'Inserting…',
    inserted: 'Inserted where you write.',
    notCounted:
      'Inserted. Outlook could not keep a note of it, so this mail will not count for the template.',
    failed: 'The template could not be inserted',
    plainText: 'This mail is plain text. Switch it to HTML in Outlook to insert a template.',
    nothingToFill: 'Nothing has to be filled in.',
  },

  page,

  editor: {
    label: 'Text of the template',
    toolbar: 'Form of the text',
    bold: 'Bold',
    italic: 'Italic',
    underline: 'Underlined',
    bullets: 'List',
    numbers: 'Numbered list',
    undo: 'Undo',
    redo: 'Redo',
    link: 'Link',
    linkAddress: 'Web or mail address',
    linkHint: 'https://… or mailto:… Empty removes the link.',
    linkBad: 'This is neither a web address nor a mail address.',
    linkSet: 'Set link',
    placeholder: 'Placeholder',
    own: 'Other placeholder…',
    ownName: 'Name of the placeholder',
    ownHint: 'It is asked for when the template is inserted.',
    ownInsert: 'Insert placeholder',
    asHtml: 'Edit as HTML',
    asText: 'Edit as text',
    htmlLabel: 'HTML of the template',
    htmlNote:
      'This template has tables or pictures, which can only be changed as HTML. Nothing of them is lost this way.',
  },
}

export type TemplateTexts = typeof template
