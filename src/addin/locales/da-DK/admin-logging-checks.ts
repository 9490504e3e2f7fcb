import type { AdminLoggingChecksTexts } from '../en-US/admin-logging-checks.ts'

export const checks: AdminLoggingChecksTexts = {
  validation: {
    title: 'Resultat af kontrollen',
    good: 'Alt virker',
    bad: 'Noget virker ikke',
    at: (when) => `Kontrolleret ${when}`,
    steps: {
      credential: 'Hemmelighed eller certifikat',
      token: 'Login',
      mailbox: 'Postkasse',
      read: 'Læsning af mails',
      archive: 'Arkivmappe',
      job: 'Jobbet',
      'mail-flow': 'Mails, der kommer ind',
    },
    outcomes: {
      passed: 'I orden',
      warning: 'Se på det',
      failed: 'Virker ikke',
      skipped: 'Ikke prøvet',
    },
    detail: 'Hvad serveren sagde',
    failed: 'Opsætningen blev ikke kontrolleret',
  },

  probe: {
    title: 'Kommer mails ind?',
    text: 'Send en mail med denne kode i emnet fra en kollegas konto til nogen udenfor, og få dem til at svare. Begge mærker bliver grønne, når kopierne er kommet.',
    start: 'Lav en kode',
    again: 'Lav en ny kode',
    code: 'Testmailens emne',
    out: 'Sendte mails kommer ind',
    in: 'Modtagne mails kommer ind',
    arrived: (when) => `Kom ${when}`,
    waiting: 'Venter på den…',
  },
}
