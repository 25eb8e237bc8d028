import { Heading } from 'react-email'
import type { Toegangsnieuws } from '../app/domain/toegang/nieuws.ts'
import { MailButton, MailLayout, MailText, type Afzender } from './layout.tsx'

const nieuws: Record<Toegangsnieuws, string> = {
  beantwoord: 'Iemand die u vroeg om mee te werken, heeft geantwoord.',
  gestopt: 'Iemand die meewerkte aan uw aanvraag, doet dat niet meer.',
  gewijzigd: 'Wat u bij een aanvraag mag doen, is gewijzigd.',
  penvoerder_gevraagd:
    'U bent gevraagd om penvoerder te worden. Er verandert niets zolang u niet antwoordt.',
  penvoerder_ingetrokken: 'De vraag of u penvoerder wilt worden, is ingetrokken.',
  penvoerder_afgewezen: 'Wie u vroeg om penvoerder te worden, doet dat niet. U blijft penvoerder.',
  penvoerder_geworden: 'U bent nu penvoerder van een aanvraag.',
  penvoerder_overgedragen:
    'Uw aanvraag heeft nu een andere penvoerder. U kunt blijven meeschrijven.',
}

export type ToegangsnieuwsGegevens = {
  afzender: Afzender
  nummer: string
  link: string
  nieuws: Toegangsnieuws
}

/** Tells that something changed in who can do what; about whom it is, stands in the portal. */
export const toegangsnieuws = {
  onderwerp: ({ nummer }: ToegangsnieuwsGegevens) => `Er is nieuws over ${nummer}`,
  Inhoud: ({ afzender, nummer, link, nieuws: soort }: ToegangsnieuwsGegevens) => (
    <MailLayout preview={nieuws[soort]} afzender={afzender}>
      <Heading as="h1">Er is nieuws</Heading>
      <MailText>{nieuws[soort]}</MailText>
      <MailText>Het gaat om de aanvraag met nummer {nummer}.</MailText>
      <MailButton href={link}>Bekijk het op de site</MailButton>
    </MailLayout>
  ),
}
