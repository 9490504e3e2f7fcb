import type { LoggingReason } from '../../../contract/message-logging.ts'

export const short: Record<LoggingReason, string> = {
  draft: 'den er et utkast',
  'no-sender': 'den oppgir ingen avsender',
  'no-recipients': 'den oppgir ingen mottaker',
  duplicate: 'en kopi fantes fra før',
  sensitive: 'merket som personlig, privat eller konfidensiell',
  internal: 'bare kolleger er involvert',
  'privacy-blocked': 'e-post med denne kontakten logges ikke',
  ignored: 'noen valgte å se bort fra den',
  expired: 'ingen avgjorde det i tide',
  unmatched: 'selger eller kontakt ble ikke gjenkjent',
  ambiguous: 'en adresse tilhører flere kontakter',
  forged: 'avsenderen kunne ikke bekreftes',
  'other-content': 'en annen e-post har samme Message-ID',
  unreadable: 'den kunne ikke leses',
  failed: 'loggingen mislyktes flere ganger',
}

export const long: Record<LoggingReason, string> = {
  draft: 'Utkast logges ikke. Når e-posten er sendt, logges den.',
  'no-sender': 'Ingen kan se hvem som skrev denne e-posten, så den hører ikke til noen utveksling.',
  'no-recipients':
    'Ingen kan se hvem denne e-posten gikk til, så den hører ikke til noen utveksling.',
  duplicate: 'Samme e-post kom to ganger. Den første kopien teller, og denne tilfører ingenting.',
  sensitive:
    'Den som skrev e-posten, merket den som personlig, privat eller konfidensiell. Slik e-post logges aldri, og verken emne eller adresser blir tatt vare på.',
  internal: 'Alle involverte tilhører organisasjonen din. E-post mellom kolleger logges ikke.',
  'privacy-blocked':
    'Det er bestemt at e-post med denne kontakten ikke logges. Avgjørelsen står på kontaktens kort.',
  ignored:
    'Noen bestemte å se bort fra denne e-posten, eller all e-post fra denne avsenderen. Det som gjelder en avsender, kan en administrator oppheve.',
  expired: 'Den ventet på en avgjørelse, og fristen er ute.',
  unmatched:
    'For å logges trenger en e-post en selger i organisasjonen din på den ene siden og en kontakt på den andre. En av dem ble ikke gjenkjent på adressen.',
  ambiguous: 'Flere kontakter har samme adresse, og bare et menneske kan si hvem det gjelder.',
  forged:
    'E-postserveren fant at denne e-posten ikke kommer fra den den oppgir, eller den oppgir en av deres egne og kom utenfra. Den kan være forfalsket. Slipp den gjennom bare hvis du vet at den er ekte; «Prøv igjen» logger den da.',
  'other-content':
    'En e-post med samme Message-ID og annet innhold er sett før. En av de to er ikke det den ser ut til.',
  unreadable: 'Postboksen leverte noe som ikke er en lesbar melding.',
  failed: 'Noe gikk galt hver gang. E-posten er der den var, og kan prøves en gang til.',
}
