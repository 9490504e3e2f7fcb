import type { LoggingReason } from '../../../contract/message-logging.ts'

export const short: Record<LoggingReason, string> = {
  draft: 'den er en kladde',
  'no-sender': 'den angiver ingen afsender',
  'no-recipients': 'den angiver ingen modtager',
  duplicate: 'der var allerede en kopi',
  sensitive: 'markeret som personlig, privat eller fortrolig',
  internal: 'kun kolleger er involveret',
  'privacy-blocked': 'e-mails med denne kontakt logges ikke',
  ignored: 'nogen valgte at ignorere den',
  expired: 'ingen afgjorde det i tide',
  unmatched: 'sælger eller kontakt blev ikke genkendt',
  ambiguous: 'en adresse tilhører flere kontakter',
  forged: 'afsenderen kunne ikke bekræftes',
  'other-content': 'en anden e-mail har samme Message-ID',
  unreadable: 'den kunne ikke læses',
  failed: 'logningen mislykkedes flere gange',
}

export const long: Record<LoggingReason, string> = {
  draft: 'Kladder logges ikke. Når e-mailen er sendt, bliver den det.',
  'no-sender': 'Ingen kan se, hvem der skrev denne e-mail, så den hører ikke til nogen udveksling.',
  'no-recipients':
    'Ingen kan se, hvem denne e-mail gik til, så den hører ikke til nogen udveksling.',
  duplicate: 'Den samme e-mail kom to gange. Den første kopi tæller, og denne tilføjer intet.',
  sensitive:
    'Den, der skrev e-mailen, markerede den som personlig, privat eller fortrolig. Sådanne e-mails logges aldrig, og hverken emne eller adresser gemmes.',
  internal: 'Alle involverede hører til din organisation. E-mails mellem kolleger logges ikke.',
  'privacy-blocked':
    'Det er besluttet, at e-mails med denne kontakt ikke logges. Beslutningen står på kontaktens kort.',
  ignored:
    'Nogen besluttede at ignorere denne e-mail eller alle e-mails fra denne afsender. Det, der gælder en afsender, kan en administrator ophæve.',
  expired: 'Den ventede på en afgørelse, og fristen er udløbet.',
  unmatched:
    'For at blive logget skal en e-mail have en sælger fra din organisation på den ene side og en kontakt på den anden. En af dem blev ikke genkendt på adressen.',
  ambiguous:
    'Flere kontakter har samme adresse, og kun et menneske kan sige, hvem det drejer sig om.',
  forged:
    'Mailserveren fandt, at denne e-mail ikke kommer fra den, den angiver, eller den angiver en af jeres egne og kom udefra. Den kan være forfalsket. Lad den kun slippe igennem, hvis du ved, at den er ægte; »Prøv igen« logger den så.',
  'other-content':
    'En e-mail med samme Message-ID og andet indhold er set før. En af de to er ikke, hvad den ser ud til.',
  unreadable: 'Postkassen leverede noget, som ikke er en læselig meddelelse.',
  failed: 'Noget gik galt hver gang. E-mailen er, hvor den var, og kan prøves én gang til.',
}
