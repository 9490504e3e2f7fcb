import type { FileState, TrackedFile } from '../../../contract/file.ts'

/** As it is told to its sender: what is given out once may be used up. */
export type ShownState = FileState | 'usedUp'

/** Nobody gets a file any more by the link of this mail. */
export const isUsedUp = ({ state, links }: TrackedFile): boolean =>
  state === 'available' && links[0]?.isUsedUp === true

export const shownState = (file: TrackedFile): ShownState =>
  isUsedUp(file) ? 'usedUp' : file.state

/** What nobody can have needs a word more. */
export const hasMeaning = (state: ShownState): state is 'expired' | 'revoked' | 'usedUp' =>
  state === 'expired' || state === 'revoked' || state === 'usedUp'

/** Whether its sender can still do anything with it. */
export const mayBeChanged = ({ state }: TrackedFile): boolean =>
  state !== 'removed' && state !== 'uploading'
