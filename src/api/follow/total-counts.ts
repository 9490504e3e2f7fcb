import type { Count, Counts } from '../../contract/interaction.ts'

type Kind = 'opens' | 'clicks' | 'file_views' | 'replies'

/** Counter columns of a row that may be missing, as with a left join. */
export type Totals = { [K in `${Kind}_people` | `${Kind}_all`]?: number | null }

/** Counters of the store as the contract shows them; 0 where nothing was counted yet. */
export function totalCounts(totals: Totals = {}): Counts {
  return {
    opens: count(totals, 'opens'),
    clicks: count(totals, 'clicks'),
    fileViews: count(totals, 'file_views'),
    replies: count(totals, 'replies'),
  }
}

function count(totals: Totals, kind: Kind): Count {
  return { people: totals[`${kind}_people`] ?? 0, all: totals[`${kind}_all`] ?? 0 }
}
