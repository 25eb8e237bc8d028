import type { Vraag } from './vragenlijst.ts'

/** The explanation beside a question, as it stands in the form; a test keeps the two the same. */
export const uitleg: Record<string, string> = {
  samenvatting: 'In twee of drie zinnen. Deze tekst is openbaar als u subsidie krijgt.',
  aanleiding: 'Wat ziet u om u heen gebeuren? Van wie hoorde u dat het nodig is?',
  doel: 'Wat is er straks anders, en voor wie?',
  doelgroep:
    'Bijvoorbeeld: oudere bewoners die weinig mensen spreken. Ongeveer hoeveel zijn het er?',
  activiteiten: 'Noem wat u doet, hoe vaak, en wie het doet.',
  locatie: 'Bijvoorbeeld: het dorpshuis, of bij mensen thuis.',
  borging: 'Wat blijft er over, wie gaat ermee door, en waarvan wordt dat betaald?',
  verbindingen: 'Denk aan mensen, organisaties of buurten die elkaar nu niet kennen.',
  merkbaar: 'Bijvoorbeeld: de huisarts stuurt mensen door naar onze koffietafel.',
}

/** What is asked of each partner. */
export const partnervragen: Vraag[] = [
  {
    vraag: 'Wie is uw partner?',
    vorm: 'regels',
    kolommen: ['Naam', 'E-mailadres van wie er antwoordt', 'Wat die doet'],
    uitleg: 'Uw partner krijgt een uitnodiging en bevestigt zelf. U tekent niet voor een ander.',
  },
  {
    vraag: 'Wat brengt ieder in?',
    vorm: 'regels',
    kolommen: ['Van wie', 'Geld', 'Uren', 'Spullen of ruimte'],
    uitleg: 'Ook uw eigen bijdrage.',
  },
]

/** What is asked of each criterium; filling them in is done together with the begeleider. */
export const evaluatievragen: Vraag[] = [
  {
    vraag: 'Wat willen we bereiken?',
    vorm: 'lang',
    uitleg:
      'Eén tot drie doelen zijn genoeg. De begeleider van de gemeente helpt u en beoordeelt uw aanvraag niet.',
  },
  { vraag: 'Waaraan zien we dat het lukt?', vorm: 'lang' },
  { vraag: 'Hoeveel is het nu?', vorm: 'kort' },
  { vraag: 'Hoeveel moet het worden?', vorm: 'kort' },
  { vraag: 'Wanneer kijken we of het is gelukt?', vorm: 'kort' },
  { vraag: 'Hoe meten we het?', vorm: 'kort' },
  { vraag: 'Wie houdt het bij?', vorm: 'kort' },
  { vraag: 'Hoeveel minuten kost dat, in het hele project?', vorm: 'kort' },
  { vraag: 'Wat leren we als het anders loopt?', vorm: 'kort' },
]

/** Who applies and how to reach them; a group names its people. */
export const indieningvragen = (groep: boolean): Vraag[] => [
  {
    vraag: 'Wie vraagt de subsidie aan?',
    vorm: 'keuze',
    keuzes: ['Inwoner', 'Groep inwoners', 'Organisatie'],
  },
  {
    vraag: 'Naam',
    vorm: 'kort',
    uitleg: 'Uw voor- en achternaam, of de naam van de groep of organisatie.',
  },
  ...(groep
    ? [
        {
          vraag: 'Wie horen er bij de groep?',
          vorm: 'regels' as const,
          kolommen: ['Naam', 'Aansprakelijk'],
          alleen: 'Alleen als u aanvraagt als groep inwoners.',
        },
      ]
    : []),
  { vraag: 'KVK-nummer', vorm: 'kort', alleen: 'Alleen als u aanvraagt als organisatie.' },
  { vraag: 'Postadres', vorm: 'kort' },
  {
    vraag: 'Telefoonnummer',
    vorm: 'kort',
    uitleg: 'Zodat wij u kunnen bellen als iets onduidelijk is.',
  },
  {
    vraag: 'Hoe wilt u ons besluit krijgen?',
    vorm: 'keuze',
    keuzes: ['Digitaal', 'Per post'],
  },
  {
    vraag: 'Ik heb dit naar waarheid ingevuld en mag deze aanvraag doen',
    vorm: 'kort',
    uitleg: 'Datum, uw naam en uw handtekening.',
  },
]
