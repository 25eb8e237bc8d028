import { Heading } from 'react-email'
import { MailButton, MailLayout, MailText, type Afzender } from './layout.tsx'

export type TekstVoorgelegdGegevens = { afzender: Afzender; link: string; totEnMet: string }

export const tekstvoorgelegd = {
  onderwerp: ({ afzender }: TekstVoorgelegdGegevens) =>
    `Er ligt een tekst voor u klaar bij gemeente ${afzender.gemeente}`,
  Inhoud: ({ afzender, link, totEnMet }: TekstVoorgelegdGegevens) => (
    <MailLayout preview="Wilt u lezen en laten weten of u meedoet?" afzender={afzender}>
      <Heading as="h1">Wilt u deze tekst lezen?</Heading>
      <MailText>
        U bent gevraagd om mee te doen aan een initiatief in de gemeente {afzender.gemeente}. De
        tekst van de aanvraag ligt voor u klaar. Lees wat u zou toezeggen, en laat weten of u
        meedoet. Hebt u eerder een tekst bevestigd? Dan is die intussen gewijzigd.
      </MailText>
      <MailButton href={link}>Lees de tekst</MailButton>
      <MailText>
        U hebt geen account nodig. De link werkt tot en met {totEnMet} en is alleen voor u: stuur
        hem niet door.
      </MailText>
    </MailLayout>
  ),
}
