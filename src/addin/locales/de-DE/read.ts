import { read as english, type ReadTexts } from '../en-US/read.ts'

export const read: ReadTexts = english
