import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Draft } from '../../outlook/port.ts'
import { fromDraft } from '../compose/draft-queries.ts'
import {
  readSubject,
  takeIfFree,
  takeSubject,
  undoSubject,
  type SubjectChange,
} from './draft-subject.action.ts'

/** The draft's subject, what was put in its place here, and the way there and back. */
export function useDraftSubject(draft: Draft) {
  const cache = useQueryClient()
  const queryKey = ['draft', draft.id, 'subject']
  const read = useQuery({ queryKey, queryFn: () => readSubject(draft), ...fromDraft })
  const [change, setChange] = useState<SubjectChange>()
  /** Whoever took it back once is not given it again unasked. */
  const [isDeclined, setIsDeclined] = useState(false)
  const onSettled = () => cache.invalidateQueries({ queryKey })
  const take = useMutation({
    mutationFn: ({ subject, mayReplace }: { subject: string; mayReplace: boolean }) =>
      mayReplace ? takeSubject(draft, subject) : takeIfFree(draft, subject),
    onSuccess: (done) => {
      if (done) setChange(done)
    },
    onSettled,
  })
  const undo = useMutation({
    mutationFn: (done: SubjectChange) => undoSubject(draft, done),
    onSuccess: () => {
      setChange(undefined)
      setIsDeclined(true)
    },
    onSettled,
  })
  return {
    current: read.data?.subject,
    isFree: (read.data?.isFree ?? false) && !isDeclined,
    change,
    take: (subject: string) => take.mutate({ subject, mayReplace: true }),
    takeUnlessDeclined: (subject: string) => {
      if (!isDeclined) take.mutate({ subject, mayReplace: false })
    },
    undo: () => {
      if (change) undo.mutate(change)
    },
    isBusy: take.isPending || undo.isPending,
    error: take.error ?? undo.error,
  }
}
