import { Heading } from 'react-email'
import { MailLayout, MailText, type Afzender } from './layout.tsx'

export type AdresGevraagdGegevens = { afzender: Afzender }

/** To the mailbox one signs in with now: who did not ask for this, can still stop it. */
export const adresgevraagd = {
  onderwerp: ({ afzender }: AdresGevraagdGegevens) =>
    `U vroeg om een ander e-mailadres bij gemeente ${afzender.gemeente}`,
  Inhoud: ({ afzender }: AdresGevraagdGegevens) => (
    <MailLayout preview="Er is nog niets veranderd" afzender={afzender}>
      <Heading as="h1">U wilt een ander e-mailadres</Heading>
      <MailText>
        Wie met dit adres is ingelogd, vroeg om voortaan een ander e-mailadres te gebruiken. Er is
        nog niets veranderd. Naar het nieuwe adres ging een link. Pas als u die opent, verandert
        het.
      </MailText>
      <MailText>Vroeg u hier niet om? Bel ons dan meteen: {afzender.telefoon}.</MailText>
    </MailLayout>
  ),
}
