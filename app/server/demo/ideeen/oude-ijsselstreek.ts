import type { Demoidee } from './spelen.ts'
import {
  afronden,
  kaartNaGesprek,
  kaartVoorstellen,
  naarAanvraag,
  noteren,
  oppakken,
  vertellen,
} from './stappen.ts'

/** Oude IJsselstreek: a new idea, a card on the site, one that became an application, and help without money. */
export const oudeIjsselstreek: readonly Demoidee[] = [
  [
    [
      -3,
      vertellen('buur', {
        wat: 'Een rijdende bieb op een bakfiets langs de kleine kernen.',
        waarom: 'Wie slecht ter been is, komt niet meer in de bibliotheek.',
        plaats: 'Netterden',
      }),
    ],
  ],
  [
    [
      -18,
      vertellen('initiatiefnemer', {
        wat: 'Zaterdagochtend samen de zwerfpaden rond het dorp onderhouden.',
        waarom: 'De paden groeien dicht, en samen werken is gezelliger.',
        plaats: 'Westendorp',
      }),
    ],
    [-16, oppakken, noteren('De gemeente leent snoeischaren en hesjes uit.', { dagen: 20 })],
    [
      -12,
      kaartVoorstellen({
        wat: 'Zaterdagochtend samen de zwerfpaden onderhouden.',
        waar: 'Westendorp',
        zoekt: 'Tien mensen met een paar uur tijd, van jong tot oud',
      }),
    ],
    [-11, kaartNaGesprek],
  ],
  [
    [
      -15,
      vertellen('vereniging', {
        wat: 'Een jeu-de-boulesbaan die het hele dorp samen aanlegt.',
        waarom: 'Op het plein is niets te doen, en iedereen kan meespelen.',
        plaats: 'Megchelen',
      }),
    ],
    [-13, oppakken],
    [-6, naarAanvraag('oude-ijsselstreek-inwonersinitiatieven', 'Een baan voor het hele dorp')],
  ],
  [
    [
      -50,
      vertellen('initiatiefnemer', {
        wat: 'Een bord bij de ingang van het dorp met wat er te doen is.',
        waarom: 'Nieuwe bewoners missen de activiteiten.',
        plaats: 'Sinderen',
      }),
    ],
    [-48, oppakken],
    [
      -41,
      afronden(
        'hulp_zonder_geld',
        'De buitendienst plaatst een bord dat over was. U krijgt de sleutel en hangt op wat u wilt.',
      ),
    ],
  ],
]
