import { followed as english, type FollowedTexts } from '../en-US/followed.ts'

export const followed: FollowedTexts = english
