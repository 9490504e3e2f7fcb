import type {
  TemplateRemoval,
  TemplateScope,
  TemplateSort,
  TemplateVerdict,
} from '../../../contract/template.ts'

/** A share of mails, every number formatted. */
interface Share {
  percent: string
  count: string
  of: string
  low: string
  high: string
}

/** What a recommendation goes by, every number formatted. */
interface Compared {
  percent: string
  sent: string
  low: string
  average: string
}

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

const verdicts: Record<TemplateVerdict, (compared: Compared) => string> = {
  recommended: ({ percent, sent, low, average }) =>
    `Recommended because it is answered more often than your organization’s average: ${percent} % of ${sent} followed mails, at least ${low} % with 95 % certainty; the average is ${average} %.`,
  'too-few': ({ sent }) =>
    `Not recommended yet: it takes at least 20 followed mails to tell; so far: ${sent}.`,
  'no-reply': ({ sent }) => `Not recommended: none of ${sent} followed mails was answered.`,
  'not-above-average': ({ percent, low, average }) =>
    `Not recommended: ${percent} % are answered, but with 95 % certainty it is only known to be at least ${low} %, and the average is ${average} %.`,
}

const removals: Record<TemplateRemoval, string> = {
  script: 'scripts',
  'event-handler': 'reactions to clicks and keys',
  'style-sheet': 'style sheets',
  style: 'styles that mail programs do not keep',
  embedded: 'embedded contents',
  form: 'form fields',
  link: 'links that lead neither to the web nor to a mailbox',
  image: 'pictures that are not from the web, or too large',
  tracking: 'tracked links and invisible pictures, which belong to another mail',
  'placeholder-in-attribute': 'placeholders where nobody reads them',
  'too-deep': 'tags inside too many others',
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

  figures: {
    why: 'Why these numbers?',
    answered: (percent: string, of: string) => `${percent} % answered (of ${of})`,
    none: 'No followed mail with it yet',
    replies: ({ percent, count, of, low, high }: Share) =>
      `Answered: ${count} of ${of}, ${percent} %. With 95 % certainty between ${low} and ${high} %.`,
    opens: ({ percent, count, of, low, high }: Share) =>
      `Opened by a person: ${count} of ${of}, ${percent} %. With 95 % certainty between ${low} and ${high} %.`,
    clicks: ({ percent, count, of, low, high }: Share) =>
      `Link clicked by a person: ${count} of ${of}, ${percent} %. With 95 % certainty between ${low} and ${high} %.`,
    noReplies: 'Answers: no followed mail was sent with it yet.',
    noOpens: 'Opens: not measured in any mail with it.',
    noClicks: 'Clicks: no mail with it has links whose clicks are measured.',
    used: (n: number, text: string) => (n === 1 ? 'Inserted once.' : `Inserted ${text} times.`),
    basis:
      'Counted over followed mails of your whole organization that went out. What machines did does not count.',
    since: (day: string) => `Only mails since ${day}: what happened before is no longer kept.`,
    verdicts,
  },

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

  page: {
    add: 'New template',
    archived: 'Archived',
    inUse: 'In use',
    which: 'Which templates',
    back: 'All templates',
    columns: {
      name: 'Name',
      replies: 'Answered',
      opens: 'Opened',
      clicks: 'Clicked',
      used: 'Inserted',
    },
    rate: (percent: string, of: string) => `${percent} % of ${of}`,
    unknown: 'unknown',
    by: (name: string) => `by ${name}`,
    mine: 'mine',
    gone: 'by somebody who is gone',
    readOnly: 'Shared templates are changed by managers and administrators.',
    archivedNote: 'This template is archived and is not offered.',
    newTitle: 'New template',
    changeTitle: (name: string) => `Change “${name}”`,
    name: 'Name',
    nameMissing: 'A template needs a name.',
    category: 'Category',
    categoryHint: 'Templates of a category are found together. May be empty.',
    scope: 'Who may use it',
    subject: 'Subject',
    subjectHint: 'Set where a new mail has none, offered elsewhere. May be empty.',
    text: 'Text',
    textMissing: 'A template needs a text.',
    tooMany: 'There are too many placeholders. A template may have 50 different ones.',
    change: 'Change',
    cancel: 'Cancel',
    save: 'Save',
    saving: 'Saving…',
    saved: 'Saved.',
    failed: 'The template was not saved',
    archive: 'Archive',
    unarchive: 'Use again',
    notArchived: 'That did not work',
    removed: (what: string) => `Saved, but something was taken out: ${what}.`,
    removals,
    numbers: 'What became of it',
    versions: 'Versions',
    version: (number: string) => `Version ${number}`,
    versionOf: (when: string, name: string) => `${when}, by ${name}`,
    holds: 'in use',
    restoredFrom: (number: string) => `the words of version ${number} again`,
    restore: 'Use this version again',
    show: 'Show this version',
    notRestored: 'The version was not restored',
  },

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
