import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { ApiError } from '../../../../src/addin/client/api-client.ts'
import type { FilePart } from '../../../../src/addin/client/file-part.ts'
import type { DraftAttachment } from '../../../../src/addin/outlook/port.ts'
import type { FileTerms, TrackedFile } from '../../../../src/contract/file.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { fakeDraft, type DraftCall } from '../../../fixtures/fake-outlook.ts'
import { BO, draftApi, type Rules } from '../compose/scene.ts'
import { renderPane } from '../render-pane.tsx'

afterEach(cleanup)

const user = userEvent.setup()
const KEY = 'AAAAAAAAAAAAAAAAAAAAAA'
const ID = '01900000-0000-7000-8000-000000000001'
const LINK = 'https://follow.example/f/k1.file'
const CHANGE = 'Change who can have Offer.pdf, and how long'
const HTML = '<html><body><p>Hello</p></body></html>'
const OFFER: DraftAttachment = {
  id: 'a1',
  name: 'Offer.pdf',
  isInline: false,
  size: 9,
  kind: 'file',
}
const CONTENT = btoa('%PDF-1.7\n')
const TERMS: FileTerms = {
  ...{ obstacle: null, isScanned: true, maxBytes: 26_214_400, defaultDays: 30, mostDays: 365 },
}

const trackedFile = (some: Partial<TrackedFile> = {}): TrackedFile => ({
  ...{
    id: ID,
    name: 'Offer.pdf',
    type: 'application/pdf',
    size: 9,
    state: 'available',
    version: 1,
  },
  ...{ isScanned: true, createdAt: '2026-11-02T09:00:00.000Z' },
  ...{ expiresAt: '2026-12-02T09:00:00.000Z', hasPassword: false, oneTime: false, links: [] },
  ...some,
})

const link = (some: Partial<TrackedFile['links'][number]> = {}) => ({
  ...{ followKey: KEY, number: 1, url: LINK, views: { people: 0, all: 0 } },
  ...{ downloads: 0, isUsedUp: false },
  ...some,
})

interface Scene {
  attachments?: DraftAttachment[]
  contents?: Record<string, string>
  rules?: Partial<Rules>
  terms?: Partial<FileTerms>
  files?: TrackedFile[]
  isFollowed?: boolean
  sendPart?: (part: FilePart, signal: AbortSignal) => Promise<void>
}

/** The tool beside a followed draft with one attachment, unless told otherwise. */
async function open(scene: Scene = {}) {
  const { attachments = [OFFER], contents = { a1: CONTENT }, isFollowed = true } = scene
  const draft = fakeDraft({ recipients: [BO], html: HTML, attachments, contents })
  const api = draftApi(scene.rules)
  const parts: FilePart[] = []
  api.answer({
    getFileTerms: () => ({ ...TERMS, ...scene.terms }),
    listFiles: () => ({ items: scene.files ?? [] }),
    createFile: () => ({ id: ID, version: 1, parts: 2, partBytes: 5 }),
    finishFile: () => trackedFile(),
    linkFile: () => link(),
    removeFile: () => ({ done: true }),
    changeFile: () => trackedFile({ state: 'revoked' }),
  })
  const sendFilePart = async (part: FilePart, signal: AbortSignal) => {
    parts.push(part)
    await scene.sendPart?.(part, signal)
  }
  if (isFollowed) draft.setMark({ key: KEY, ticket: 'ticket' })
  const pane = renderPane({ item: draft, api: api.call, sendFilePart })
  await user.click(await screen.findByRole('button', { name: /Send a file as a tracked link/ }))
  await screen.findByRole('heading', { name: 'Send a file as a tracked link' })
  return { ...pane, draft, api, parts }
}

async function turn() {
  await user.click(
    await screen.findByRole('button', { name: 'Turn into a tracked link: Offer.pdf' }),
  )
  const dialog = await screen.findByRole('alertdialog')
  await user.click(within(dialog).getByRole('button', { name: 'Turn into a link' }))
}

/** As a browser hands it over; jsdom has no `arrayBuffer` of files. */
const chosenFile = (text: string, name: string) =>
  Object.assign(new File([text], name), {
    arrayBuffer: () => Promise.resolve(Uint8Array.from(Buffer.from(text)).buffer),
  })

const textOf = (parts: readonly FilePart[]) =>
  parts.map(({ bytes }) => String.fromCharCode(...bytes)).join('')

describe('an attachment', () => {
  it('becomes a link at the caret, and is taken away only then', async () => {
    const { draft, api, parts, container } = await open()
    expect(await accessibilityFaults(container)).toEqual([])
    await turn()

    await screen.findByText(/The link is in the mail. Views are seen/)
    expect(draft.state.html).toBe(
      HTML.replace('</body>', `<a href="${LINK}">Offer.pdf (9 bytes)</a> </body>`),
    )
    expect(draft.state.attachments).toEqual([])
    expect(textOf(parts)).toBe('%PDF-1.7\n')
    expect(parts.map(({ number }) => number)).toEqual([1, 2])
    expect(draft.calls).not.toContain('setHtml')
    expect(draft.calls.lastIndexOf('removeAttachment')).toBeGreaterThan(
      draft.calls.lastIndexOf('insertHtml'),
    )
    expect(api.sent('createFile')[0]?.body).toMatchObject({ name: 'Offer.pdf', size: 9 })
    expect(api.sent('linkFile')).toEqual([{ params: { key: KEY }, body: { fileId: ID } }])
    expect(api.sent('removeFile')).toEqual([])
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('is found again where its id is another one by now', async () => {
    const { draft } = await open()
    await screen.findByText('Offer.pdf')
    draft.state.attachments = [{ ...OFFER, id: 'other' }]
    draft.state.contents = { other: CONTENT }
    await turn()

    await screen.findByText(/The link is in the mail. Views are seen/)
    expect(draft.state.attachments).toEqual([])
  })

  it.each<[string, DraftCall]>([
    ['reading it', 'attachmentContent'],
    ['inserting the link', 'insertHtml'],
  ])('stays when %s fails, and nothing is left of the upload', async (_, call) => {
    const { draft, api } = await open()
    await screen.findByText('Offer.pdf')
    draft.fail(call)
    await turn()

    await screen.findByText('The file was not turned into a link. The mail is as it was.')
    expect(draft.state.attachments).toEqual([OFFER])
    expect(draft.state.html).toBe(HTML)
    expect(api.sent('removeFile')).toHaveLength(api.sent('createFile').length)
  })

  it.each(['createFile', 'finishFile', 'linkFile'] as const)(
    'stays when %s is refused, and nothing is left of the upload',
    async (name) => {
      const { draft, api } = await open()
      const refuse = () => {
        throw new ApiError('unavailable', 'no')
      }
      api.answer({ [name]: refuse })
      await turn()

      await screen.findByText('The file was not turned into a link. The mail is as it was.')
      expect(draft.state.attachments).toEqual([OFFER])
      expect(draft.state.html).toBe(HTML)
      expect(api.sent('removeFile')).toHaveLength(name === 'createFile' ? 0 : 1)
    },
  )

  it('stays when a part does not get there', async () => {
    const sendPart = () => Promise.reject(new ApiError('offline', 'no'))
    const { draft, api } = await open({ sendPart })
    await turn()

    await screen.findByText('The file was not turned into a link. The mail is as it was.')
    expect(draft.state.attachments).toEqual([OFFER])
    expect(api.sent('removeFile')).toEqual([{ params: { id: ID } }])
  })

  it('stays when Outlook only pretended to insert the link', async () => {
    const { draft, api } = await open()
    draft.insertHtml = () => Promise.resolve()
    await turn()

    await screen.findByText(/it is not in the mail/)
    expect(draft.state.attachments).toEqual([OFFER])
    expect(api.sent('removeFile')).toHaveLength(1)
  })

  it('stays when nobody can say whether the link is there, and so does the upload', async () => {
    const { draft, api } = await open()
    await screen.findByText('Offer.pdf')
    draft.html = () => Promise.reject(new Error('away'))
    await turn()

    await screen.findByText(/Outlook did not say whether the link is in the mail/)
    expect(draft.state.attachments).toEqual([OFFER])
    expect(api.sent('removeFile')).toEqual([])
  })

  it('that Outlook does not take away is told of, and the link stays', async () => {
    const { draft, api } = await open()
    await screen.findByText('Offer.pdf')
    draft.fail('removeAttachment')
    await turn()

    await screen.findByText(/Outlook did not take the attachment away/)
    expect(draft.state.html).toContain(LINK)
    expect(api.sent('removeFile')).toEqual([])
  })

  it('of which a policy gives nothing is left alone', async () => {
    const { draft, api } = await open({ contents: {} })
    await turn()

    await screen.findByText(/Outlook gives no content of this file/)
    expect(draft.state.attachments).toEqual([OFFER])
    expect(api.sent('createFile')).toEqual([])
  })

  it('can be cancelled on its way', async () => {
    const sendPart = (_: FilePart, signal: AbortSignal) =>
      new Promise<void>((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')))
      })
    const { draft, api } = await open({ sendPart })
    await turn()
    await screen.findByRole('progressbar', { name: 'Sending Offer.pdf…' })
    await user.click(screen.getByRole('button', { name: 'Cancel' }))

    await screen.findByText('Cancelled. The mail is as it was.')
    expect(draft.state.attachments).toEqual([OFFER])
    expect(draft.state.html).toBe(HTML)
    expect(api.sent('removeFile')).toHaveLength(1)
  })

  it.each<[Partial<DraftAttachment>, string]>([
    [{ kind: 'cloud' }, 'Is a link to a cloud file already.'],
    [{ kind: 'item' }, 'An attached mail cannot become a link.'],
    [{ isInline: true }, 'A picture in the text stays where it is.'],
    [{ size: 26_214_401 }, 'Too large to be sent as a link.'],
  ])('with %j stays one, and why is said', async (some, why) => {
    await open({ attachments: [{ ...OFFER, ...some }] })

    await screen.findByText(why)
    expect(screen.queryByRole('button', { name: /Turn Offer.pdf/ })).toBeNull()
  })

  it('reads as what it is, whatever turns its name round', async () => {
    await open({ attachments: [{ ...OFFER, name: 'Offer\u202Efdp.exe' }] })

    await screen.findByText('Offerfdp.exe')
    await user.click(screen.getByRole('button', { name: 'Turn into a tracked link: Offerfdp.exe' }))
    await screen.findByText(/^Offerfdp.exe is uploaded/)
  })

  it('of exactly 25 MB may become one', async () => {
    await open({ attachments: [{ ...OFFER, size: 26_214_400 }] })

    await screen.findByRole('button', { name: 'Turn into a tracked link: Offer.pdf' })
    // The limit and the file are said in the same unit.
    expect(screen.getByText('25 MB')).toBeTruthy()
    expect(screen.getByText(/Files may have 25 MB at most/)).toBeTruthy()
  })
})

describe('a file of the device', () => {
  it('becomes a link with what was chosen for it', async () => {
    const { draft, api } = await open({ attachments: [] })
    await screen.findByText('No files are attached.')
    await user.click(screen.getByRole('button', { name: 'Who can have it, and how long' }))
    await user.type(screen.getByLabelText('Password (optional)'), 'ses')
    await screen.findByText('A password has at least 6 characters.')
    await user.type(screen.getByLabelText('Password (optional)'), 'ame')
    await user.selectOptions(screen.getByLabelText('Available for'), '7')
    await user.click(screen.getByLabelText('Can be downloaded once only'))
    await user.upload(
      screen.getByLabelText('File to send as a tracked link'),
      chosenFile('%PDF-1.7\n', 'Offer.pdf'),
    )

    await screen.findByText(/The link is in the mail. Views are seen/)
    expect(draft.state.html).toContain(LINK)
    const body = api.sent('createFile')[0]?.body
    expect(body).toMatchObject({ name: 'Offer.pdf', size: 9, password: 'sesame', oneTime: true })
    const days = (Date.parse(body?.expiresAt ?? '') - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(7)
  })

  it.each([
    [26_214_401, /This file is too large to be sent/],
    [0, /The file is empty/],
  ])('of %i bytes is refused before anything is sent', async (size, why) => {
    const { api, parts } = await open({ attachments: [] })
    const file = chosenFile('', 'Offer.pdf')
    if (size > 0) Object.defineProperty(file, 'size', { value: size })
    await user.upload(await screen.findByLabelText('File to send as a tracked link'), file)

    await screen.findByText(why)
    expect(api.sent('createFile')).toEqual([])
    expect(parts).toEqual([])
  })
})

describe('the tool', () => {
  it('asks for the mail to be followed first, and goes on from there', async () => {
    const { draft } = await open({ isFollowed: false })
    expect(screen.queryByText('Offer.pdf')).toBeNull()
    await user.click(await screen.findByRole('button', { name: 'Follow this mail' }))
    await turn()

    await screen.findByText(/The link is in the mail/)
    expect(draft.state.html).toContain(LINK)
  })

  it.each<[string, Scene, RegExp]>([
    ['no key', { terms: { obstacle: 'no-key' } }, /Ask the operator of Follow to set SECRET_KEYS/],
    ['switched off', { terms: { obstacle: 'off' } }, /Switched off by your administrator/],
    [
      'nothing measured',
      { rules: { measures: { opens: 'individual', clicks: 'nothing' } } },
      /Attach the file as usual/,
    ],
  ])('says why not: %s', async (_, scene, why) => {
    const { container } = await open(scene)

    await screen.findByText(why)
    expect(screen.queryByRole('button', { name: /Turn/ })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Choose a file…' })).toBeNull()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('says honestly that nothing is scanned, and where only totals are counted', async () => {
    const measures = { opens: 'totals', clicks: 'totals' } as const
    await open({ terms: { isScanned: false }, rules: { measures } })

    await screen.findByText(/Files are not checked for viruses/)
    await screen.findByText(/only counted in your organization’s totals/)
  })

  it('shows the files of the mail, and takes one back', async () => {
    const views = { people: 2, all: 5 }
    const { api, container } = await open({
      files: [trackedFile({ hasPassword: true, links: [link({ views, downloads: 3 })] })],
    })
    const table = await screen.findByRole('table', { name: 'Files in this mail' })
    const row = within(table).getByRole('row', { name: /Offer.pdf/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['2', '5'])
    within(row).getByText(/Available until .* · with a password · 3 downloads/)
    expect(await accessibilityFaults(container)).toEqual([])

    await user.click(within(table).getByRole('button', { name: 'Take Offer.pdf back' }))
    const dialog = await screen.findByRole('alertdialog')
    await user.click(within(dialog).getByRole('button', { name: 'Take back' }))

    await screen.findByText('Changed. It holds at once for the link in the mail.')
    expect(api.sent('changeFile')).toEqual([{ params: { id: ID }, body: { isRevoked: true } }])
  })

  it('changes day, password and once of a shared file, and says no more than was touched', async () => {
    const { api, container } = await open({ files: [trackedFile({ links: [link()] })] })
    const button = await screen.findByRole('button', { name: CHANGE })
    await user.click(button)
    const form = screen.getByRole('form', { name: CHANGE })
    expect(button.getAttribute('aria-expanded')).toBe('true')
    expect(await accessibilityFaults(container)).toEqual([])
    const save = within(form).getByRole('button', { name: 'Save' })
    expect(save.getAttribute('aria-disabled')).toBe('true')

    await user.type(within(form).getByLabelText('Password (optional)'), 'ses')
    within(form).getByText('A password has at least 6 characters.')
    await user.type(within(form).getByLabelText('Password (optional)'), 'ame')
    await user.selectOptions(within(form).getByLabelText('Available'), '90')
    await user.click(within(form).getByLabelText('Can be downloaded once only'))
    await user.click(save)

    await screen.findByText('Changed. It holds at once for the link in the mail.')
    const [{ params, body } = { params: undefined, body: undefined }] = api.sent('changeFile')
    expect([params, body?.password, body?.oneTime]).toEqual([{ id: ID }, 'sesame', true])
    expect(Math.round((Date.parse(body?.expiresAt ?? '') - Date.now()) / 86_400_000)).toBe(90)
    expect(screen.queryByRole('form', { name: CHANGE })).toBeNull()
    expect(document.activeElement).toBe(button)
  })

  it('asks before a password is taken off', async () => {
    const { api } = await open({ files: [trackedFile({ hasPassword: true, links: [link()] })] })
    await user.click(await screen.findByRole('button', { name: CHANGE }))
    await user.click(screen.getByLabelText('No password any more'))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    const dialog = await screen.findByRole('alertdialog', { name: 'Take the password off?' })
    expect(api.sent('changeFile')).toEqual([])
    await user.click(within(dialog).getByRole('button', { name: 'Take off' }))

    await screen.findByText('Changed. It holds at once for the link in the mail.')
    expect(api.sent('changeFile')).toEqual([{ params: { id: ID }, body: { password: null } }])
  })

  it('says what was not changed, and keeps what was typed', async () => {
    const { api } = await open({ files: [trackedFile({ links: [link()] })] })
    api.answer({
      changeFile: () => {
        throw new ApiError('unavailable', 'no')
      },
    })
    await user.click(await screen.findByRole('button', { name: CHANGE }))
    await user.type(screen.getByLabelText('Password (optional)'), 'sesame')
    await user.click(screen.getByRole('button', { name: 'Save' }))

    await screen.findByText('The file was not changed')
    screen.getByDisplayValue('sesame')
  })

  it.each<[string, Partial<TrackedFile>, RegExp, string, object]>([
    [
      'expired',
      { state: 'expired', expiresAt: '2026-01-02T09:00:00.000Z' },
      /Its time is over/,
      'Prolong Offer.pdf by 30 days',
      { expiresAt: expect.any(String) },
    ],
    [
      'used up',
      { oneTime: true, links: [link({ downloads: 1, isUsedUp: true })] },
      /It was downloaded, and is given out once only/,
      'Allow Offer.pdf to be downloaded once more',
      { oneTime: true },
    ],
  ])('tells that a file is %s, and gives it once more', async (_, some, meaning, name, body) => {
    const { api, container } = await open({ files: [trackedFile({ links: [link()], ...some })] })
    await screen.findByText(meaning)
    expect(await accessibilityFaults(container)).toEqual([])
    await user.click(screen.getByRole('button', { name }))

    await screen.findByText('Changed. It holds at once for the link in the mail.')
    expect(api.sent('changeFile')).toEqual([{ params: { id: ID }, body }])
  })

  it('leaves a file taken back until somebody says otherwise, on being asked', async () => {
    const { api } = await open({
      files: [trackedFile({ state: 'revoked', expiresAt: '2099-01-01T00:00:00.000Z', version: 3 })],
    })
    await screen.findByText(/version 3 · Taken back/)
    await user.click(screen.getByRole('button', { name: 'Make Offer.pdf available again' }))
    const dialog = await screen.findByRole('alertdialog')
    expect(api.sent('changeFile')).toEqual([])
    await user.click(within(dialog).getByRole('button', { name: 'Make available' }))

    await screen.findByText('Changed. It holds at once for the link in the mail.')
    expect(api.sent('changeFile')).toEqual([{ params: { id: ID }, body: { isRevoked: false } }])
  })

  it.each([
    ['', 'The file is empty.'],
    ['x'.repeat(20), 'This file is too large to be sent as a link.'],
  ])('replaces a file by none of %j', async (text, why) => {
    const { api } = await open({ files: [trackedFile()], terms: { maxBytes: 19 } })
    const field = await screen.findByLabelText('New version of Offer.pdf')
    await user.upload(field, chosenFile(text, 'Better.pdf'))

    await screen.findByText(why)
    expect(api.sent('replaceFile')).toEqual([])
  })

  it('replaces a file by a new version, and the link stays', async () => {
    const { api, parts } = await open({ files: [trackedFile({ links: [link()] })] })
    api.answer({ replaceFile: () => ({ id: ID, version: 2, parts: 1, partBytes: 100 }) })
    await user.upload(
      await screen.findByLabelText('New version of Offer.pdf'),
      chosenFile('new bytes', 'Better.pdf'),
    )

    await screen.findByText(/Replaced. The link in the mail leads to the new version./)
    expect(api.sent('replaceFile')[0]).toMatchObject({ params: { id: ID }, body: { size: 9 } })
    expect(textOf(parts)).toBe('new bytes')
    expect(parts[0]).toMatchObject({ version: 2, number: 1 })
  })
})
