import type { ToolName } from '../../src/addin/taskpane/compose/tool.ts'
import { loadTexts } from '../../src/addin/locales/texts.ts'
import { loadToolTexts } from '../../src/addin/locales/tool-texts.ts'
import type { MailClient } from './mail-client.ts'

/** The tools beside a draft, in a language. */
export interface Tools {
  /** Opens one after the other, and comes back to the draft each time. */
  each(look: (tool: ToolName) => Promise<void>): Promise<void>
  /** Tries to insert a link, in the link's tool. */
  insertLink(): Promise<void>
  /** Tries to set a reminder, in the reminder's tool. */
  setReminder(): Promise<void>
  /** Tries to make the mail ready, beside the draft. */
  makeReady(): Promise<void>
}

export async function toolsOf({ pane }: MailClient, language = 'en-US'): Promise<Tools> {
  const { compose } = await loadTexts(language)
  const { link, reminder, handler } = await loadToolTexts(language)
  const { names } = compose.tools
  const button = (name: string) => pane.getByRole('button', { name })
  return {
    async each(look) {
      for (const [tool, name] of Object.entries(names)) {
        await button(name).click()
        await button(compose.recipients.back).waitFor()
        await look(tool as ToolName)
        await button(compose.recipients.back).click()
        await button(name).waitFor()
      }
    },
    async insertLink() {
      await pane.getByLabel(link.address).fill('https://fabrikam.example/drawings')
      await pane.getByLabel(link.text).fill('drawings')
      await button(link.insert).click()
    },
    setReminder: () => button(reminder.set).click(),
    makeReady: () => button(handler.prepare).click(),
  }
}

const HTML = '<p>The <a href="https://fabrikam.example/drawings?version=7">drawings</a>.</p>'

/** A followed draft with something for every tool to work on. */
export async function writeForTools(mail: MailClient): Promise<void> {
  const to = ['bo@contoso.example', 'mara@northwind.example']
  await mail.write({ to, subject: 'Drawings and terms', html: HTML })
  await mail.page.getByLabel('File to attach').setInputFiles({
    name: 'A drawing with quite a long name, seventh version.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n'),
  })
  await mail.pressFollow()
  await mail.settled()
}
