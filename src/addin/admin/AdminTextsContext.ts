import { createContext, useContext } from 'react'
import { englishAdminTexts, type AdminTexts } from '../locales/admin-texts.ts'

export const AdminTextsContext = createContext<AdminTexts>(englishAdminTexts)

/** The administrator's words in the display language. */
export const useAdminTexts = (): AdminTexts => useContext(AdminTextsContext)
