import { notices as english, type NoticeTexts } from '../en-US/notices.ts'

export const notices: NoticeTexts = english
