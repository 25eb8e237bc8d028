import { Heading } from 'react-email'
import { MailButton, MailLayout, MailText, type Afzender } from './layout.tsx'

export type TermijnNadertGegevens = {
  afzender: Afzender
  nummer: string
  link: string
  /** For an official: which term it is. */
  termijn: string | null
  /** The last day, as it is shown. */
  tot: string
}

/** Reminds whoever must act of the last day of a term; what has to be done stands on the page. */
export const termijnnadert = {
  onderwerp: ({ nummer, tot }: TermijnNadertGegevens) =>
    `Herinnering over ${nummer}: uiterlijk ${tot}`,
  Inhoud: ({ afzender, nummer, link, termijn, tot }: TermijnNadertGegevens) => (
    <MailLayout preview={`Uiterlijk ${tot}`} afzender={afzender}>
      <Heading as="h1">De laatste dag komt eraan</Heading>
      {termijn ? (
        <MailText>
          {termijn} van {nummer}: de laatste dag is {tot}.
        </MailText>
      ) : (
        <MailText>
          Gemeente {afzender.gemeente} wacht op iets van u voor de aanvraag met nummer {nummer}. U
          kunt dit doen tot en met {tot}.
        </MailText>
      )}
      <MailButton href={link}>Bekijk wat u kunt doen</MailButton>
      <MailText>Deed u het al? Dan hoeft u niets te doen.</MailText>
    </MailLayout>
  ),
}
