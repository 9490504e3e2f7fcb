import type { AdminEngagementProblemsTexts } from '../en-US/admin-engagement-problems.ts'

export const problems: AdminEngagementProblemsTexts = {
  'permission-needed': {
    text: 'Follow må ikke læse postkasserne: Tilladelsen mangler eller er taget tilbage.',
    remedy:
      'Bed den, der administrerer Microsoft Entra, om at give den; anmodningen ligger klar i opsætningen.',
  },
  'application-missing': {
    text: 'Den, der driver Follow, har ikke registreret noget program, som kan læse postkasser.',
    remedy: 'Bed dem registrere et og skrive det ind i tjenestens konfiguration.',
  },
  'credential-refused': {
    text: 'Programmets hemmelighed blev afvist. Den er forkert, eller den er udløbet.',
    remedy: 'Bed den, der driver Follow, om at give det en ny.',
  },
  'mailbox-unknown': {
    text: 'Der er ingen postkasse med denne adresse.',
    remedy: 'Kontrollér adressen, eller tag den ud af opsætningen.',
  },
  'mailbox-closed': {
    text: 'Denne postkasse må ikke læses.',
    remedy: 'Kontrollér, om den er i Exchange Online og har en licens, eller udelad den.',
  },
  throttled: {
    text: 'Microsoft 365 har bedt os om at gå langsommere.',
    remedy: 'Vent: Det fortsætter af sig selv.',
  },
  unreachable: {
    text: 'Microsoft 365 svarer ikke.',
    remedy:
      'Det prøves igen af sig selv. Hvis det varer ved, så sig det til den, der driver Follow.',
  },
  'unexpected-answer': {
    text: 'Microsoft 365 svarede noget, der ikke er til at forstå.',
    remedy:
      'Det prøves igen af sig selv. Hvis det varer ved, så sig det til den, der driver Follow.',
  },
}
