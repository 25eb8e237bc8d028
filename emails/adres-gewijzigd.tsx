import { Heading } from 'react-email'
import { MailButton, MailLayout, MailText, type Afzender } from './layout.tsx'

export type AdresGewijzigdGegevens = { afzender: Afzender; link: string }

/** To the old and the new mailbox alike: who did not ask for this, can still stop it. */
export const adresgewijzigd = {
  onderwerp: ({ afzender }: AdresGewijzigdGegevens) =>
    `Uw e-mailadres bij gemeente ${afzender.gemeente} is gewijzigd`,
  Inhoud: ({ afzender, link }: AdresGewijzigdGegevens) => (
    <MailLayout preview="Log voortaan in met uw nieuwe adres" afzender={afzender}>
      <Heading as="h1">Uw e-mailadres is gewijzigd</Heading>
      <MailText>
        Op uw verzoek kent gemeente {afzender.gemeente} u nu onder een ander e-mailadres. Log
        voortaan in met het nieuwe adres. Met het oude adres kan dat niet meer.
      </MailText>
      <MailButton href={link}>Naar inloggen</MailButton>
      <MailText>Vroeg u hier niet om? Bel ons dan meteen: {afzender.telefoon}.</MailText>
    </MailLayout>
  ),
}
