import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { QueryClientProvider } from '@tanstack/react-query'
import { ApiContext } from '../../../../src/addin/client/api-context.ts'
import { createQueryClient } from '../../../../src/addin/client/query-client.ts'
import { englishTexts } from '../../../../src/addin/locales/texts.ts'
import { TextsContext } from '../../../../src/addin/taskpane/TextsContext.ts'
import { ContactZone } from '../../../../src/addin/taskpane/timing/ContactZone.tsx'
import { fakeApi } from '../read/fake-api.ts'

afterEach(cleanup)

describe('the time zone of a contact', () => {
  it('is asked for once somebody wants to know, and says how it is known', async () => {
    const api = fakeApi({
      getBestTime: ({ params: { email } }) => ({
        ...{ email, now: '2026-11-02T07:00:00.000Z', ownZone: null, habits: null },
        zone: {
          ...{ zone: 'Europe/Oslo', source: 'country', replies: 0 },
          ...{ newestAt: null, offsetMinutes: 60 },
        },
        ...{ isWorkingTime: true, suggestion: null },
      }),
    })
    render(
      <FluentProvider theme={webLightTheme}>
        <QueryClientProvider client={createQueryClient()}>
          <ApiContext.Provider value={api.call}>
            <TextsContext.Provider value={englishTexts}>
              <ContactZone email="bo@contoso.no" />
            </TextsContext.Provider>
          </ApiContext.Provider>
        </QueryClientProvider>
      </FluentProvider>,
    )
    expect(api.sent('getBestTime')).toEqual([])

    await userEvent.setup().click(screen.getByRole('button', { name: 'Time zone' }))

    await screen.findByText(/Europe\/Oslo, where it is Mon 8:00\sAM/)
    screen.getByText(/it has only this time zone/)
    screen.getByRole('button', { name: 'Set the time zone' })
  })
})
