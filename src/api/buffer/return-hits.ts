import { StartError } from '../start-error.ts'
import type { HitBuffer } from './hit-buffer.ts'
import type { Quarantine } from './quarantine.ts'

/**
 * Puts hits back into the buffer, for a store that takes them now. One that is there already, or was
 * recorded meanwhile, still counts once. What is no hit stays.
 *
 * @param ids which; none: all of them
 * @returns how many are back, and how many things stay that are no hits
 * @throws StartError where nothing has one of the ids; then all stay
 */
export async function returnHits(
  quarantine: Quarantine,
  buffer: Pick<HitBuffer, 'append'>,
  ids: readonly string[],
): Promise<{ returned: number; stay: number }> {
  const found = await quarantine.list()
  const unknown = ids.filter((id) => !found.some((one) => one.id === id))
  if (unknown.length > 0) throw new StartError(`Not in quarantine: ${unknown.join(', ')}`)
  const named = ids.length > 0 ? found.filter(({ id }) => ids.includes(id)) : found
  let returned = 0
  for (const { id, hit } of named) {
    if (!hit) continue
    // It is safe in the buffer before it is gone from here: rather twice than never.
    await buffer.append(hit)
    await quarantine.forget(id)
    returned += 1
  }
  return { returned, stay: named.length - returned }
}
