/** Cache keys of what is read from the draft itself. */
export const draftKeys = {
  follow: (id: string) => ['draft', id, 'follow'],
  recipients: (id: string) => ['draft', id, 'recipients'],
  body: (id: string) => ['draft', id, 'body'],
  sender: (id: string) => ['draft', id, 'sender'],
} as const

/** Reading a draft costs no network; what fails is tried again by the person. */
export const fromDraft = { retry: 1, staleTime: 0, gcTime: 60_000 } as const
