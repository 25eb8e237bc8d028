import { Heading } from 'react-email'
import { MailButton, MailLayout, MailText, type Afzender } from './layout.tsx'

export type OntvangstbevestigingGegevens = { afzender: Afzender; nummer: string; link: string }

/** Tells that an application came in (Awb 2:17); what it says, stands in the portal. */
export const ontvangstbevestiging = {
  onderwerp: ({ nummer }: OntvangstbevestigingGegevens) =>
    `Wij hebben uw aanvraag ${nummer} ontvangen`,
  Inhoud: ({ afzender, nummer, link }: OntvangstbevestigingGegevens) => (
    <MailLayout preview="Dit is uw bewijs van ontvangst" afzender={afzender}>
      <Heading as="h1">Wij hebben uw aanvraag ontvangen</Heading>
      <MailText>
        Gemeente {afzender.gemeente} heeft de aanvraag met nummer {nummer} ontvangen. Log in om te
        lezen wanneer, wat u hebt gestuurd en wanneer u uiterlijk een besluit krijgt.
      </MailText>
      <MailButton href={link}>Bekijk de ontvangstbevestiging</MailButton>
    </MailLayout>
  ),
}
