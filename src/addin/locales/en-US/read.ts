export const read = {}

export type ReadTexts = typeof read
