import type { Member, MemberRequest } from '../../contract/people.ts'
import { appendAudit } from '../audit/audit.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import type { Db } from '../store/schema.ts'
import { admit } from './access.service.ts'
import { changesOwnRights, given, member, memberChange } from './member.ts'
import { updateMember } from './member.store.ts'
import { lockOrganisation } from './organisation.store.ts'
import { findSalesperson, type SalespersonRow } from './salesperson.store.ts'

/**
 * Gives roles to somebody, takes them, puts them into a team, and shuts them out or lets them in again.
 * It holds with their next call.
 *
 * @throws Problem `not-found` for who never signed in, `not-yourself` for one's own rights,
 *   `invalid-request` for a manager who is not here or is the person themself
 */
export async function setMember(
  ctx: Context,
  caller: Caller,
  { id, ...asked }: MemberRequest & { id: string },
): Promise<Member> {
  const { tenantId } = caller
  return ctx.db.transaction().execute(async (db) => {
    await lockOrganisation(db, tenantId)
    // Of two administrators who take the role from each other, one comes second.
    await admit({ db }, caller, { role: 'administrator' })
    const row = await findSalesperson(db, { tenantId, salespersonId: id })
    if (!row) throw new Problem('not-found', 'Nobody of that id has signed in')
    const from = given(row)
    const to = { ...asked, isBarred: asked.isBarred ?? from.isBarred }
    if (id === caller.salespersonId && changesOwnRights(from, to))
      throw new Problem('not-yourself', 'Another administrator has to change your own rights')
    await checkManager(db, row, to.managerId)
    const change = memberChange(from, to)
    if (!change) return member(row)

    const now = ctx.now()
    const after = await updateMember(db, { tenantId, salespersonId: id, now }, to)
    await appendAudit(db, {
      ...{ tenantId, at: now, actor: 'person', actorId: caller.salespersonId },
      ...{ action: 'roles-changed', subject: `salesperson ${id}`, detail: change },
    })
    return member(after)
  })
}

async function checkManager(
  db: Db,
  { tenant_id: tenantId, id, manager_id: current }: SalespersonRow,
  managerId: string | null,
): Promise<void> {
  if (managerId === null || managerId === current) return
  if (managerId === id) throw noManager('Nobody is their own manager')
  if (!(await findSalesperson(db, { tenantId, salespersonId: managerId })))
    throw noManager('That manager has not signed in')
}

const noManager = (title: string) => new Problem('invalid-request', title, { about: ['managerId'] })
