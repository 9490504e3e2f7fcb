import { useMutation } from '@tanstack/react-query'
import type { Logging } from '../../../contract/logging.ts'
import {
  useConsentToLogging,
  useSwitchLogging,
  useValidateLogging,
} from '../../client/admin-queries-logging.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { WORDING } from './wording.ts'

/** True where today's words were agreed to. */
export const isAgreed = ({ consent }: Logging): boolean => consent?.wording === WORDING

/** Agrees where that is needed, starts email logging, and then tries every step of the set-up. */
export function useStartLogging(logging: Logging) {
  const { language } = useAdminTexts()
  const consent = useConsentToLogging()
  const turn = useSwitchLogging()
  const validation = useValidateLogging()
  const starting = useMutation({
    mutationFn: async () => {
      const agreed = isAgreed(logging)
        ? logging
        : await consent.mutateAsync({
            body: { wording: WORDING, locale: language, revision: logging.revision },
          })
      if (agreed.isEnabled) return agreed
      return turn.mutateAsync({ body: { isEnabled: true, revision: agreed.revision } })
    },
    onSuccess: () => {
      if (logging.source?.kind !== 'pane') validation.mutate()
    },
  })
  return { starting, validation }
}
