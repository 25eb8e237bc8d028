import { Heading } from 'react-email'
import { MailButton, MailLayout, MailText, type Afzender } from './layout.tsx'

export type UitnodigingGegevens = { afzender: Afzender; link: string; totEnMet: string }

export const uitnodiging = {
  onderwerp: ({ afzender }: UitnodigingGegevens) =>
    `U bent gevraagd om mee te doen aan een initiatief in ${afzender.gemeente}`,
  Inhoud: ({ afzender, link, totEnMet }: UitnodigingGegevens) => (
    <MailLayout preview="Lees wat er van u wordt gevraagd" afzender={afzender}>
      <Heading as="h1">Doet u mee?</Heading>
      <MailText>
        U bent gevraagd om mee te doen aan een initiatief in de gemeente {afzender.gemeente}. Lees
        eerst rustig wie dat vraagt en wat u zou toezeggen. U zit nog nergens aan vast.
      </MailText>
      <MailButton href={link}>Lees waar het om gaat</MailButton>
      <MailText>
        U hebt geen account nodig. De link werkt tot en met {totEnMet} en is alleen voor u: stuur
        hem niet door.
      </MailText>
      <MailText>Hoort dit niet bij u? Dan hoeft u niets te doen.</MailText>
    </MailLayout>
  ),
}
