import type { AdminLoggingChecksTexts } from '../en-US/admin-logging-checks.ts'

export const checks: AdminLoggingChecksTexts = {
  validation: {
    title: 'Resultat av kontrollen',
    good: 'Alt virker',
    bad: 'Noe virker ikke',
    at: (when) => `Kontrollert ${when}`,
    steps: {
      credential: 'Hemmelighet eller sertifikat',
      token: 'Pålogging',
      mailbox: 'Postboks',
      read: 'Lesing av e-post',
      archive: 'Arkivmappe',
      job: 'Jobb',
      'mail-flow': 'E-post som kommer inn',
    },
    outcomes: {
      passed: 'I orden',
      warning: 'Se på dette',
      failed: 'Virker ikke',
      skipped: 'Ikke prøvd',
    },
    detail: 'Hva serveren sa',
    failed: 'Oppsettet ble ikke kontrollert',
  },

  probe: {
    title: 'Kommer e-posten inn?',
    text: 'Send en e-post med denne koden i emnet fra kontoen til en kollega til noen utenfor, og be om svar. Begge merkene blir grønne når kopiene har kommet.',
    start: 'Lag en kode',
    again: 'Lag en ny kode',
    code: 'Emne for testmeldingen',
    out: 'Sendt e-post kommer inn',
    in: 'Mottatt e-post kommer inn',
    arrived: (when) => `Kom ${when}`,
    waiting: 'Venter på den…',
  },
}
