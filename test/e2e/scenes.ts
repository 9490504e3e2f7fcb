import type { MailClient } from './mail-client.ts'

/** Brings the pane into a state from a freshly loaded Outlook; true for every language. */
export type Scene = (mail: MailClient) => Promise<void>

const DRAFT = {
  to: ['bo@contoso.example', 'ines@contoso.example'],
  subject: 'Drawings and terms',
  html: `<p>Dear both, the <a href="https://fabrikam.example/drawings?version=7&amp;scale=50">drawings</a>,
the <a href="https://fabrikam.example/terms">terms</a> and our
<a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting">meeting</a>.</p>`,
}

/** Opens a mail and waits until the pane shows something that only this mail has. */
const reading =
  (folder: 'Inbox' | 'Sent', subject: string, shown: string): Scene =>
  async (mail) => {
    await mail.openFolder(folder)
    await mail.openMail(subject)
    await mail.pane.getByText(shown).first().waitFor()
  }

const ownMail = reading('Sent', 'Final offer for the extension', 'Bo Karlsson')
const contact = reading('Inbox', 'RE: Demonstration on Thursday', 'mara@northwind.example')

const writing =
  (draft: Partial<typeof DRAFT> = {}): Scene =>
  async (mail) => {
    await mail.write({ ...DRAFT, ...draft })
    await mail.pane.getByRole('switch').waitFor()
  }

/** Opens everything that explains itself on demand. */
const explained =
  (scene: Scene): Scene =>
  async (mail) => {
    await scene(mail)
    const closed = mail.pane.locator('button[aria-expanded=false]')
    while ((await closed.count()) > 0) await closed.first().click()
  }

const list: Scene = async (mail) => {
  await mail.pane.getByRole('tab').nth(1).click()
  await mail.pane.getByRole('listitem').first().waitFor()
}

/** Every state of the pane that a person can come across while the service answers. */
export const scenes: Readonly<Record<string, Scene>> = {
  'nothing-open': async () => {},
  'compose-empty': writing({ to: [], subject: '', html: '' }),
  'compose-not-followed': writing(),
  'compose-followed': async (mail) => {
    await writing()(mail)
    await mail.pane.getByRole('switch').click()
    await mail.pane.locator('[role=switch]:checked').waitFor()
  },
  'compose-explained': explained(async (mail) => {
    await writing()(mail)
    await mail.pane.getByText('contoso.example').last().waitFor()
  }),
  'compose-opted-out': writing({ to: [...DRAFT.to, 'carmen@proseware.example'] }),
  'compose-plain-text': async (mail) => {
    await writing()(mail)
    await mail.page.getByRole('button', { name: 'Plain text' }).click()
  },
  'own-followed': async (mail) => {
    await ownMail(mail)
    await mail.pane.getByRole('listitem').locator('[aria-expanded=false]').last().click()
  },
  'own-followed-by-several': reading('Sent', 'What changes in January', 'Tomasz Zielinski'),
  contact,
  'contact-explained': explained(contact),
  'contact-opted-out': reading('Inbox', 'RE: Spring catalogue', 'carmen@proseware.example'),
  'contact-asked-to-stop': async (mail) => {
    await contact(mail)
    await mail.pane.getByRole('switch').first().click()
    await mail.pane.getByRole('alertdialog').waitFor()
  },
  'followed-list': list,
  'followed-list-no-match': async (mail) => {
    await list(mail)
    await mail.pane.getByRole('searchbox').fill('no such mail')
    await mail.pane.getByRole('listitem').first().waitFor({ state: 'detached' })
  },
  'alerts-none': async (mail) => {
    await mail.pane.getByRole('tab').nth(2).click()
    await mail.pane.getByRole('switch').last().click()
    await mail.pane.locator('input[type=time]').last().waitFor()
    await mail.pane.getByRole('switch').last().click()
  },
}

const withoutService =
  (scene: Scene): Scene =>
  async (mail) => {
    await mail.cutOff()
    // What was answered before would decide which tabs there are, and when they move.
    await mail.page.reload()
    await scene(mail)
    await said(mail)
  }

/** Waits until the pane says what is wrong; else tells what it says instead. */
async function said(mail: MailClient): Promise<void> {
  try {
    await mail.pane.locator('.fui-MessageBar').first().waitFor()
  } catch (cause) {
    const text = await mail.pane.locator('body').innerText()
    throw new Error(`The pane says nothing of the outage: ${text}`, { cause })
  }
}

const shown =
  (folder: 'Inbox' | 'Sent', subject: string): Scene =>
  async (mail) => {
    await mail.openFolder(folder)
    await mail.openMail(subject)
  }

/** States of the pane while the service does not answer. */
export const troubles: Readonly<Record<string, Scene>> = {
  'compose-without-service': withoutService((mail) => mail.write(DRAFT)),
  'own-without-service': withoutService(shown('Sent', 'Final offer for the extension')),
  'contact-without-service': withoutService(shown('Inbox', 'RE: Demonstration on Thursday')),
  'list-without-service': withoutService((mail) => mail.pane.getByRole('tab').nth(1).click()),
  'alerts-without-service': withoutService((mail) => mail.pane.getByRole('tab').nth(2).click()),
  'contact-out-of-date': async (mail) => {
    await contact(mail)
    await mail.settled()
    await mail.cutOff()
    await mail.pane.getByRole('tab').nth(1).click()
    await mail.pane.getByRole('tab').nth(0).click()
    await mail.pane.locator('[role=status]').filter({ hasText: /\d\d/ }).first().waitFor()
  },
}
