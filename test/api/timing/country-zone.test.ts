import { describe, expect, it } from '@jest/globals'
import { countryZones } from '../../../src/api/timing/country-zone.ts'
import { NOW } from '../../fixtures/make.ts'

describe('countryZones', () => {
  it.each([
    ['bo@contoso.no', 'Europe/Oslo', true],
    // Two zones that show the same.
    ['bo@contoso.de', 'Europe/Berlin', true],
    ['bo@contoso.co.uk', 'Europe/London', true],
    ['bo@contoso.es', 'Europe/Madrid', false],
    ['bo@contoso.co.nz', 'Pacific/Auckland', false],
  ])('goes for %s by %s, the only one: %s', (email, main, isOnly) => {
    expect(countryZones(email, NOW)).toMatchObject({ main, isOnly })
  })

  it('names no zone of a country that nobody could guess it of', () => {
    const zones = countryZones('bo@contoso.us', NOW)

    expect(zones?.main).toBeUndefined()
    expect(zones?.zones).toContain('America/New_York')
  })

  it.each([
    'bo@contoso.com',
    'bo@contoso.example',
    'bo@contoso.io',
    'bo@contoso.co',
    'bo@contoso.zz',
  ])('says nothing of %s', (email) => {
    expect(countryZones(email, NOW)).toBeUndefined()
  })
})
