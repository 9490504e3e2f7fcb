import type { AdminOverviewAgreementTexts } from '../en-US/admin-overview-agreement.ts'

export const agreement: AdminOverviewAgreementTexts = {
  title: 'Før du slår Follow til',
  intro: 'Læs, hvad Follow gør. Din godkendelse bliver registreret.',
  sections: {
    reads: {
      title: 'Hvad det læser',
      text: 'Af en mail, som en sælger vælger at følge: modtagere, emne, adresserne på links og hvordan Outlook arkiverer den. Mailens tekst og vedhæftninger bliver i Outlook og sendes aldrig til Follow.',
    },
    adds: {
      title: 'Hvad det føjer til en sådan mail',
      text: 'Så langt dine regler tillader det: et billede, som ingen ser, links, der går gennem denne tjeneste, og, hvis du vil, en linje, der fører modtagerne til deres egen side.',
    },
    stores: {
      title: 'Hvad det gemmer',
      text: 'Hvornår mailen åbnes, hvornår der klikkes på et link, og hvornår nogen svarer; med hvilken slags program; og om det var et menneske eller en maskine. Læsernes netværksadresser ses på til dette og gemmes ikke. Hver interaktion siger, hvor sikkert det er, hvem det var.',
    },
    sees: {
      title: 'Hvem der ser det',
      text: 'Sælgeren, der sendte mailen, og teamets leder. Hvor engageret en kontakt er, ser alle, der bruger Follow. Administratorer ser beslutninger og tal, og ingens interaktioner, medmindre det er bevilget.',
    },
    keeps: {
      title: 'Hvor længe',
      text: 'Så længe du bestemmer under “Opbevaring”. Afsluttes Follow, fjernes alt efter en ventetid.',
    },
    rights: {
      title: 'Hvad modtagerne kan gøre',
      text: 'Se, hvad der vides om dem, sige nej og få det slettet. Et nej gælder med det samme, også for mails, der er sendt, og ingen her kan tilsidesætte det.',
    },
    yours: {
      title: 'Hvad der er op til dig',
      text: 'I mange lande kræver det samtykke på forhånd at måle, hvornår nogen åbner en mail. Under “Samtykke” bestemmer du, hvad der skal gælde. Undersøg, hvilken lov der gælder for jer, og informér sælgere og modtagere.',
    },
  },
  check: 'Jeg har læst dette og godkender det for min organisation.',
  missing: 'Sæt kryds ovenfor, hvis du godkender.',
  recorded: (version) =>
    `Sammen med det registreres dit navn, tidspunktet, sproget og versionen af denne tekst (${version}).`,
  confirm: 'Godkend og slå til',
  again: 'Teksten er ændret, siden din organisation godkendte den, og skal derfor godkendes igen.',
}
