import type { Verdict } from '../../contract/interaction.ts'
import type { HitKind, HitSignals } from './hit.ts'

/** A hit as it is kept. */
export interface KeptHit {
  id: string
  kind: HitKind
  /** 1 … n among the mail's links for a click, among its files for a file view. */
  linkNumber: number | null
  at: Date
  signals: HitSignals
  /** Set: it was judged together with hits that are not among these, and its verdict stands. */
  standing?: Verdict
}

/** One of our own people had a mail, or a reply that quotes it, open in the pane. */
export interface OwnView {
  at: Date
  /** The browser that the pane ran in; null where it has no name we know. */
  browser: string | null
}

/** What is known around the hits of a mail. */
export interface MailSurroundings {
  /** When the mail went out. */
  deliveredAt: Date
  /** Number of its tracked links. */
  links: number
  /** When recipients replied. */
  replies: readonly Date[]
  ownViews: readonly OwnView[]
  /** When a person first opened it, as far as that is settled and not among the hits any more. */
  knownOpenAt?: Date | undefined
}

/** Each hit once, by time; at the same time by id, so that any order of arrival gives this one. */
export function inOrder(hits: readonly KeptHit[]): KeptHit[] {
  return [...new Map(hits.map((hit) => [hit.id, hit])).values()].sort(
    (a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1),
  )
}

/** Links and files have numbers of their own: tells what was asked for from the mail's other things. */
export function askedFor({ kind, linkNumber }: Pick<KeptHit, 'kind' | 'linkNumber'>): string {
  return `${kind} ${linkNumber ?? ''}`
}

/** Tells programs apart as far as what is kept allows. */
export function programOf({ signals: { agent, client, network } }: KeptHit): string {
  return `${agent} ${client ?? ''} ${network?.name ?? ''}`
}
