import { changeInteractions } from '../../../src/api/interactions/change-interactions.service.ts'
import type { InteractionRow } from '../../../src/api/store/schema.ts'
import { FABRIKAM, insertInteraction } from '../../fixtures/make.ts'
import type { TestApp } from '../../fixtures/test-app.ts'

type Given = Parameters<typeof insertInteraction>[1]

/** Interactions written as the recording does it, the listeners told. */
export async function happens(test: TestApp, ...given: Given[]): Promise<InteractionRow[]> {
  const tenantId = given[0]?.tenant_id ?? FABRIKAM
  const rows: InteractionRow[] = []
  await changeInteractions(test.ctx, tenantId, async (db) => {
    for (const one of given)
      rows.push(await insertInteraction(db, { at: test.clock.now(), ...one }))
    return rows.map((after) => ({ before: null, after }))
  })
  return rows
}

/** An interaction judged anew, as the re-judging does it. */
export async function turns(
  test: TestApp,
  before: InteractionRow,
  change: Partial<Pick<InteractionRow, 'verdict' | 'repeat' | 'attribution' | 'contact_id'>>,
): Promise<InteractionRow> {
  const after = { ...before, ...change }
  await changeInteractions(test.ctx, before.tenant_id, async (db) => {
    await db
      .updateTable('interaction')
      .set(change)
      .where('tenant_id', '=', before.tenant_id)
      .where('id', '=', before.id)
      .execute()
    return [{ before, after }]
  })
  return after
}
