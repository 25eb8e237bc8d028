import { listAfgerondeBeoordelingen } from '../../db/queries/beoordeling.ts'
import type { listBesluiten } from '../../db/queries/besluit.ts'
import { listCriteria, listVoorwaarden } from '../../db/queries/regeling.ts'
import { listVoorstelversies } from '../../db/queries/voorstel.ts'
import type { Kant } from '../domain/aanvraag/aan-zet-woorden.ts'
import type { Beoordeling } from '../domain/beoordeling/beoordeling.ts'
import { blokAlsTekst } from '../domain/besluit/weergave.ts'
import { toDatum, type Datum } from '../domain/datum.ts'
import type { InZaak } from './guard.server.ts'

export type Stuk = {
  datum: Datum
  wat: string
  van: string
  adres: string | null
  tekst: string | null
}

/** What the decision was prepared with: each assessment, and what was proposed before this day (Awb 7:4 lid 2). */
export async function voorbereiding(
  { db, zaak }: Pick<InZaak, 'db' | 'zaak'>,
  besloten_op: Datum,
  kant: Kant,
): Promise<Stuk[]> {
  const versie = zaak.regeling_versie_id ?? ''
  const [beoordelingen, voorstellen, voorwaarden, criteria] = await Promise.all([
    listAfgerondeBeoordelingen(db, zaak.id),
    listVoorstelversies(db, zaak.id),
    listVoorwaarden(db, versie),
    listCriteria(db, versie),
  ])
  const namen = new Map([...voorwaarden, ...criteria].map(({ sleutel, titel }) => [sleutel, titel]))
  const voorstel = voorstellen.find(({ moment }) => toDatum(moment) <= besloten_op)
  const opVolgorde = beoordelingen.toSorted(
    (een, ander) => Number(een.afgerond_op) - Number(ander.afgerond_op),
  )
  return [
    ...opVolgorde.flatMap((een, plaats) =>
      een.afgerond_op && toDatum(een.afgerond_op) <= besloten_op
        ? [
            {
              datum: toDatum(een.afgerond_op),
              wat: `Beoordeling ${plaats + 1} van ${beoordelingen.length}`,
              van: kant === 'gemeente' ? een.naam : 'Een medewerker van de gemeente',
              adres: null,
              tekst: beoordelingstekst(een, namen),
            },
          ]
        : [],
    ),
    ...(voorstel
      ? [
          {
            datum: toDatum(voorstel.moment),
            wat: 'Voorstel voor het besluit',
            van: 'Gemeente',
            adres: null,
            tekst: [voorstel.samenvatting, voorstel.afwijking].filter(Boolean).join('\n\n'),
          },
        ]
      : []),
  ]
}

/** A decision with its reasons, as the letter has them. */
export const besluittekst = ({
  inhoud: { samenvatting, besluit, blokken },
}: Pick<Awaited<ReturnType<typeof listBesluiten>>[number], 'inhoud'>) =>
  [
    ...samenvatting,
    ...besluit,
    ...blokken.map((blok) => `${blok.kop}\n${blokAlsTekst(blok)}`),
  ].join('\n\n')

function beoordelingstekst({ oordelen, scores }: Beoordeling, namen: ReadonlyMap<string, string>) {
  const naam = (sleutel: string) => namen.get(sleutel) ?? sleutel
  return [
    ...oordelen.map(
      ({ voorwaarde, oordeel, reden }) =>
        `${naam(voorwaarde)}: ${oordeel === 'voldoet' ? 'voldoet' : 'voldoet niet'}\n${reden}`,
    ),
    ...scores.map(
      ({ criterium, score, reden }) => `${naam(criterium)}: ${score ?? 'geen score'}\n${reden}`,
    ),
  ].join('\n\n')
}
