/** Parent by account; one without a parent is not in it, or has null. */
export type Parents = ReadonlyMap<string, string | null>

/** Whether an account would be its own parent, directly or by others, if it had this one. */
export function isCircular(id: string, parentId: string | null, parents: Parents): boolean {
  return parentId !== null && (parentId === id || ancestors(parentId, parents).has(id))
}

/**
 * The parent of an account that takes another one in, children and all: its own, else that of the
 * other. Where the other one was above it, it takes that one's place.
 */
export function mergedParent(id: string, otherId: string, parents: Parents): string | null {
  const own = parents.get(id) ?? null
  const others = parents.get(otherId) ?? null
  if (ancestors(id, parents).has(otherId)) return others
  if (own !== null) return own
  return isCircular(id, others, parents) ? null : others
}

/** From the parent upwards; a circle ends where it closes. */
function ancestors(id: string, parents: Parents): Set<string> {
  const found = new Set<string>()
  let parent = parents.get(id)
  while (parent && !found.has(parent)) {
    found.add(parent)
    parent = parents.get(parent)
  }
  return found
}
