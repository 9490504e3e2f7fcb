import { expect, it } from '@jest/globals'
import { AGREEMENT_WORDING } from '../../../../src/addin/admin/overview/wording.ts'
import { ORGANISATION_WORDING } from '../../../../src/contract/organisation.ts'

it('is the version that the service asks for', () => {
  expect(AGREEMENT_WORDING).toBe(ORGANISATION_WORDING)
})
