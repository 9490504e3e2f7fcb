import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { Attribution, VerdictClass } from '../../../../src/contract/interaction.ts'
import { TimelineRow } from '../../../../src/addin/taskpane/interactions/TimelineRow.tsx'
import * as sample from '../read/samples.ts'

afterEach(cleanup)

const ONE_OF: Attribution = { certainty: 'one-of', count: 3, reason: 'shared-copy' }

async function row(verdict: VerdictClass, attribution?: Attribution) {
  const interaction = sample.interaction(attribution && { attribution })
  const judged = { ...interaction, verdict: { ...interaction.verdict, class: verdict } }
  const names = new Map([[sample.BO.email, sample.BO.name]])
  render(<TimelineRow interaction={judged} names={names} showsMail={false} ago={() => 'now'} />)
  const button = screen.getByRole('button')
  const line = button.textContent
  await userEvent.click(button)
  return { line, hasWho: screen.queryByText('Who') !== null }
}

describe('a line of the timeline', () => {
  it.each([
    ['is pinned on the one who got the mail', 'person', undefined, 'Bo Jensen · Apple Mail'],
    ['says of a machine whose copy it looked at', 'machine', undefined, 'Bo Jensen’s copy · '],
    ['says of several copies that it was one of them', 'machine', ONE_OF, 'one of 3 · Apple Mail'],
  ] as const)('%s', async (_, verdict, attribution, words) => {
    const { line, hasWho } = await row(verdict, attribution)

    expect(line).toContain(words)
    expect(hasWho).toBe(true)
  })

  it('law 6: pins a view of our own on nobody outside', async () => {
    const { line, hasWho } = await row('self')

    expect(line).not.toContain('Bo Jensen')
    expect(hasWho).toBe(false)
  })
})
