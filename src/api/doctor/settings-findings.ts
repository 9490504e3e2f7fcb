import { findingsOf, type Finding } from './finding.ts'

const { ok, warning, failed } = findingsOf('settings')

export interface GivenSettings {
  /** Names of everything that is given, without values. */
  names: readonly string[]
  /** Names that the server reads. */
  known: readonly string[]
  /** What the server itself would complain about, one line each. */
  problems: readonly string[]
  /** True: they come from a file of ours, where everything is meant for the server. */
  isOwnFile: boolean
  /** True: whoever has any tenant may sign in. */
  admitsAnyTenant: boolean
}

/** Read by libraries of ours, or by Node. */
const OTHERS =
  /^(OTEL|AZURE|NODE|PG|SSL|LOGGING_SECRET)_|^(TZ|NO_COLOR|PATH|HTTPS?_PROXY|NO_PROXY)$/
/** Built into the add-in's pages; at run time they do nothing. */
const BUILD_TIME = /^ADDIN_(API_ORIGIN|CLIENT_ID|ORIGIN|AUTHORITY|GRAPH_ORIGIN)$/
/** A name this near to one of ours was most likely meant to be it; of a short one, a letter in four. */
const NEAR = 2
const LETTERS_PER_SLIP = 4

/** Whether the server would start with these settings, and which of them it would never read. */
export function settingsFindings(given: GivenSettings): Finding[] {
  const { names, known, problems, isOwnFile, admitsAnyTenant } = given
  const set = names.filter((name) => known.includes(name))
  const strange = names.filter((name) => !known.includes(name) && !OTHERS.test(name))
  return [
    ...problems.map((problem) => failed(problem, 'See docs/deploy.md, section 3')),
    ...strange.flatMap((name) => strangeFinding(name, { known, isOwnFile })),
    ...(admitsAnyTenant ? [ANY_TENANT] : []),
    ...(problems.length === 0
      ? [ok(`${set.length} of ${known.length} are set, none is wrong`)]
      : []),
  ]
}

/** A tenant costs nothing, and links lead on for good. */
const ANY_TENANT = warning(
  'TENANTS=* lets in everybody who has any tenant, and lets them make links on your host',
  'Name the tenants, unless it is meant; keep REFUSED_HOSTS_FILE at hand, see docs/deploy.md',
)

function strangeFinding(
  name: string,
  { known, isOwnFile }: Pick<GivenSettings, 'known' | 'isOwnFile'>,
): Finding[] {
  const meant = nearest(name, known)
  if (meant !== undefined) return [warning(`${name} is read by nobody`, `Did you mean ${meant}?`)]
  if (!isOwnFile) return []
  if (BUILD_TIME.test(name))
    return [
      warning(`${name} does nothing here`, 'It counts when the add-in is built: npm run build'),
    ]
  return [
    warning(`${name} is read by nobody`, 'Take it out, or look its name up in docs/deploy.md'),
  ]
}

/** @returns undefined where none is near */
function nearest(name: string, known: readonly string[]): string | undefined {
  const near = known
    .map((one) => ({ one, distance: distanceBetween(name, one) }))
    .filter(({ one, distance }) => distance <= Math.min(NEAR, one.length / LETTERS_PER_SLIP))
    .sort((a, b) => a.distance - b.distance)
  return near[0]?.one
}

/** How many letters have to be put in, taken out or changed. */
export function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
