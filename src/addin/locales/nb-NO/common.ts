import { common as english, type CommonTexts } from '../en-US/common.ts'

export const common: CommonTexts = english
