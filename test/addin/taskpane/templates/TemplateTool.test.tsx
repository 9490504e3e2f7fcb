import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { ApiError } from '../../../../src/addin/client/api-client.ts'
import type { CallApi } from '../../../../src/addin/client/call.ts'
import type { Template } from '../../../../src/contract/template.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { fakeDraft } from '../../../fixtures/fake-outlook.ts'
import { BO, draftApi, KIM } from '../compose/scene.ts'
import { contact } from '../read/samples.ts'
import { renderPane } from '../render-pane.tsx'
import { GOOD, list, summary, whole } from './template-samples.ts'

afterEach(cleanup)

const user = userEvent.setup()
const HTML = '<html><body><p>Hello</p></body></html>'

interface Scene {
  templates?: Template[]
  draft?: Parameters<typeof fakeDraft>[0]
}

/** The tool beside a draft to Bo, with its list. */
async function open({ templates = [whole()], draft: given = {} }: Scene = {}) {
  const draft = fakeDraft({ recipients: [BO], html: HTML, ...given })
  const api = draftApi()
  api.answer({
    listTemplates: ({ query: { search = '', category } }) =>
      list(
        templates.filter(
          (one) =>
            one.name.includes(search) && (category === undefined || one.category === category),
        ),
      ),
    getTemplate: ({ params: { id } }) => templates.find((one) => one.id === id) ?? whole(),
    getContact: () => contact({ name: 'Bo Lind' }),
    noteTemplateUse: () => ({ done: true }),
  })
  const sent: string[] = []
  const call: CallApi = (name, input, options) => {
    sent.push(JSON.stringify(input))
    return api.call(name, input, options)
  }
  const pane = renderPane({ item: draft, api: call })
  await user.click(await screen.findByRole('button', { name: /^Insert a template/ }))
  await screen.findByRole('heading', { name: 'Insert a template' })
  return { ...pane, draft, api, sent }
}

const pick = async (name: RegExp) => user.click(await screen.findByRole('button', { name }))
const preview = () => screen.getByTitle<HTMLIFrameElement>('How the text will look').srcdoc

describe('choosing a template', () => {
  it('says how often it is answered, and why it is recommended', async () => {
    const good = whole({ figures: GOOD, verdict: 'recommended', scope: 'organisation' })
    const { container, api } = await open({ templates: [good] })

    await screen.findByText('34 % answered (of 41)')
    await screen.findByText('Recommended')
    await user.click(screen.getByRole('button', { name: 'Why these numbers?' }))
    await screen.findByText(
      /34 % of 41 followed mails, at least 21 % with 95 % certainty; the average is 15 %/,
    )
    expect(screen.getByText(/Clicks: no mail with it has links/)).toBeTruthy()
    expect(api.sent('listTemplates')[0]).toMatchObject({ query: { sort: 'reply-rate' } })
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('says of one without mails that nothing is known, not nothing', async () => {
    await open()
    await screen.findByText('No followed mail with it yet')
    expect(screen.queryByText(/0 %/)).toBeNull()
  })

  it('finds by what is typed and by category', async () => {
    const other = whole({
      id: '01900000-0000-7000-8000-000000000002',
      name: 'Offer',
      category: 'X',
    })
    await open({ templates: [whole(), other] })
    await screen.findByRole('button', { name: /^Offer/ })

    await user.selectOptions(screen.getByLabelText('Category'), 'Fairs')
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Offer/ })).toBeNull())

    await user.type(screen.getByLabelText('Search templates'), 'nothing')
    await screen.findByText('No template fits.')
  })

  it('says what a template is where there is none, and where to write one', async () => {
    const { container } = await open({ templates: [] })
    await screen.findByText('No templates yet')
    const link = screen.getByRole('link', { name: /Write and change templates/ })
    expect(link.getAttribute('href')).toBe('admin.html#/templates')
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('says so when the list does not come', async () => {
    const { api } = await open({ templates: [] })
    api.answer({
      listTemplates: () => {
        throw new ApiError('unavailable', 'no')
      },
    })
    await user.selectOptions(screen.getByLabelText('Order'), 'name')
    await screen.findByRole('button', { name: /try again/i })
  })
})

describe('filling in and inserting', () => {
  it('fills in what is known, asks for the rest, and puts it where somebody writes', async () => {
    const { draft, container, api } = await open()
    await pick(/^After the fair/)

    expect(await screen.findByLabelText(/First name/)).toHaveProperty('value', 'Bo')
    await user.click(screen.getByRole('button', { name: 'Insert' }))
    await screen.findByText('Say what belongs here.')
    expect(draft.state.html).toBe(HTML)

    await user.type(screen.getByLabelText(/^deal/), '<20 licences>')
    expect(preview()).toContain('<p>Dear Bo, about &lt;20 licences&gt;</p>')
    expect(await accessibilityFaults(container)).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Insert' }))

    await screen.findByText('Inserted where you write.')
    const text = '<p>Dear Bo, about &lt;20 licences&gt;</p>'
    expect(draft.state.html).toBe(HTML.replace('</body>', `${text}</body>`))
    expect(draft.calls).not.toContain('setHtml')
    const { id, versionId } = summary()
    expect(draft.state.notes.templates).toEqual([versionId])
    expect(api.sent('noteTemplateUse')).toEqual([{ params: { id, versionId } }])
  })

  it('law 8: sends nothing of the filled text anywhere', async () => {
    const { sent } = await open()
    await pick(/^After the fair/)
    await user.type(await screen.findByLabelText(/^deal/), 'very secret deal')
    await user.click(screen.getByRole('button', { name: 'Insert' }))
    await screen.findByText('Inserted where you write.')

    expect(sent.join()).toContain(summary().versionId)
    expect(sent.join()).not.toContain('very secret')
  })

  it('shows a preview in which nothing can act', async () => {
    await open()
    await pick(/^After the fair/)
    const frame = await screen.findByTitle<HTMLIFrameElement>('How the text will look')

    expect(frame.getAttribute('sandbox')).toBe('')
    expect(frame.srcdoc).toContain("default-src 'none'")
  })

  it('asks whom it is for where the mail is to several', async () => {
    await open({ draft: { recipients: [BO, { ...KIM, field: 'to' }] } })
    await pick(/^After the fair/)
    const select = await screen.findByLabelText('For')

    await user.selectOptions(select, KIM.email)
    expect(screen.getByLabelText(/First name/)).toHaveProperty('value', 'Kim')
  })

  it('keeps other notes of the draft, and counts a version once', async () => {
    const { draft } = await open()
    const { versionId } = summary()
    draft.state.notes = { reminderId: 'r', templates: [versionId, 'other'] }
    await pick(/^After the fair/)
    await user.type(await screen.findByLabelText(/^deal/), 'x')
    await user.click(screen.getByRole('button', { name: 'Insert' }))
    await screen.findByText('Inserted where you write.')

    expect(draft.state.notes).toEqual({ reminderId: 'r', templates: ['other', versionId] })
    await user.click(screen.getByRole('button', { name: 'Another template' }))
    await user.click(await screen.findByRole('button', { name: /Back/ }))
    await screen.findByText('2 templates inserted')
  })

  it('says that it will not count where Outlook keeps no note', async () => {
    const { draft } = await open()
    draft.setNotes = () => Promise.reject(new Error('no'))
    await pick(/^After the fair/)
    await user.type(await screen.findByLabelText(/^deal/), 'x')
    await user.click(screen.getByRole('button', { name: 'Insert' }))

    await screen.findByText(/will not count for the template/)
  })

  it('is not offered in a mail of plain text', async () => {
    await open({ draft: { bodyType: 'text' } })
    await pick(/^After the fair/)

    await screen.findByText(/This mail is plain text/)
    expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull()
  })

  it('goes back to the list, where it was', async () => {
    await open()
    await pick(/^After the fair/)
    await user.click(await screen.findByRole('button', { name: 'Another template' }))

    const items = within(await screen.findByRole('list', { name: 'Templates' }))
    const row = await items.findByRole('button', { name: /^After the fair/ })
    expect(document.activeElement).toBe(row)
  })
})

describe('the subject of a template', () => {
  const SUBJECT = 'About {{deal}} for {{first name}}'
  const FILLED = 'About x for Bo'

  async function insertIn(given: Scene['draft']) {
    const template = whole({ subject: SUBJECT })
    const content = { ...template.content, subject: SUBJECT }
    const scene = await open({ templates: [{ ...template, content }], draft: given })
    await pick(/^After the fair/)
    await user.type(await screen.findByLabelText(/^deal/), 'x')
    return scene
  }
  const insert = async () => {
    await user.click(screen.getByRole('button', { name: 'Insert' }))
    await screen.findByText('Inserted where you write.')
  }
  const press = async (name: string) => user.click(await screen.findByRole('button', { name }))

  it('is set in a new mail that has none, and is taken back by one press', async () => {
    const { draft, container } = await insertIn({ subject: '  ' })
    await screen.findByText(/no subject yet: inserting sets this one/)
    expect(screen.getByLabelText('Subject of the template')).toHaveProperty('value', FILLED)
    await insert()
    await screen.findAllByText(/This is the subject of the mail now/)
    expect(draft.state.subject).toBe(FILLED)
    expect(await accessibilityFaults(container)).toEqual([])

    await press('Undo the subject')
    await screen.findByRole('button', { name: 'Use this subject' })
    expect(draft.state.subject).toBe('  ')

    await insert()
    expect(draft.state.subject).toBe('  ')
  })

  it.each([
    ['a new mail with one', 'new', 'Our talk'],
    ['an answer', 'reply', 'Re: Our talk'],
    ['an answer without one', 'reply', ''],
    ['a forwarded mail without one', 'forward', ''],
    ['a mail of which Outlook does not say what it is', 'unknown', ''],
  ] as const)('is only offered in %s', async (_, composeType, subject) => {
    const { draft } = await insertIn({ composeType, subject })
    await screen.findByText(subject === '' ? /stays without a subject/ : new RegExp(subject))
    await insert()
    expect(draft.state.subject).toBe(subject)
    expect(draft.calls).not.toContain('setSubject')

    await press('Use this subject')
    await screen.findByRole('button', { name: 'Undo the subject' })
    expect(draft.state.subject).toBe(FILLED)
    await press('Undo the subject')
    await screen.findByRole('button', { name: 'Use this subject' })
    expect(draft.state.subject).toBe(subject)
  })

  it('leaves alone what somebody typed meanwhile', async () => {
    const { draft } = await insertIn({ subject: '' })
    await screen.findByText(/no subject yet/)
    draft.state.subject = 'Typed at once'
    await insert()
    await screen.findByText(/keeps its subject: “Typed at once”/)
    expect(draft.state.subject).toBe('Typed at once')

    await press('Use this subject')
    await screen.findByRole('button', { name: 'Undo the subject' })
    draft.state.subject = 'Typed afterwards'
    await press('Undo the subject')
    await screen.findByText(/keeps its subject: “Typed afterwards”/)
    expect(draft.state.subject).toBe('Typed afterwards')
  })

  it('is not set while something in it is missing', async () => {
    const { draft } = await insertIn({ subject: 'Old' })
    await user.clear(screen.getByLabelText(/^deal/))
    await press('Use this subject')
    await screen.findByText('Say what belongs here.')
    expect(draft.state.subject).toBe('Old')
  })

  it('is cut to what Outlook takes, not within a character', async () => {
    const { draft } = await insertIn({ subject: '' })
    const long = '😀'.repeat(200)
    fireEvent.change(screen.getByLabelText(/^deal/), { target: { value: long } })
    await insert()
    await screen.findAllByText(/This is the subject of the mail now/)
    expect(draft.state.subject).toBe(`About ${'😀'.repeat(124)}`)
  })

  it('may fail, and the text is in the mail all the same', async () => {
    const { draft } = await insertIn({ subject: '' })
    draft.fail('setSubject')
    await insert()
    await screen.findByText('Outlook did not take the subject')
    expect(draft.state.subject).toBe('')
  })
})
