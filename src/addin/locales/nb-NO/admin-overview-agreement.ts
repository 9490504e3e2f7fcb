import type { AdminOverviewAgreementTexts } from '../en-US/admin-overview-agreement.ts'

export const agreement: AdminOverviewAgreementTexts = {
  title: 'Før du slår på Follow',
  intro: 'Les hva Follow gjør. Godkjenningen din blir registrert.',
  sections: {
    reads: {
      title: 'Hva det leser',
      text: 'Av en e-post som en selger velger å følge: mottakere, emne, adressene til koblingene og hvordan Outlook arkiverer den. Teksten i e-posten og vedleggene blir i Outlook og sendes aldri til Follow.',
    },
    adds: {
      title: 'Hva det legger til i en slik e-post',
      text: 'Så langt reglene dine tillater: et bilde ingen ser, koblinger som går gjennom denne tjenesten, og om du vil, en linje som fører mottakerne til deres egen side.',
    },
    stores: {
      title: 'Hva det lagrer',
      text: 'Når e-posten åpnes, når en kobling klikkes og når noen svarer; med hva slags program; og om det var en person eller en maskin. Lesernes nettverksadresser blir sett på for dette og ikke beholdt. Hver interaksjon sier hvor sikkert det er hvem det var.',
    },
    sees: {
      title: 'Hvem som ser det',
      text: 'Selgeren som sendte e-posten, og lederen for teamet. Hvor engasjert en kontakt er, ser alle som bruker Follow. Administratorer ser beslutninger og tall, og ingens interaksjoner med mindre det er innvilget.',
    },
    keeps: {
      title: 'Hvor lenge',
      text: 'Så lenge du bestemmer under «Oppbevaring». Avsluttes Follow, fjernes alt etter en ventetid.',
    },
    rights: {
      title: 'Hva mottakerne kan gjøre',
      text: 'Se hva som er kjent om dem, si nei og få det slettet. Et nei gjelder med en gang, også for e-post som er sendt, og ingen her kan overprøve det.',
    },
    yours: {
      title: 'Hva som er opp til deg',
      text: 'I mange land krever det samtykke på forhånd å måle når noen åpner en e-post. Under «Samtykke» bestemmer du hva som må gjelde. Undersøk hvilken lov som gjelder for dere, og informer selgere og mottakere.',
    },
  },
  check: 'Jeg har lest dette og godkjenner det for organisasjonen min.',
  missing: 'Kryss av over hvis du godkjenner.',
  recorded: (version) =>
    `Sammen med det registreres navnet ditt, tidspunktet, språket og versjonen av denne teksten (${version}).`,
  confirm: 'Godkjenn og slå på',
  again: 'Teksten er endret siden organisasjonen godkjente den, og må derfor godkjennes på nytt.',
}
