/**
 * ISO 3166 codes of countries that the ending of an address can tell. Left out are those whose
 * ending is sold to everybody, such as `.co` and `.io`: a rule for them would never hold.
 */
const CODES =
  'AD AE AF AG AL AM AO AR AS AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ ' +
  'CA CD CF CG CH CI CK CL CM CN CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FK ' +
  'FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ ' +
  'IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC ' +
  'MD MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ ' +
  'OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL ' +
  'SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TW TZ UA UG US UY UZ VA VC ' +
  'VE VG VI VN VU WF YE YT ZA ZM ZW'

/** A country's name as the display language has it; the code where it has none. */
export const countryName = (locale: string, code: string): string =>
  new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(code) ?? code

/** Countries with their names, as the language sorts them. */
export function countries(locale: string): { code: string; name: string }[] {
  const { compare } = new Intl.Collator(locale)
  return CODES.split(' ')
    .map((code) => ({ code, name: countryName(locale, code) }))
    .sort((a, b) => compare(a.name, b.name))
}
