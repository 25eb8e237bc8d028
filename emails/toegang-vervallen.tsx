import { Heading } from 'react-email'
import { MailLayout, MailText, type Afzender } from './layout.tsx'

export type ToegangVervallenGegevens = { afzender: Afzender }

export const toegangvervallen = {
  onderwerp: ({ afzender }: ToegangVervallenGegevens) =>
    `U doet niet meer mee aan een initiatief in ${afzender.gemeente}`,
  Inhoud: ({ afzender }: ToegangVervallenGegevens) => (
    <MailLayout preview="U kunt de aanvraag niet meer bekijken" afzender={afzender}>
      <Heading as="h1">U doet niet meer mee</Heading>
      <MailText>
        U deed mee aan een initiatief in de gemeente {afzender.gemeente}. De penvoerder heeft dat
        gewijzigd: u antwoordt daar niet meer voor een partner en kunt de aanvraag niet meer
        bekijken.
      </MailText>
      <MailText>Klopt dit niet? Vraag het de penvoerder, of bel ons.</MailText>
    </MailLayout>
  ),
}
