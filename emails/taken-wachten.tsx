import { Heading } from 'react-email'
import { MailButton, MailLayout, MailText, type Afzender } from './layout.tsx'

export type TakenWachtenGegevens = {
  afzender: Afzender
  link: string
  /** How many letters should have gone out. */
  aantal: number
}

/** Reminds an official of letters whose last day to be posted has come. */
export const takenwachten = {
  onderwerp: ({ aantal }: TakenWachtenGegevens) => wat(aantal),
  Inhoud: ({ afzender, link, aantal }: TakenWachtenGegevens) => (
    <MailLayout preview={wat(aantal)} afzender={afzender}>
      <Heading as="h1">{wat(aantal)}</Heading>
      <MailText>
        Een e-mail kwam niet aan, of een brief kwam terug. Wat erin staat, moet vandaag per post
        weg. Deed u het al? Leg dan vast op welke dag.
      </MailText>
      <MailButton href={link}>Bekijk wat er wacht</MailButton>
    </MailLayout>
  ),
}

const wat = (aantal: number) =>
  aantal === 1 ? 'Er wacht een brief op verzending' : `Er wachten ${aantal} brieven op verzending`
