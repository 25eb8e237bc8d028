import { Heading } from 'react-email'
import { MailButton, MailLayout, MailText, type Afzender } from './layout.tsx'

export type PartnernieuwsGegevens = { afzender: Afzender; link: string }

export const partnernieuws = {
  onderwerp: ({ afzender }: PartnernieuwsGegevens) =>
    `Er is nieuws over uw aanvraag bij gemeente ${afzender.gemeente}`,
  Inhoud: ({ afzender, link }: PartnernieuwsGegevens) => (
    <MailLayout preview="Een partner liet iets weten" afzender={afzender}>
      <Heading as="h1">Een partner liet iets weten</Heading>
      <MailText>
        Een van uw partners heeft geantwoord of doet niet meer mee. Kijk bij uw aanvraag hoe het er
        nu voor staat.
      </MailText>
      <MailButton href={link}>Naar uw samenwerkingsverband</MailButton>
    </MailLayout>
  ),
}
