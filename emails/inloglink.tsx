import { Heading } from 'react-email'
import { MailButton, MailLayout, MailText, type Afzender } from './layout.tsx'

/** geschreven: whether something this person wrote waits behind the link to be sent. */
export type InloglinkGegevens = { afzender: Afzender; link: string; geschreven?: boolean }

export const inloglink = {
  onderwerp: ({ afzender, geschreven }: InloglinkGegevens) =>
    geschreven
      ? `Nog één stap: verstuur wat u schreef aan gemeente ${afzender.gemeente}`
      : `Uw link om in te loggen bij gemeente ${afzender.gemeente}`,
  Inhoud: ({ afzender, link, geschreven = false }: InloglinkGegevens) => (
    <MailLayout preview="De link werkt een kwartier" afzender={afzender}>
      <Heading as="h1">{geschreven ? 'Nog één stap' : 'Inloggen'}</Heading>
      <MailText>
        {geschreven
          ? 'U schreef iets aan de gemeente. Open de link: dan leest u het na en verstuurt u het.'
          : 'U vroeg om een link om in te loggen.'}{' '}
        De link werkt 15 minuten en u kunt hem één keer gebruiken.
      </MailText>
      <MailButton href={link}>{geschreven ? 'Lees na en verstuur' : 'Inloggen'}</MailButton>
      <MailText>
        {geschreven ? 'Schreef u ons niet?' : 'Vroeg u niet om deze link?'} Dan hoeft u niets te
        doen.
      </MailText>
    </MailLayout>
  ),
}
