import { Heading } from 'react-email'
import { MailButton, MailLayout, MailText, type Afzender } from './layout.tsx'

export type BerichtWachtGegevens = {
  afzender: Afzender
  nummer: string
  link: string
  /** The day by which an answer is asked, as it is shown. */
  reageren_voor?: string
}

/** Tells that a message waits in the portal (Awb 2:10); what it says stays there. */
export const berichtwacht = {
  onderwerp: ({ nummer }: BerichtWachtGegevens) =>
    `Er staat een bericht voor u klaar over ${nummer}`,
  Inhoud: ({ afzender, nummer, link, reageren_voor }: BerichtWachtGegevens) => (
    <MailLayout preview="Log in om het te lezen" afzender={afzender}>
      <Heading as="h1">Er staat een bericht voor u klaar</Heading>
      <MailText>
        Gemeente {afzender.gemeente} stuurde u een bericht over de aanvraag met nummer {nummer}.
        {reageren_voor && ` Reageer uiterlijk op ${reageren_voor}.`}
      </MailText>
      <MailButton href={link}>Lees het bericht</MailButton>
    </MailLayout>
  ),
}
