import type { ConsentRule } from '../../contract/consent-policy.ts'
import { domainOf, normaliseAddress } from '../contacts/email-address.ts'
import { countryOf } from './country.ts'

/**
 * A rule's target in the one spelling under which it is stored and compared, still without ids:
 * address, domain as A-labels, or country code in capitals.
 *
 * @returns undefined for what can be none: no address, no domain, no country that a top-level domain
 *   tells
 */
export function canonicalTarget(scope: ConsentRule['scope'], target: string): string | undefined {
  switch (scope) {
    case 'contact':
      return addressTarget(target)
    case 'account':
    case 'domain':
      return domainTarget(target)
    case 'country':
      return countryTarget(target)
  }
}

function addressTarget(target: string): string | undefined {
  const address = normaliseAddress(target)
  return /^[^\s@]+@[^\s@]+$/.test(address) ? address : undefined
}

const LABEL = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/

/** People write `contoso.example`, and mean the same by `@contoso.example` and `*.contoso.example`. */
function domainTarget(target: string): string | undefined {
  const bare = target.trim().replace(/^(@|\*?\.)/, '')
  // An address is somebody's, not a domain with something before it.
  const domain = bare.includes('@') ? '' : domainOf(`x@${bare}`)
  const isDomain = domain.length <= 253 && domain.split('.').every((label) => LABEL.test(label))
  return isDomain && /[a-z]/.test(domain.split('.').at(-1) ?? '') ? domain : undefined
}

/**
 * ISO 3166-1, officially assigned. Those whose top-level domain says nothing about where somebody is
 * are no target: a rule that never holds would be mistaken for one that does.
 */
const COUNTRIES = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR ' +
    'BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ ' +
    'EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW ' +
    'GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY ' +
    'KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV ' +
    'MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY ' +
    'QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG ' +
    'TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
  ).split(' '),
)

/** The United Kingdom is known by its top-level domain as well. */
function countryTarget(target: string): string | undefined {
  const typed = target.trim().toUpperCase()
  const code = typed === 'UK' ? 'GB' : typed
  return COUNTRIES.has(code) && countryOf(`x@x.${code.toLowerCase()}`) === code ? code : undefined
}
