import { Heading } from 'react-email'
import { MailLayout, MailText, type Afzender } from './layout.tsx'

export type AdviesvraagIngetrokkenGegevens = { afzender: Afzender; nummer: string }

/** Tells an adviser that nothing is asked any more. */
export const adviesvraagingetrokken = {
  onderwerp: ({ nummer }: AdviesvraagIngetrokkenGegevens) =>
    `Uw advies over ${nummer} is niet meer nodig`,
  Inhoud: ({ afzender, nummer }: AdviesvraagIngetrokkenGegevens) => (
    <MailLayout preview="U hoeft niets te doen" afzender={afzender}>
      <Heading as="h1">Uw advies is niet meer nodig</Heading>
      <MailText>
        Gemeente {afzender.gemeente} vroeg u om advies over de aanvraag met nummer {nummer}. Die
        vraag is ingetrokken. U hoeft niets te doen.
      </MailText>
    </MailLayout>
  ),
}
