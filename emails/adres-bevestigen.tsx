import { Heading } from 'react-email'
import { MailButton, MailLayout, MailText, type Afzender } from './layout.tsx'

export type AdresBevestigenGegevens = { afzender: Afzender; link: string }

/** To the new mailbox: only who reads it can say yes. */
export const adresbevestigen = {
  onderwerp: ({ afzender }: AdresBevestigenGegevens) =>
    `Is dit uw nieuwe e-mailadres bij gemeente ${afzender.gemeente}?`,
  Inhoud: ({ afzender, link }: AdresBevestigenGegevens) => (
    <MailLayout preview="De link werkt een uur" afzender={afzender}>
      <Heading as="h1">Is dit uw nieuwe e-mailadres?</Heading>
      <MailText>
        Iemand wil bij gemeente {afzender.gemeente} voortaan met dit e-mailadres inloggen. Bent u
        dat? Open dan de link. De link werkt een uur en u kunt hem één keer gebruiken.
      </MailText>
      <MailButton href={link}>Ja, dit is mijn nieuwe adres</MailButton>
      <MailText>Vroeg u hier niet om? Dan hoeft u niets te doen.</MailText>
    </MailLayout>
  ),
}
