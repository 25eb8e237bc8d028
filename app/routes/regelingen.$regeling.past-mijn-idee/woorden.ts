import type { Ideeuitslag } from '../../domain/regeling/idee.ts'

type Uitkomst = Ideeuitslag['uitkomst']

/** How the whole came out, and what to do now. */
export const slot: Record<Uitkomst, { titel: string; wat: string }> = {
  past: {
    titel: 'Ja, uw idee past',
    wat: 'Begin uw aanvraag. Wat u net invulde, nemen wij mee.',
  },
  overleg: {
    titel: 'Uw idee kan passen',
    wat: 'Bel even over de punten hieronder. Beginnen kan alvast.',
  },
  nog_niet: {
    titel: 'Bijna: er is nog iets nodig',
    wat: 'Lees hieronder wat helpt. Beginnen kan alvast: u vult later aan.',
  },
  open: {
    titel: 'Er staan nog vragen open',
    wat: 'Beantwoord ze onder aan deze pagina. Beginnen kan ook alvast.',
  },
}

/** Where most of it does not fit. */
export const nauwelijks = {
  titel: 'Zo past uw idee niet bij deze regeling',
  wat: 'Praat met een begeleider. Vaak helpt iets anders beter, of kan het met een kleine verandering wel.',
}

/** How one question came out. */
export const woorden = {
  past: { outcome: 'Past', tone: 'good' },
  nog_niet: { outcome: 'Nog niet', tone: 'warning' },
  overleg: { outcome: 'Even overleggen', tone: 'info' },
  open: { outcome: 'Niet beantwoord', tone: 'neutral' },
} as const
