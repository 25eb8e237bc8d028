import type { SerializeFrom } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { StatusTag } from '../../components/status-tag.tsx'
import type { Vervolgpunt } from '../../../db/queries/vervolgpunt.ts'
import { besluitwoorden } from '../../domain/besluit/woorden.ts'
import { inHetKort, vervolgfeiten, vervolgzin } from '../../domain/college/vervolgstuk.ts'
import { datumKort } from '../../domain/opmaak.ts'

type Punt = SerializeFrom<Vervolgpunt>

const koppen = { wijziging: 'Wijzigen en intrekken', bezwaar: 'Bezwaren' }

/** The changes and the objections on this agenda, each in short. */
export function Vervolgpunten({ punten }: { punten: Punt[] }) {
  return (['wijziging', 'bezwaar'] as const).map((soort) => {
    const deze = punten.filter((punt) => punt.soort === soort)
    if (deze.length === 0) return null
    return (
      <section key={soort} className="stack wide" aria-labelledby={soort}>
        <h2 id={soort}>{koppen[soort]}</h2>
        <ol className="agenda">
          {deze.map((punt) => (
            <Item key={punt.id} punt={punt} />
          ))}
        </ol>
      </section>
    )
  })
}

function Item({ punt }: { punt: Punt }) {
  const { datum, nummer, titel, soort, volgnummer, naam } = punt
  return (
    <li className="agenda-item">
      <div className="stack">
        <header>
          <p className="agenda-number">
            {nummer} <Stand punt={punt} />
          </p>
          <h3>
            <Link to={`/college/${datum}/${nummer}/${soort}/${volgnummer}`}>
              {soort === 'bezwaar' ? `${titel}: bezwaar van ${naam}` : titel}
            </Link>
          </h3>
        </header>
        <p className="proposal-dictum">{vervolgzin(punt)}</p>
        <p className="pre-line">{inHetKort(punt.overwegingen)}</p>
      </div>
      <dl className="agenda-facts">
        {feiten(punt).map(([label, waarde]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

const feiten = (punt: Punt) =>
  [
    ['Portefeuillehouder', punt.portefeuillehouder],
    ['Regeling', punt.regeling],
    ...vervolgfeiten(punt),
    ['Doet niet mee', namen(punt.verschoningen)],
    ['Stemde tegen', namen(punt.tegen)],
    ['Bij staken van de stemmen besliste de voorzitter', punt.voorzittersstem],
    ['Waarom aangehouden', punt.aanhoudreden],
    ['Waarom teruggestuurd', punt.terugstuurreden],
    [
      'Besluitnummer',
      punt.besluitnummer &&
        [punt.besluitnummer, punt.besluitnummer_datum && datumKort(punt.besluitnummer_datum)]
          .filter(Boolean)
          .join(', '),
    ],
  ].flatMap(([label, waarde]) => (label && waarde ? [[label, waarde] as const] : []))

const namen = (leden: readonly { naam: string }[]) => leden.map(({ naam }) => naam).join(', ')

function Stand({ punt }: { punt: Punt }) {
  const { besloten, teruggestuurd_op, aangehouden_tot } = punt
  if (aangehouden_tot)
    return <StatusTag tone="warning">Aangehouden tot {datumKort(aangehouden_tot)}</StatusTag>
  if (teruggestuurd_op) return <StatusTag tone="warning">Teruggestuurd</StatusTag>
  if (!besloten) return <StatusTag tone="info">Te beslissen</StatusTag>
  const { naam, toon } = besluitwoorden[besloten]
  return <StatusTag tone={toon}>{naam}</StatusTag>
}
