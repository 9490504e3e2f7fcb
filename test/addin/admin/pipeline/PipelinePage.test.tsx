import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/admin/pipeline/PipelinePage.tsx'
import type {
  Opportunity,
  OpportunityStage,
  Pipeline,
} from '../../../../src/contract/opportunity.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, type Answers } from '../../taskpane/read/fake-api.ts'
import { session } from '../../taskpane/read/samples.ts'
import { adminApi } from '../admin-api.ts'
import { renderAdmin } from '../render-admin.tsx'

const user = userEvent.setup()

afterEach(cleanup)

const PROBABILITY = { qualify: 20, develop: 40, propose: 60, close: 80, won: 100, lost: 0 }
const ID = '01990000-0000-7000-8000-000000000001'

const opportunity = (some: Partial<Opportunity> = {}): Opportunity => ({
  id: ID,
  name: '20 licences',
  value: 1200.5,
  currency: 'EUR',
  stage: 'qualify',
  closeDate: '2026-12-24',
  probability: 20,
  contact: { id: 'bo', email: 'bo@contoso.example', name: 'Bo Lind', accountName: 'Contoso' },
  salesperson: { id: 'anna', name: 'Anna Berg' },
  createdAt: '2026-11-20T10:00:00.000Z',
  closedAt: null,
  mayChange: true,
  revision: 3,
  ...some,
})

const foreign = opportunity({
  ...{ id: 'f', name: 'Of Ole', value: null, closeDate: null, contact: null, mayChange: false },
})

function pipeline(items: Opportunity[], more: Partial<Pipeline> = {}): Pipeline {
  const stages = (Object.keys(PROBABILITY) as OpportunityStage[]).map((stage) => {
    const count = items.filter((item) => item.stage === stage).length
    const euros = { currency: 'EUR', count, value: 1200.5, weighted: 240.1 }
    const crowns = { currency: 'NOK', count: 1, value: 500, weighted: 100 }
    return {
      ...{ stage, probability: PROBABILITY[stage], count },
      sums: count > 0 ? [euros, crowns] : [],
    }
  })
  return { stages, items, isCut: false, ...more }
}

/** The page over opportunities that are kept. */
async function open(kept: Opportunity[] = [opportunity(), foreign], more: Answers = {}) {
  const api = adminApi(
    {},
    {
      getSession: session,
      listOpportunities: () => pipeline(kept),
      changeOpportunity: ({ params, body }) => {
        const at = kept.findIndex(({ id }) => id === params.id)
        kept[at] = opportunity({ ...kept[at], ...body, revision: body.revision + 1 })
        return kept[at]
      },
      ...more,
    },
  )
  const page = renderAdmin({ api: api.call, page: 'pipeline' })
  await screen.findByRole('heading', { level: 1, name: 'Pipeline' })
  return { api, ...page }
}

const rowOf = async (table: string, name: RegExp) =>
  within(await screen.findByRole('table', { name: table })).getByRole('row', { name })

describe('the pipeline', () => {
  it('sums up every stage by currency, and passes axe', async () => {
    const { container } = await open()

    const qualify = await rowOf('Stages', /Qualify/)
    expect(qualify.textContent).toMatch(/20%.*2.*€1,200\.50.*NOK.500.*€240\.10.*NOK.100/)
    expect((await rowOf('Stages', /Develop/)).textContent).toMatch(/40%.*0.*–.*–/)
    const stages = within(screen.getByRole('table', { name: 'Stages' }))
    expect(stages.queryByRole('row', { name: /Won/ })).toBeNull()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('lists what there is; what is a colleague’s cannot be changed', async () => {
    await open()

    const own = await rowOf('Opportunities', /20 licences/)
    expect(own.textContent).toMatch(/Bo Lind.*Contoso.*€1,200\.50.*Qualify.*Dec 24, 2026.*Anna/)
    const other = await rowOf('Opportunities', /Of Ole/)
    expect(other.textContent).toMatch(/Erased.*–.*Qualify.*Open/)
    expect(within(other).queryByRole('button')).toBeNull()
  })

  it('moves one to another stage by keyboard', async () => {
    const { api } = await open()
    const menu = await screen.findByRole('button', { name: /20 licences: Qualify\. Move/ })
    menu.focus()
    await user.keyboard('{Enter}')
    await user.click(await screen.findByRole('menuitem', { name: 'Propose' }))

    expect(await screen.findByText('20 licences is now in stage Propose.')).toBeTruthy()
    expect(screen.getByRole('button', { name: /20 licences: Propose\. Move/ })).toBeTruthy()
    expect(api.sent('changeOpportunity')).toEqual([
      {
        params: { id: ID },
        body: {
          ...{ name: '20 licences', value: 1200.5, currency: 'EUR', stage: 'propose' },
          ...{ closeDate: '2026-12-24', revision: 3 },
        },
      },
    ])
  })

  it('changes everything that is known of one', async () => {
    const { api } = await open()
    const edit = await screen.findByRole('button', { name: 'Change 20 licences' })
    await user.click(edit)
    const dialog = within(await screen.findByRole('alertdialog'))
    const name = dialog.getByRole('textbox', { name: 'Name' })
    await user.clear(name)
    await user.type(name, '30 licences')
    await user.clear(dialog.getByRole('textbox', { name: 'Expected value' }))
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Stage' }), 'Won')
    expect(await accessibilityFaults(document.body)).toEqual([])
    await user.click(dialog.getByRole('button', { name: 'Save' }))

    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(api.sent('changeOpportunity')[0]?.body).toEqual({
      ...{ name: '30 licences', value: null, currency: 'EUR', stage: 'won' },
      ...{ closeDate: '2026-12-24', revision: 3 },
    })
  })

  it('keeps what was typed where somebody else was faster', async () => {
    await open([opportunity()], {
      changeOpportunity: () => {
        throw new FakeApiError('changed-meanwhile')
      },
    })
    await user.click(await screen.findByRole('button', { name: 'Change 20 licences' }))
    const dialog = within(await screen.findByRole('alertdialog'))
    const name = dialog.getByRole<HTMLInputElement>('textbox', { name: 'Name' })
    await user.type(name, '!')
    await user.click(dialog.getByRole('button', { name: 'Save' }))

    expect(await dialog.findByText('Somebody else changed this meanwhile')).toBeTruthy()
    expect(name.value).toBe('20 licences!')
  })

  it('asks for what was chosen, the team’s only for managers', async () => {
    const { api } = await open()
    expect(screen.queryByRole('combobox', { name: 'Whose opportunities' })).toBeNull()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'closed')
    await waitFor(() =>
      expect(api.sent('listOpportunities').at(-1)?.query).toEqual({
        ...{ scope: 'mine', state: 'closed' },
      }),
    )
    const stages = within(await screen.findByRole('table', { name: 'Stages' }))
    expect(stages.getByRole('row', { name: /Won/ })).toBeTruthy()
    cleanup()

    const manager = await open([opportunity()], {
      getSession: () => ({ ...session(), roles: ['salesperson', 'manager'] }),
    })
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Whose opportunities' }),
      'team',
    )
    await waitFor(() =>
      expect(manager.api.sent('listOpportunities').at(-1)?.query).toMatchObject({ scope: 'team' }),
    )
  })

  it('says where to begin while there is none', async () => {
    const { container } = await open([])

    await user.click(await screen.findByRole('button', { name: 'Open the log' }))

    expect(location.hash).toBe('#/log')
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('says that more are counted than listed', async () => {
    await open([], { listOpportunities: () => pipeline([opportunity()], { isCut: true }) })

    expect(await screen.findByText(/Only the first 1 are listed/)).toBeTruthy()
  })
})
