import { Button, Heading } from 'react-email'
import { MailLayout, MailText, type Afzender } from './layout.tsx'

export type InloglinkGegevens = { afzender: Afzender; link: string }

export const inloglink = {
  onderwerp: ({ afzender }: InloglinkGegevens) =>
    `Uw link om in te loggen bij gemeente ${afzender.gemeente}`,
  Inhoud: ({ afzender, link }: InloglinkGegevens) => (
    <MailLayout preview="De link werkt een kwartier" afzender={afzender}>
      <Heading as="h1">Inloggen</Heading>
      <MailText>
        U vroeg om een link om in te loggen. De link werkt 15 minuten en u kunt hem één keer
        gebruiken.
      </MailText>
      <Button href={link}>Inloggen</Button>
      <MailText>Werkt de knop niet? Kopieer dan dit adres: {link}</MailText>
      <MailText>Vroeg u niet om deze link? Dan hoeft u niets te doen.</MailText>
    </MailLayout>
  ),
}
