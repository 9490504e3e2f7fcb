import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { AddressFault } from '../../contract/address-check.ts'
import { loggingKeys } from './admin-queries-logging.ts'
import { useApi } from './api-context.ts'

/** Addresses that matching would stumble over. */
export function useAddressCheck() {
  const call = useApi()
  return useQuery({
    queryKey: loggingKeys.addresses,
    queryFn: ({ signal }) => call('checkAddresses', {}, { signal }),
  })
}

/** Says which mail domains are our own; answers with the check made anew. */
export function useSetInternalDomains() {
  const call = useApi()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (domains: string[]) => call('setInternalDomains', { body: { domains } }),
    onSuccess: (check) => cache.setQueryData(loggingKeys.addresses, check),
  })
}

/** Whose addresses: a salesperson goes by id, a contact by the own address. */
export type AddressOwner = Pick<AddressFault, 'whose' | 'id' | 'email'>

/** Further addresses of a salesperson or a contact. */
export function useFurtherAddresses({ whose, id, email }: AddressOwner) {
  const call = useApi()
  return useQuery({
    queryKey: [...loggingKeys.addresses, whose, whose === 'contact' ? email : id],
    queryFn: ({ signal }) =>
      whose === 'contact'
        ? call('getContactAddresses', { params: { email } }, { signal })
        : call('getMemberAddresses', { params: { id } }, { signal }),
  })
}

/** Says which further addresses somebody writes from. */
export function useSetFurtherAddresses({ whose, id, email }: AddressOwner) {
  const call = useApi()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (addresses: string[]) =>
      whose === 'contact'
        ? call('setContactAddresses', { params: { email }, body: { addresses } })
        : call('setMemberAddresses', { params: { id }, body: { addresses } }),
    onSuccess: () => cache.invalidateQueries({ queryKey: loggingKeys.addresses }),
  })
}
