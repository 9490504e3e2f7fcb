import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/admin/templates/RichTextEditor.tsx'
import '../../../../src/addin/admin/templates/TemplatesPage.tsx'
import type { Role } from '../../../../src/contract/people.ts'
import type { Template } from '../../../../src/contract/template.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, type Answers } from '../../taskpane/read/fake-api.ts'
import { session } from '../../taskpane/read/samples.ts'
import { GOOD, list, whole } from '../../taskpane/templates/template-samples.ts'
import { adminApi } from '../admin-api.ts'
import { renderAdmin } from '../render-admin.tsx'

const user = userEvent.setup()

afterEach(cleanup)

interface Scene {
  templates?: Template[]
  roles?: Role[]
  answers?: Answers
  /** Behind `#/templates`. */
  at?: string
}

/** The page for somebody with these roles. */
function open({ templates = [whole()], roles = ['salesperson'], answers, at = '' }: Scene = {}) {
  const api = adminApi(
    {},
    {
      getSession: () => ({ ...session(), roles }),
      listTemplates: ({ query: { archived = false } }) =>
        list(templates.filter(({ isArchived }) => isArchived === archived)),
      getTemplate: ({ params: { id } }) => templates.find((one) => one.id === id) ?? whole(),
      ...answers,
    },
  )
  const page = renderAdmin({ api: api.call, page: 'templates' })
  location.hash = `#/templates${at}`
  return { ...page, api }
}

const at = ({ id }: Template) => `/${id}`

describe('the list of templates', () => {
  it('says what became of mails with each, and what is not known', async () => {
    const good = whole({
      ...{ id: '01900000-0000-7000-8000-000000000009', name: 'Offer', scope: 'organisation' },
      ...{ figures: GOOD, verdict: 'recommended', isOwn: false, mayChange: false },
    })
    const { container } = open({ templates: [whole(), good] })

    const row = (await screen.findByRole('link', { name: 'Offer' })).closest('[role=row]')
    const cells = within(row as HTMLElement)
    cells.getByText(/34 % of 41/)
    cells.getByText('21 to 50 %')
    screen.getByText(/with 95 % certainty/)
    cells.getByText(/75 % of 40/)
    cells.getByText(/unknown/)
    cells.getByText('Recommended')
    cells.getByText(/by Anna · Everybody here/)
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('shows archived ones when asked', async () => {
    open({ templates: [whole({ name: 'Old', isArchived: true })] })
    await screen.findByText('No templates yet')

    await user.selectOptions(screen.getByRole('combobox', { name: 'Which templates' }), 'archived')
    await screen.findByRole('link', { name: 'Old' })
  })

  it('tells why where it does not come', async () => {
    open({
      answers: {
        listTemplates: () => {
          throw new FakeApiError('unavailable')
        },
      },
    })
    await screen.findByRole('button', { name: /try again/i })
  })
})

describe('writing a template', () => {
  const asHtml = async (html: string) => {
    await user.click(await screen.findByRole('button', { name: 'Edit as HTML' }))
    fireEvent.change(screen.getByLabelText('HTML of the template'), { target: { value: html } })
  }

  it('asks for a name and a text, and saves them', async () => {
    const { api, container } = open({
      at: '/new',
      answers: { createTemplate: () => ({ template: whole(), removed: [] }) },
    })
    await user.click(await screen.findByRole('button', { name: 'Save' }))
    await screen.findByText('A template needs a name.')
    expect(await accessibilityFaults(container)).toEqual([])

    await user.type(screen.getByLabelText(/^Name/), 'After the fair')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText('A template needs a text.')

    await asHtml('<p>Dear {{first name}}</p>')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(location.hash).toBe(`#/templates/${whole().id}`))
    expect(api.sent('createTemplate')).toEqual([
      {
        body: {
          ...{ name: 'After the fair', category: null, scope: 'own', subject: null },
          html: '<p>Dear {{first name}}</p>',
        },
      },
    ])
  })

  it('says before it is sent that 200 placeholders are too many', async () => {
    const { api } = open({ at: '/new' })
    await user.type(await screen.findByLabelText(/^Name/), 'x')
    await asHtml(Array.from({ length: 200 }, (_, place) => `{{n${place}}}`).join(' '))
    await user.click(screen.getByRole('button', { name: 'Save' }))

    await screen.findByText(/There are too many placeholders/)
    expect(api.sent('createTemplate')).toEqual([])
  })

  it('says what was taken out', async () => {
    open({
      at: '/new',
      answers: {
        createTemplate: () => ({ template: whole(), removed: [{ what: 'script', times: 1 }] }),
      },
    })
    await user.type(await screen.findByLabelText(/^Name/), 'x')
    await asHtml('<p>x<script>1</script></p>')
    await user.click(screen.getByRole('button', { name: 'Save' }))

    await screen.findByText(/something was taken out: scripts/)
  })

  it('offers sharing to managers alone', async () => {
    open({ at: '/new' })
    await screen.findByLabelText(/^Name/)
    expect(screen.queryByLabelText('Who may use it')).toBeNull()
    cleanup()

    open({ at: '/new', roles: ['salesperson', 'manager'] })
    await user.selectOptions(await screen.findByLabelText('Who may use it'), 'team')
  })

  it('keeps what was typed where it is refused', async () => {
    open({
      at: '/new',
      answers: {
        createTemplate: () => {
          throw new FakeApiError('too-large')
        },
      },
    })
    await user.type(await screen.findByLabelText(/^Name/), 'x')
    await asHtml('<p>x</p>')
    await user.click(screen.getByRole('button', { name: 'Save' }))

    await screen.findByText('The template was not saved')
    expect(screen.getByLabelText(/^Name/)).toHaveProperty('value', 'x')
  })
})

describe('the editor', () => {
  it('shows the text with its form, and can be left for HTML and back without a loss', async () => {
    const template = whole()
    const html = '<p>Dear <b>{{first name}}</b></p><ul><li>one</li></ul>'
    const content = { ...template.content, html }
    const { container } = open({ templates: [{ ...template, content }], at: at(template) })
    await user.click(await screen.findByRole('button', { name: 'Change' }))

    const text = await screen.findByRole('textbox', { name: 'Text of the template' })
    await waitFor(() => expect(text.textContent).toContain('Dear {{first name}}'))
    expect(text.querySelector('strong')?.textContent).toBe('{{first name}}')
    expect(text.querySelector('ul li')?.textContent).toBe('one')
    expect(screen.getByRole('toolbar', { name: 'Form of the text' })).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('writes a placeholder that is chosen from the menu', async () => {
    const template = whole()
    const { api } = open({
      ...{ templates: [template], at: at(template) },
      answers: { changeTemplate: () => ({ template, removed: [] }) },
    })
    await user.click(await screen.findByRole('button', { name: 'Change' }))
    await user.click(await screen.findByRole('button', { name: 'Placeholder' }))
    await user.click(await screen.findByRole('menuitem', { name: /Company/ }))
    await user.click(screen.getByRole('button', { name: 'Save' }))

    await waitFor(() => expect(api.sent('changeTemplate')).toHaveLength(1))
    expect(api.sent('changeTemplate')[0]?.body.html).toContain('{{account}}')
  })

  it('leaves tables and pictures to HTML, where nothing of them is lost', async () => {
    const template = whole()
    const content = {
      ...template.content,
      html: '<table><tbody><tr><td>x</td></tr></tbody></table>',
    }
    open({ templates: [{ ...template, content }], at: at(template) })
    await user.click(await screen.findByRole('button', { name: 'Change' }))

    const field = await screen.findByLabelText('HTML of the template')
    expect(field).toHaveProperty('value', content.html)
    expect(screen.queryByRole('button', { name: 'Edit as text' })).toBeNull()
  })
})

describe('one template', () => {
  it('says why it is recommended, and shows what it says where nothing can act', async () => {
    const good = whole({ figures: GOOD, verdict: 'recommended' })
    const { container } = open({ templates: [good], at: at(good) })

    await screen.findByText(/at least 21 % with 95 % certainty; the average is 15 %/)
    const frame = screen.getByTitle<HTMLIFrameElement>('How the text will look')
    expect(frame.getAttribute('sandbox')).toBe('')
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('is read only where it is shared and one is no manager', async () => {
    const shared = whole({ scope: 'organisation', isOwn: false, mayChange: false })
    open({ templates: [shared], at: at(shared) })

    await screen.findByText('Shared templates are changed by managers and administrators.')
    expect(screen.queryByRole('button', { name: 'Change' })).toBeNull()
  })

  it('is archived and taken back', async () => {
    const template = whole({ revision: 3 })
    const { api } = open({
      ...{ templates: [template], at: at(template) },
      answers: { archiveTemplate: () => whole({ isArchived: true }) },
    })
    await user.click(await screen.findByRole('button', { name: 'Archive' }))

    await waitFor(() =>
      expect(api.sent('archiveTemplate')).toEqual([
        { params: { id: template.id }, body: { isArchived: true, revision: 3 } },
      ]),
    )
  })

  it('says that somebody was faster', async () => {
    const template = whole()
    open({
      ...{ templates: [template], at: at(template) },
      answers: {
        archiveTemplate: () => {
          throw new FakeApiError('changed-meanwhile')
        },
      },
    })
    await user.click(await screen.findByRole('button', { name: 'Archive' }))
    await screen.findByText(/Somebody else changed/)
  })

  it('uses an old version again', async () => {
    const template = whole({ versionNumber: 2, revision: 5 })
    const old = '01900000-0000-7000-8000-0000000000b1'
    const [version] = template.versions
    if (!version) throw new Error('There is a version')
    const versions = [
      { ...version, number: 2 },
      { ...version, id: old },
    ]
    const { api } = open({
      ...{ templates: [{ ...template, versions }], at: at(template) },
      answers: {
        getTemplateVersion: () => ({ ...template.content, versionId: old }),
        restoreTemplateVersion: () => template,
      },
    })
    await user.click(await screen.findByRole('button', { name: 'Show this version' }))
    await user.click(await screen.findByRole('button', { name: 'Use this version again' }))

    await waitFor(() =>
      expect(api.sent('restoreTemplateVersion')).toEqual([
        { params: { id: template.id, versionId: old }, body: { revision: 5 } },
      ]),
    )
  })
})
