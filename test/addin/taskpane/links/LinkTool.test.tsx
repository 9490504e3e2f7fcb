import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { ApiError } from '../../../../src/addin/client/api-client.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { fakeDraft } from '../../../fixtures/fake-outlook.ts'
import { BO, draftApi, type Rules } from '../compose/scene.ts'
import { renderPane } from '../render-pane.tsx'

afterEach(cleanup)

const user = userEvent.setup()
const TRACKED = 'https://follow.example/c/caret'
const HTML = '<html><body><p>Hello</p></body></html>'

/** The tool beside a draft that is followed, unless told otherwise. */
async function open(rules: Partial<Rules> = {}, isFollowed = true) {
  const draft = fakeDraft({ recipients: [BO], html: HTML })
  const api = draftApi(rules)
  api.answer({
    createTrackedLink: ({ body: { target } }) => ({ target, trackedUrl: TRACKED }),
  })
  if (isFollowed) draft.setMark({ key: 'AAAAAAAAAAAAAAAAAAAAAA', ticket: 'ticket' })
  const pane = renderPane({ item: draft, api: api.call })
  await user.click(await screen.findByRole('button', { name: /Insert a tracked link/ }))
  await screen.findByRole('heading', { name: 'Insert a tracked link' })
  return { ...pane, draft, api }
}

async function type(target: string, text: string) {
  if (target) await user.type(await screen.findByLabelText(/Web address/), target)
  if (text) await user.type(screen.getByLabelText(/Text to click on/), text)
  await user.click(screen.getByRole('button', { name: 'Insert' }))
}

describe('a tracked link at the caret', () => {
  it('joins the mail, and the rest stays byte for byte (law 2)', async () => {
    const { draft, container } = await open()
    await type('https://contoso.example/?a=1', 'our <offer>')

    await screen.findByText(/Inserted. Clicks on it are seen/)
    const link = `<a href="${TRACKED}">our &lt;offer&gt;</a>`
    expect(draft.state.html).toBe(HTML.replace('</body>', `${link}</body>`))
    expect(draft.calls).not.toContain('setHtml')
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('asks for the mail to be followed first, and goes on from there', async () => {
    const { draft } = await open({}, false)
    expect(screen.queryByLabelText(/Web address/)).toBeNull()
    await user.click(await screen.findByRole('button', { name: 'Follow this mail' }))

    await type('https://contoso.example/', 'our offer')

    await screen.findByText(/Inserted. Clicks on it are seen/)
    expect(draft.state.html).toContain(TRACKED)
  })

  it('is an ordinary one where clicks are not measured, and says so before', async () => {
    const measures = { opens: 'individual', clicks: 'nothing' } as const
    const { draft, api } = await open({ measures })
    await screen.findByText(/An ordinary link will be inserted/)
    await type('https://contoso.example/', 'our offer')

    await screen.findByText(/Inserted as an ordinary link/)
    expect(api.sent('createTrackedLink')).toEqual([])
    expect(draft.state.html).toContain('<a href="https://contoso.example/">our offer</a>')
  })

  it.each([
    ['contoso', 'our offer', /not a web address/],
    ['javascript:alert(1)', 'our offer', /not a web address/],
    ['https://', 'our offer', /not a web address/],
    ['https://contoso.example/a b', 'our offer', /not a web address/],
    ['', 'our offer', /not a web address/],
    ['https://contoso.example/', '', /Say what people click on/],
    ['https://contoso.example/', 'www.fabrikam.example', /warn of fraud/],
  ])('is refused for %j with the text %j', async (target, text, why) => {
    const { draft } = await open()
    await type(target, text)

    await screen.findByText(why)
    expect(draft.state.html).toBe(HTML)
  })

  it('leaves the mail alone and keeps what was typed when the API refuses', async () => {
    const { draft, api } = await open()
    api.answer({
      createTrackedLink: () => {
        throw new ApiError('unavailable', 'no')
      },
    })
    await type('https://contoso.example/', 'our offer')

    await screen.findByText('The link could not be inserted')
    expect(draft.state.html).toBe(HTML)
    expect(screen.getByLabelText(/Text to click on/)).toHaveProperty('value', 'our offer')
  })

  it('says so when Outlook only pretended to insert it', async () => {
    const { draft } = await open()
    draft.insertHtml = () => Promise.resolve()
    await type('https://contoso.example/', 'our offer')

    await screen.findByText(/it is not in the mail/)
  })
})
