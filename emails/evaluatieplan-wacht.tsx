import { Button, Heading } from 'react-email'
import { MailLayout, MailText, type Afzender } from './layout.tsx'

export type EvaluatieplanWachtGegevens = {
  afzender: Afzender
  nummer: string
  link: string
  /** Whether somebody waits for an answer, or both sides are done. */
  nieuws: 'aan_zet' | 'klaar'
}

const regel = {
  aan_zet: 'De ander heeft iets gedaan in het overleg over de evaluatie. Nu bent u aan zet.',
  klaar: 'Het overleg over de evaluatie is klaar. U kunt nalezen wat er is afgesproken.',
}

/** Tells one side of the table to come and look; what lies there is only on the page. */
export const evaluatieplanwacht = {
  onderwerp: ({ nummer, nieuws }: EvaluatieplanWachtGegevens) =>
    nieuws === 'klaar' ? `Er is nieuws over ${nummer}` : `U bent aan zet bij ${nummer}`,
  Inhoud: ({ afzender, nummer, link, nieuws }: EvaluatieplanWachtGegevens) => (
    <MailLayout preview={regel[nieuws]} afzender={afzender}>
      <Heading as="h1">{nieuws === 'klaar' ? 'Er is nieuws' : 'U bent aan zet'}</Heading>
      <MailText>{regel[nieuws]}</MailText>
      <MailText>Het gaat om de aanvraag met nummer {nummer}.</MailText>
      <Button href={link}>Bekijk het op de site</Button>
      <MailText>Werkt de knop niet? Kopieer dan dit adres: {link}</MailText>
    </MailLayout>
  ),
}
