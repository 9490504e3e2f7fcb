/** What a beacon's or tracked link's token says; nothing needs to be looked up (law 3). */
export type TrackingToken =
  | { kind: 'open'; tenantId: string; followKey: string }
  | { kind: 'click'; tenantId: string; followKey: string; linkNumber: number; target: string }

/** Seals tokens with the current key and opens those of any key still in the ring. */
export interface TrackingSeal {
  /** The same token always gives the same text, so that finalising twice gives the same links. */
  seal(token: TrackingToken): string
  /** @returns undefined for anything that is not authentically ours */
  open(text: string): TrackingToken | undefined
}
