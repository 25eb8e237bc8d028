import { Heading } from 'react-email'
import { MailButton, MailLayout, MailText, type Afzender } from './layout.tsx'

export type AdviesGevraagdGegevens = {
  afzender: Afzender
  nummer: string
  link: string
  /** The day before which the advice is asked, as it is shown. */
  uiterlijk: string
}

/** Asks somebody for advice; about what stands in the portal. */
export const adviesgevraagd = {
  onderwerp: ({ nummer }: AdviesGevraagdGegevens) => `Wij vragen u om advies over ${nummer}`,
  Inhoud: ({ afzender, nummer, link, uiterlijk }: AdviesGevraagdGegevens) => (
    <MailLayout preview="Log in om de vraag te lezen" afzender={afzender}>
      <Heading as="h1">Wij vragen u om advies</Heading>
      <MailText>
        Gemeente {afzender.gemeente} vraagt u om advies over de aanvraag met nummer {nummer}. Geef
        het uiterlijk op {uiterlijk}.
      </MailText>
      <MailText>
        U verklaart eerst of u een belang hebt bij deze aanvraag. Daarna kunt u haar lezen.
      </MailText>
      <MailButton href={link}>Lees de vraag</MailButton>
    </MailLayout>
  ),
}
