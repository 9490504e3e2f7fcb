/** What a beacon's or tracked link's token says; nothing needs to be looked up (law 3). */
export type HitToken =
  | { kind: 'open'; tenantId: string; followKey: string }
  | { kind: 'click'; tenantId: string; followKey: string; linkNumber: number; target: string }
  | FileToken

/** Which tracked file of which mail; what the file is has to be looked up. */
export interface FileToken {
  kind: 'file'
  tenantId: string
  followKey: string
  /** 1 … n among the files of the mail. */
  number: number
}

/** Of which mail a recipient's own page is. */
export interface PageToken {
  kind: 'page'
  tenantId: string
  followKey: string
}

export type TrackingToken = HitToken | PageToken

/** Seals tokens with the current key and opens those of any key still in the ring. */
export interface TrackingSeal {
  /** The same token always gives the same text, so that finalising twice gives the same links. */
  seal(token: TrackingToken): string
  /** @returns undefined for anything that is not authentically ours */
  open(text: string): TrackingToken | undefined
}
