import { Heading } from 'react-email'
import { MailButton, MailLayout, MailText, type Afzender } from './layout.tsx'

export type ToegangsuitnodigingGegevens = { afzender: Afzender; link: string; totEnMet: string }

/** Asks somebody to write along, read along or help; what exactly, and by whom, stands behind the link. */
export const toegangsuitnodiging = {
  onderwerp: ({ afzender }: ToegangsuitnodigingGegevens) =>
    `U bent gevraagd om mee te werken aan een aanvraag bij gemeente ${afzender.gemeente}`,
  Inhoud: ({ afzender, link, totEnMet }: ToegangsuitnodigingGegevens) => (
    <MailLayout preview="Lees wat er van u wordt gevraagd" afzender={afzender}>
      <Heading as="h1">Wilt u meewerken aan een aanvraag?</Heading>
      <MailText>
        Iemand vraagt subsidie aan bij gemeente {afzender.gemeente} en wil dat u erbij kunt. Lees
        eerst wie dat vraagt en wat u zou mogen doen.
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
