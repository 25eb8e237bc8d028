import { Heading } from 'react-email'
import type { Overlegnieuws } from '../app/domain/evaluatieplan/nieuws.ts'
import { MailButton, MailLayout, MailText, type Afzender } from './layout.tsx'

export type EvaluatieplanWachtGegevens = {
  afzender: Afzender
  nummer: string
  link: string
  nieuws: Overlegnieuws
}

const regel: Record<Overlegnieuws, string> = {
  aan_zet: 'De ander heeft iets gedaan in het overleg over de evaluatie. Nu bent u aan zet.',
  klaar: 'Het overleg over de evaluatie is klaar. U kunt nalezen wat er is afgesproken.',
  opmerking: 'De ander heeft iets gezegd of gevraagd in het overleg over de evaluatie.',
  tafel:
    'De ander zit klaar om samen de evaluatie te bespreken. Open de tafel op uw eigen telefoon.',
}
const kop: Record<Overlegnieuws, string> = {
  aan_zet: 'U bent aan zet',
  klaar: 'Er is nieuws',
  opmerking: 'Er is nieuws',
  tafel: 'U kunt aan tafel',
}

/** Tells one side of the table to come and look; what lies there is only on the page. */
export const evaluatieplanwacht = {
  onderwerp: ({ nummer, nieuws }: EvaluatieplanWachtGegevens) =>
    `${kop[nieuws]} ${nieuws === 'klaar' || nieuws === 'opmerking' ? 'over' : 'bij'} ${nummer}`,
  Inhoud: ({ afzender, nummer, link, nieuws }: EvaluatieplanWachtGegevens) => (
    <MailLayout preview={regel[nieuws]} afzender={afzender}>
      <Heading as="h1">{kop[nieuws]}</Heading>
      <MailText>{regel[nieuws]}</MailText>
      <MailText>Het gaat om de aanvraag met nummer {nummer}.</MailText>
      <MailButton href={link}>Bekijk het op de site</MailButton>
    </MailLayout>
  ),
}
