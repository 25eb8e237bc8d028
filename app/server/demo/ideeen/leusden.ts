import type { Demoidee } from './spelen.ts'
import {
  afronden,
  kaartPlaatsen,
  kaartVoorstellen,
  noteren,
  oppakken,
  reageren,
  vertellen,
} from './stappen.ts'

/** Leusden: a new idea, a card that waits for a yes, one on the site, and one that did not go on. */
export const leusden: readonly Demoidee[] = [
  [
    [
      -2,
      vertellen('buur', {
        wat: 'Een fietsroute langs mensen die hun tuin openstellen.',
        waarom: 'Zo leren oude en nieuwe wijken elkaar kennen.',
        plaats: 'Leusden',
      }),
    ],
  ],
  [
    [
      -12,
      vertellen('initiatiefnemer', {
        wat: 'Een avond per maand waarop buren elkaars eten proeven.',
        waarom: 'In onze straat wonen tien nationaliteiten, maar wij kennen elkaar niet.',
        plaats: 'Leusden',
      }),
    ],
    [-10, oppakken],
    [
      -3,
      kaartVoorstellen({
        wat: 'Elke maand een avond waarop buren elkaars eten proeven.',
        waar: 'Buurthuis in Leusden',
        zoekt: 'Twee mensen die helpen met tafels en afwas',
      }),
      noteren('Wilt u het kaartje lezen? Bij een ja zetten wij het op de site.', {
        aan_zet: 'inwoner',
        dagen: 7,
      }),
    ],
  ],
  [
    [
      -30,
      vertellen('vereniging', {
        wat: 'Een koor zonder noten, voor wie denkt niet te kunnen zingen.',
        waarom: 'Zingen helpt tegen somberheid, en een koor met noten schrikt af.',
        plaats: 'Achterveld',
      }),
    ],
    [-28, oppakken],
    [
      -25,
      kaartVoorstellen({
        wat: 'Een koor zonder noten, voor wie denkt niet te kunnen zingen.',
        waar: 'Achterveld',
        zoekt: 'Een dirigent met geduld en humor',
      }),
    ],
    [-24, kaartPlaatsen('vereniging')],
    [-9, reageren('buur', 'Ik leidde een kinderkoor en kom graag kennismaken.', true)],
    [-5, noteren('Met beide gepraat. Zij spreken zelf af.', { dagen: 14 })],
  ],
  [
    [
      -44,
      vertellen('initiatiefnemer', {
        wat: 'Gratis bijles in mijn garage.',
        waarom: 'Niet elk gezin kan bijles betalen.',
        plaats: 'Stoutenburg',
      }),
    ],
    [-42, oppakken],
    [
      -35,
      afronden(
        'andere_plek',
        'De bibliotheek heeft al huiswerkhulp en zoekt begeleiders. Wij hebben u met hen in contact gebracht. Daar kunt u meteen beginnen, met materiaal en een ruimte.',
      ),
    ],
  ],
]
