import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { act, cleanup, screen, waitFor } from '@testing-library/react'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/taskpane/read/ReadView.tsx'
import { renderPane } from '../render-pane.tsx'
import { fakeApi } from './fake-api.ts'
import * as sample from './samples.ts'

const { BO, KIM } = sample

afterEach(() => {
  cleanup()
  jest.restoreAllMocks()
})

describe('the API is told that a mail is looked at', () => {
  const bos = sample.message({ id: 'bos', from: BO })
  const kims = sample.message({ id: 'kims', from: KIM })

  async function opened() {
    const api = fakeApi({
      getSession: sample.session,
      resolveMessage: () => ({ ownFollow: null, replyTo: null }),
      getContact: ({ params }) =>
        sample.contact({ email: params.email, name: params.email === BO.email ? 'Bo' : 'Kim' }),
      listContactTimeline: () => ({ items: [], nextCursor: null }),
    })
    const { outlook } = renderPane({ item: bos, api: api.call })
    const look = async (message: typeof bos, name: string) => {
      act(() => outlook.open(message))
      await screen.findByRole('heading', { name })
    }
    await screen.findByRole('heading', { name: 'Bo' })
    const looks = () =>
      api.sent('resolveMessage').filter(({ body }) => body.from === BO.email).length
    return { look, looks }
  }

  it('again when it is opened again', async () => {
    const { look, looks } = await opened()
    await look(kims, 'Kim')
    const later = Date.now() + 6_000
    jest.spyOn(Date, 'now').mockReturnValue(later)
    expect(looks()).toBe(1)

    await look(bos, 'Bo')

    await waitFor(() => expect(looks()).toBe(2))
  })

  it('once where it was only away for a moment', async () => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.now())
    const { look, looks } = await opened()
    await look(kims, 'Kim')
    await look(bos, 'Bo')

    expect(looks()).toBe(1)
  })
})
