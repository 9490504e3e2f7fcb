import type { ConsentPolicy, ConsentPolicyRequest } from '../../../contract/consent-policy.ts'
import { isAddress } from '../files/mail-address.ts'

/** What can be typed of the policy; texts as they stand in their fields. */
export interface PolicyEntries {
  defaultMode: ConsentPolicy['defaultMode']
  mixedGroups: ConsentPolicy['mixedGroups']
  footer: boolean
  organisationName: string
  privacyContact: string
  privacyNotice: string
}

export const entriesOf = (policy: ConsentPolicy): PolicyEntries => ({
  defaultMode: policy.defaultMode,
  mixedGroups: policy.mixedGroups,
  footer: policy.footer,
  organisationName: policy.organisationName ?? '',
  privacyContact: policy.privacyContact ?? '',
  privacyNotice: policy.privacyNotice ?? '',
})

/** Fields that the service would refuse; each has its sentence. */
export interface PolicyFaults {
  privacyContact: boolean
  privacyNotice: boolean
}

export const NO_FAULTS: PolicyFaults = { privacyContact: false, privacyNotice: false }

/** An empty field is no fault: it says nothing then. */
export function policyFaults({ privacyContact, privacyNotice }: PolicyEntries): PolicyFaults {
  return {
    privacyContact: privacyContact.trim() !== '' && !isAddress(privacyContact.trim()),
    privacyNotice: privacyNotice.trim() !== '' && !isSecureAddress(privacyNotice.trim()),
  }
}

export function requestOf(entries: PolicyEntries, revision: number): ConsentPolicyRequest {
  return {
    ...entries,
    organisationName: textOrNull(entries.organisationName),
    privacyContact: textOrNull(entries.privacyContact),
    privacyNotice: textOrNull(entries.privacyNotice),
    revision,
  }
}

const textOrNull = (text: string) => text.trim() || null

const LONGEST_NOTICE = 500

function isSecureAddress(text: string): boolean {
  return text.length <= LONGEST_NOTICE && URL.canParse(text) && new URL(text).protocol === 'https:'
}
