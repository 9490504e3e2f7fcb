import type { Generated } from 'kysely'

/** Counters of one followed email; `people` is what was judged to be people. */
export interface FollowTotalTable {
  tenant_id: string
  follow_key: string
  opens_people: Generated<number>
  opens_all: Generated<number>
  clicks_people: Generated<number>
  clicks_all: Generated<number>
  file_views_people: Generated<number>
  file_views_all: Generated<number>
  replies_people: Generated<number>
  replies_all: Generated<number>
  /** Judged to be our own people's. */
  own_views: Generated<number>
  last_opened_at: Date | null
  last_interaction_at: Date | null
}

export interface LinkTotalTable {
  tenant_id: string
  follow_key: string
  number: number
  clicks_people: Generated<number>
  clicks_all: Generated<number>
  last_clicked_at: Date | null
}

/** Interactions that are certainly this contact's. */
export interface ContactTotalTable {
  tenant_id: string
  contact_id: string
  opens_people: Generated<number>
  opens_all: Generated<number>
  clicks_people: Generated<number>
  clicks_all: Generated<number>
  file_views_people: Generated<number>
  file_views_all: Generated<number>
  replies_people: Generated<number>
  replies_all: Generated<number>
  /** Opens and clicks by one of several recipients, of mails that went to this contact too. */
  one_of_several_people: Generated<number>
  one_of_several_all: Generated<number>
  /** Judged to be our own people's, of mails that went to this contact. */
  own_views: Generated<number>
  last_interaction_at: Date | null
}

/** Interactions that are certainly this contact's by UTC day: people's, and what nobody can tell. */
export interface ContactDayTable {
  tenant_id: string
  contact_id: string
  /** `YYYY-MM-DD`. */
  day: string
  opens: Generated<number>
  clicks: Generated<number>
  file_views: Generated<number>
  replies: Generated<number>
  /** Judged unknown and no repetition; so are the next two. */
  unknown_opens: Generated<number>
  unknown_clicks: Generated<number>
  unknown_file_views: Generated<number>
}
