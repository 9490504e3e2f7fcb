export const followed = {}

export type FollowedTexts = typeof followed
