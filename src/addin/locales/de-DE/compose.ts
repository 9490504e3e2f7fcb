import { compose as english, type ComposeTexts } from '../en-US/compose.ts'

export const compose: ComposeTexts = english
