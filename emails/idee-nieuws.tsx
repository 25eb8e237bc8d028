import { Heading } from 'react-email'
import type { Ideenieuws } from '../app/domain/idee/nieuws.ts'
import { MailButton, MailLayout, MailText, type Afzender } from './layout.tsx'

export type IdeeNieuwsGegevens = {
  afzender: Afzender
  link: string
  /** What happened; never what was said, by whom or about whom. */
  nieuws: Ideenieuws
}

const woorden: Record<Ideenieuws, { kop: string; tekst: string; knop: string }> = {
  achtergelaten: {
    kop: 'Wij hebben uw idee',
    tekst:
      'Dank u wel voor uw idee. Een begeleider van de gemeente belt of schrijft u. Op de pagina van uw idee ziet u hoe het ervoor staat.',
    knop: 'Bekijk uw idee',
  },
  gesprek: {
    kop: 'Er is nieuws over uw idee',
    tekst: 'De gemeente schreef iets bij uw idee. Log in om het te lezen.',
    knop: 'Bekijk uw idee',
  },
  kaartje: {
    kop: 'Mag dit kaartje op onze site?',
    tekst:
      'De gemeente maakte een kaartje om anderen te vinden voor uw idee. Lees het eerst. Het komt pas op de site als u ja zegt.',
    knop: 'Lees het kaartje',
  },
  meedoen: {
    kop: 'Iemand wil meedoen met uw idee',
    tekst: 'Iemand reageerde op het kaartje. Log in om te lezen wat diegene wil doen.',
    knop: 'Bekijk uw idee',
  },
  aanvraag: {
    kop: 'Uw idee is nu een aanvraag',
    tekst:
      'De begeleider begon een aanvraag voor u, met wat u al schreef. Kijk of alles klopt en vul de rest aan. Pas als u indient, krijgt de gemeente de aanvraag.',
    knop: 'Bekijk uw aanvraag',
  },
  afgerond: {
    kop: 'Uw idee is afgerond',
    tekst: 'De gemeente schreef hoe het afloopt met uw idee. Log in om het te lezen.',
    knop: 'Lees hoe het afloopt',
  },
  nieuw: {
    kop: 'Er is een nieuw idee',
    tekst: 'Een inwoner liet een idee achter. Pak het op en neem contact op.',
    knop: 'Bekijk het idee',
  },
  antwoord: {
    kop: 'Er is een antwoord bij een idee',
    tekst: 'De indiener schreef iets bij een idee dat u begeleidt.',
    knop: 'Bekijk het idee',
  },
  helper: {
    kop: 'Iemand wil meedoen met een idee',
    tekst: 'Er is een reactie op een kaartje. Breng de mensen met elkaar in contact.',
    knop: 'Bekijk de reactie',
  },
}

/** Tells one side of an idea that something waits for them. */
export const ideenieuws = {
  onderwerp: ({ nieuws, afzender }: IdeeNieuwsGegevens) =>
    `${woorden[nieuws].kop} – gemeente ${afzender.gemeente}`,
  Inhoud: ({ afzender, link, nieuws }: IdeeNieuwsGegevens) => {
    const { kop, tekst, knop } = woorden[nieuws]
    return (
      <MailLayout preview={knop} afzender={afzender}>
        <Heading as="h1">{kop}</Heading>
        <MailText>{tekst}</MailText>
        <MailButton href={link}>{knop}</MailButton>
      </MailLayout>
    )
  },
}
