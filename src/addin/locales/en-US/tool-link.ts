/** Inserting a tracked link. */
export const link = {
  title: 'Insert a tracked link',
  intro:
    'The link is put where you write. The rest of the mail stays as it is, so this also works in mails with pictures.',
  address: 'Web address',
  addressHint: 'https://…',
  text: 'Text to click on',
  textHint: 'For example: our offer',
  textMissing: 'Say what people click on.',
  insert: 'Insert',
  inserting: 'Inserting…',
  inserted: 'Inserted. Clicks on it are seen once the mail is sent.',
  insertedPlain: 'Inserted as an ordinary link: clicks are not measured for these recipients.',
  bad: 'This is not a web address. It has to begin with https:// or http://.',
  looksLikeAddress:
    'A text that looks like another web address makes mail programs warn of fraud. Choose other words.',
  failed: 'The link could not be inserted',
  plain: 'Clicks are not measured for these recipients. An ordinary link will be inserted.',
  lost: 'Outlook said that the link was inserted, but it is not in the mail. Click into the text of the mail and try again.',
}

export type LinkTexts = typeof link
