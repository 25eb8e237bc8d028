import type { Demoidee } from './spelen.ts'
import {
  afronden,
  antwoorden,
  kaartPlaatsen,
  kaartNaGesprek,
  kaartVoorstellen,
  noteren,
  oppakken,
  reageren,
  vertellen,
} from './stappen.ts'

/** Elburg: a new idea and one that waits too long, talks, two cards on the site, and help without money. */
export const elburg: readonly Demoidee[] = [
  [
    [
      -1,
      vertellen('vereniging', {
        wat: 'Een spelletjesmiddag voor grootouders en kleinkinderen in de kantine.',
        waarom: 'Veel grootouders passen op en zoeken een plek buiten de deur.',
        plaats: 'Doornspijk',
      }),
    ],
  ],
  [
    [
      -9,
      vertellen('buur', {
        wat: 'Samen met nieuwkomers en vissers een oude botter opknappen.',
        waarom: 'Wie hier net woont, leert zo de taal en de haven kennen.',
        plaats: 'Elburg',
        telefoon: '0612345678',
      }),
    ],
  ],
  [
    [
      -20,
      vertellen('initiatiefnemer', {
        wat: 'Een kleine winkel waar jongeren met een beperking kleding herstellen en verkopen.',
        waarom: 'Zij willen graag werken, maar vinden geen plek die bij hen past.',
        plaats: 'Hoge Enk',
      }),
    ],
    [
      -17,
      oppakken,
      noteren('Gebeld. Wij zoeken samen een school en een naaiatelier die willen meedoen.', {
        dagen: 10,
      }),
      noteren('Past mogelijk bij de uitdaging meedoen. Vraag bij wonen of er een pand leegstaat.', {
        kring: 'intern',
      }),
    ],
    [
      -14,
      kaartVoorstellen({
        wat: 'Een winkel waar jongeren met een beperking kleding herstellen.',
        waar: 'Hoge Enk',
        zoekt: 'Iemand die goed kan naaien en het wil voordoen',
      }),
    ],
    [-13, kaartPlaatsen('initiatiefnemer')],
    [-8, reageren('vereniging', 'Ik was 20 jaar kleermaker en heb op donderdag tijd.', true)],
    [
      -4,
      noteren('De school wil praten. Wilt u drie dagdelen noemen waarop u kunt?', {
        aan_zet: 'inwoner',
        dagen: 9,
      }),
    ],
  ],
  [
    [
      -26,
      vertellen('buur', {
        wat: 'Elke zaterdag een open voetbalveld met een eerlijke scheidsrechter.',
        waarom: 'Kinderen uit verschillende buurten spelen nu niet met elkaar.',
        plaats: 'Oostendorp',
      }),
    ],
    [-24, oppakken],
    [
      -22,
      noteren('Op de koffie geweest. Het veld mag, de verzekering regelen wij via de vereniging.'),
      kaartVoorstellen({
        wat: 'Elke zaterdag een open voetbalveld voor kinderen uit alle buurten.',
        waar: 'Sportveld Oostendorp',
        zoekt: 'Drie mensen die een uur per week scheidsrechter zijn',
      }),
    ],
    [-21, kaartNaGesprek],
    [-6, reageren('initiatiefnemer', 'Mijn zoon van 17 en ik willen wel fluiten.', false)],
    [-2, antwoorden('buur', 'Er zijn al twaalf kinderen. Kunnen we in maart beginnen?')],
  ],
  [
    [
      -40,
      vertellen('initiatiefnemer', {
        wat: 'Een leesclub op het terras van het verpleeghuis.',
        waarom: 'Bewoners en buren komen elkaar nu nooit tegen.',
        plaats: 'Elburg',
      }),
    ],
    [-38, oppakken],
    [
      -30,
      afronden(
        'hulp_zonder_geld',
        'De bibliotheek levert de boeken en het verpleeghuis zet koffie. Er is geen subsidie nodig: u begint volgende week. De begeleider komt de eerste keer mee.',
      ),
    ],
  ],
]
