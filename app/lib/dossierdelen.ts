import type { listGegevenAdviezen } from '../../db/queries/advies.ts'
import type { Verzoek } from '../../db/queries/aanvulling.ts'
import type { listBerichten } from '../../db/queries/bericht.ts'
import type { listBesluiten } from '../../db/queries/besluit.ts'
import type { listBezwaren } from '../../db/queries/bezwaar.ts'
import type { Dossier, listLogboek, listStukken } from '../../db/queries/dossier.ts'
import type { Termijn } from '../../db/queries/termijn.ts'
import { beslisdag } from '../domain/aanvraag/beslisdag.ts'
import { statusnaam } from '../domain/aanvraag/werkstand.ts'
import { strekkingnamen } from '../domain/advies/advies.ts'
import type { Beoordeling } from '../domain/beoordeling/beoordeling.ts'
import { blokAlsTekst } from '../domain/besluit/weergave.ts'
import { toDatum } from '../domain/datum.ts'
import { grootteWoorden } from '../domain/document/bestand.ts'
import { scanwoorden } from '../domain/document/scan.ts'
import { datumLang, datumVoluit, euro, tijdstip } from '../domain/opmaak.ts'
import { gebeurtenisWoorden } from '../domain/termijn/gebeurtenis-woorden.ts'
import { termijnnaam } from '../domain/termijn/soort.ts'
import type { Bevindingkaart } from '../domain/voorwaarde/bevindingkaart.ts'
import type { afschriftVan } from './afschrift.server.ts'
import type { Blok, Dossierdeel } from './pdf/dossier.server.ts'

type Rijen<Query extends (...args: never[]) => unknown> = Awaited<ReturnType<Query>> & unknown[]
type Een<Query extends (...args: never[]) => unknown> = Rijen<Query>[number]

const woorden = (sleutel: string) => sleutel.replaceAll('_', ' ')

export function samenvatting(zaak: Dossier): Dossierdeel {
  const beslissen = beslisdag(zaak.status, zaak.uiterste_datum)
  const rijen = [
    ['Titel', zaak.titel],
    ['Aanvrager', zaak.penvoerder?.naam ?? ''],
    ['Regeling', `${zaak.regeling}, versie ${zaak.regelingversie}`],
    ['Stand', statusnaam[zaak.status].naam],
    ['Gevraagd', zaak.gevraagd === null ? '' : euro(zaak.gevraagd)],
    ['Ontvangen', zaak.ingediend_op ? tijdstip(zaak.ingediend_op) : ''],
    ['Volledig', zaak.volledig_op ? datumVoluit(zaak.volledig_op) : 'Nog niet'],
    [
      beslissen?.label ?? 'Beslissen uiterlijk',
      beslissen ? datumVoluit(beslissen.datum) : 'Er loopt geen termijn',
    ],
    ['Behandelaar', zaak.behandelaar ?? 'Nog niemand'],
  ] as const
  const blok = { rijen: rijen.map(([label, tekst]) => ({ label, tekst })) }
  return { titel: 'Samenvatting', blokken: [blok] }
}

export function aanvraag(afschrift: ReturnType<typeof afschriftVan> | null): Dossierdeel {
  const titel = 'De aanvraag zoals ingediend'
  if (!afschrift) return { titel, blokken: [] }
  const paren = (lijst: { label: string; value: string }[]) =>
    lijst.map(({ label, value }) => ({ label, tekst: value }))
  const blokken: Blok[] = [
    ...afschrift.delen.map(({ titel: kop, antwoorden }) => ({ kop, rijen: antwoorden })),
    { kop: 'Wie de aanvraag doet', rijen: afschrift.aanvrager },
    { kop: 'Hoe de partners ervoor stonden', rijen: paren(afschrift.partners) },
    { kop: 'Ondertekening', rijen: paren(afschrift.ondertekening) },
  ]
  return { titel, blokken: blokken.filter(({ rijen }) => rijen!.length > 0) }
}

export const bevindingen = (kaarten: readonly Bevindingkaart[]): Dossierdeel => ({
  titel: 'Voorwaarden van de regeling',
  blokken: kaarten.map(({ titel, woord, reden, bron, citaat }) => ({
    kop: `${titel}: ${woord.toLowerCase()}`,
    tekst: reden,
    bij: `${bron}: “${citaat}”`,
  })),
})

export const termijnen = (lijst: readonly Termijn[]): Dossierdeel => ({
  titel: 'Termijnen',
  blokken: lijst.map(({ soort, einddatum, gereed_op, gebeurtenissen, regels }) => ({
    kop: termijnnaam[soort],
    bij: [
      einddatum ? `Tot en met ${datumLang(einddatum)}.` : 'Staat stil.',
      gereed_op && `Klaar op ${datumVoluit(gereed_op)}.`,
    ]
      .filter(Boolean)
      .join(' '),
    lijst: [
      ...gebeurtenissen.map((een) => {
        const { wat, artikel } = gebeurtenisWoorden(een, gebeurtenissen)
        return `${datumVoluit(een.op)}: ${wat} (${artikel}).`
      }),
      ...regels.map(({ tekst, artikel }) => `${tekst} (${artikel})`),
    ],
  })),
})

export const aanvullingen = (verzoeken: readonly Verzoek[]): Dossierdeel => ({
  titel: 'Verzoeken om aanvulling',
  blokken: verzoeken.toReversed().map((een) => ({
    kop: `Verzoek van ${datumVoluit(toDatum(een.verzonden_op))}`,
    bij: `Door ${een.verzonden_door}, aanvullen tot en met ${datumVoluit(een.uiterste_datum)}.`,
    tekst: een.toelichting,
    rijen: een.punten.map(({ omschrijving, antwoord, bestandsnaam }) => ({
      label: omschrijving,
      tekst: [antwoord, bestandsnaam].filter(Boolean).join('\n') || 'Geen antwoord',
    })),
  })),
})

type Namen = {
  voorwaarden: readonly { sleutel: string; titel: string }[]
  criteria: readonly { sleutel: string; titel: string }[]
}

export function beoordelingen(lijst: readonly Beoordeling[], namen: Namen): Dossierdeel {
  const titelVan = (soort: keyof Namen, sleutel: string) =>
    namen[soort].find((een) => een.sleutel === sleutel)?.titel ?? sleutel
  return {
    titel: 'Beoordeling',
    blokken: lijst.map(({ naam, afgerond_op, oordelen, scores }) => ({
      kop: `Beoordeling van ${naam}`,
      ...(afgerond_op ? { bij: `Afgerond op ${tijdstip(afgerond_op)}.` } : {}),
      tabel: {
        titel: 'Oordelen en scores',
        koppen: ['Waarover', 'Oordeel', 'Reden'],
        breedte: [3, 2, 5],
        rijen: [
          ...oordelen.map((een) => [
            titelVan('voorwaarden', een.voorwaarde),
            een.oordeel === null ? 'Geen' : een.oordeel === 'voldoet' ? 'Voldoet' : 'Voldoet niet',
            een.reden,
          ]),
          ...scores.map((een) => [
            titelVan('criteria', een.criterium),
            een.score === null ? 'Geen' : String(een.score),
            een.reden,
          ]),
        ],
      },
    })),
  }
}

export const adviezen = (lijst: Rijen<typeof listGegevenAdviezen>): Dossierdeel => ({
  titel: 'Adviezen',
  blokken: lijst.map(({ naam, strekking, tekst, gegeven_op }) => ({
    kop: `Advies van ${naam}${strekking ? `: ${strekkingnamen[strekking].toLowerCase()}` : ''}`,
    bij: `Gegeven op ${datumVoluit(toDatum(gegeven_op))}.`,
    tekst,
  })),
})

export const besluiten = (lijst: Rijen<typeof listBesluiten>): Dossierdeel => ({
  titel: 'Besluiten',
  blokken: lijst.toReversed().map(({ datum, inhoud, bedrag }) => ({
    kop: inhoud.onderwerp,
    bij: `Genomen op ${datumVoluit(datum)}.${bedrag > 0 ? ` Bedrag: ${euro(bedrag)}.` : ''} ${inhoud.grondslag.join(', ')}`,
    tekst: [...inhoud.samenvatting, ...inhoud.besluit].join('\n\n'),
    rijen: inhoud.blokken.map((blok) => ({ label: blok.kop, tekst: blokAlsTekst(blok) })),
  })),
})

export const bezwaren = (lijst: Rijen<typeof listBezwaren>): Dossierdeel => ({
  titel: 'Bezwaren',
  blokken: lijst.map(({ volgnummer, naam, ontvangen_op, status, gronden }) => ({
    kop: `Bezwaar ${volgnummer} van ${naam}`,
    bij: `Ontvangen op ${datumVoluit(ontvangen_op)}. Stand: ${woorden(status)}. Brieven en verslag staan in de bundel van dit bezwaar.`,
    tekst: gronden,
  })),
})

export const berichten = (lijst: Rijen<typeof listBerichten>): Dossierdeel => ({
  titel: 'Berichten',
  blokken: lijst.toReversed().map(({ onderwerp, tekst, moment, richting, afzender }) => ({
    kop: onderwerp,
    bij: `${tijdstip(moment)}, ${richting === 'aan_aanvrager' ? 'aan de aanvrager' : 'aan de gemeente'}, van ${afzender ?? 'het platform'}.`,
    tekst,
  })),
})

export const bijlagen = (lijst: Rijen<typeof listStukken>): Dossierdeel => ({
  titel: 'Bijlagen',
  blokken:
    lijst.length === 0 ? [{ tekst: 'Er zijn geen bijlagen.' }] : [{ tabel: bijlagentabel(lijst) }],
})

const bijlagentabel = (lijst: Een<typeof listStukken>[]) => ({
  titel: 'Bestanden, met hun vingerafdruk (SHA-256)',
  koppen: ['Bestand', 'Toegevoegd', 'Vingerafdruk'],
  breedte: [4, 3, 5],
  rijen: lijst.map((een) => [
    `${een.naam}\n${grootteWoorden(een.grootte)}, ${scanwoorden[een.scan]}${een.vervangen_door ? ', vervangen' : een.verwijderd_op ? ', verwijderd' : ''}`,
    `${tijdstip(een.geplaatst_op)}\n${een.geplaatst_door}`,
    een.sha256.match(/.{1,32}/g)!.join('\n'),
  ]),
})

export const logboek = (lijst: Rijen<typeof listLogboek>, hoogstens: number): Dossierdeel => ({
  titel: 'Logboek',
  blokken: [
    ...(lijst.length === hoogstens
      ? [{ tekst: `De nieuwste ${hoogstens} regels; alle staan bij het dossier op het platform.` }]
      : []),
    {
      tabel: {
        titel: 'Wat er gebeurde, het nieuwste eerst',
        koppen: ['Wanneer', 'Wat', 'Wie', 'Uitkomst'],
        breedte: [4, 4, 3, 2],
        rijen: lijst.map(({ moment, handeling, door, resultaat }) => [
          tijdstip(moment),
          handeling,
          door ?? 'Het platform',
          resultaat,
        ]),
      },
    },
  ],
})
