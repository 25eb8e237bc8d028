import type { SerializeFrom } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { StatusTag } from '../../components/status-tag.tsx'
import type { Agendapunt as Punt } from '../../../db/queries/agenda.ts'
import { besluitwoorden, dictumzin } from '../../domain/besluit/woorden.ts'
import { datumKort, euro, getal } from '../../domain/opmaak.ts'

/** One item of the agenda, in short; its own page has all of it. */
export function Agendapunt({ punt }: { punt: SerializeFrom<Punt> }) {
  const { nummer, titel, datum, uitkomst, bedrag, gevraagd, score, minimumscore } = punt
  return (
    <li className="agenda-item">
      <div className="stack">
        <header>
          <p className="agenda-number">
            {nummer} <Stand punt={punt} />
          </p>
          <h2>
            <Link to={`/college/${datum}/${nummer}`}>{titel}</Link>
          </h2>
        </header>
        <p className="proposal-dictum">{dictumzin(uitkomst, bedrag, gevraagd ?? bedrag)}</p>
        <p>{punt.samenvatting}</p>
      </div>
      <dl className="agenda-facts">
        {punt.portefeuillehouder && (
          <div>
            <dt>Portefeuillehouder</dt>
            <dd>{punt.portefeuillehouder}</dd>
          </div>
        )}
        <div>
          <dt>Regeling</dt>
          <dd>{punt.regeling}</dd>
        </div>
        {score !== null && (
          <div>
            <dt>Score van de beoordelaars</dt>
            <dd>
              {getal(score)} van de 100
              {minimumscore !== null && `, nodig is ${minimumscore}`}
            </dd>
          </div>
        )}
        <div>
          <dt>Afwijking van het advies</dt>
          <dd>{punt.afwijking || 'Geen'}</dd>
        </div>
        {punt.uiterste_datum && (
          <div>
            <dt>Beslissen en versturen uiterlijk</dt>
            <dd>
              {datumKort(punt.uiterste_datum)}{' '}
              {punt.besluit_id === null && punt.uiterste_datum < datum && (
                <StatusTag tone="bad">Te laat</StatusTag>
              )}
            </dd>
          </div>
        )}
        {punt.verschoningen.length > 0 && (
          <div>
            <dt>Doet niet mee</dt>
            <dd>{punt.verschoningen.map(({ naam }) => naam).join(', ')}</dd>
          </div>
        )}
        {punt.tegen.length > 0 && (
          <div>
            <dt>Stemde tegen</dt>
            <dd>{punt.tegen.map(({ naam }) => naam).join(', ')}</dd>
          </div>
        )}
        {punt.voorzittersstem && (
          <div>
            <dt>Bij staken van de stemmen besliste de voorzitter</dt>
            <dd>{punt.voorzittersstem}</dd>
          </div>
        )}
        {punt.aanhoudreden && (
          <div>
            <dt>Waarom aangehouden</dt>
            <dd>{punt.aanhoudreden}</dd>
          </div>
        )}
        {punt.besluitnummer && (
          <div>
            <dt>Besluitnummer</dt>
            <dd>
              {punt.besluitnummer}
              {punt.besluitnummer_datum && `, ${datumKort(punt.besluitnummer_datum)}`}
            </dd>
          </div>
        )}
      </dl>
    </li>
  )
}

function Stand({ punt }: { punt: SerializeFrom<Punt> }) {
  const { besloten, besloten_bedrag, teruggestuurd_op, aangehouden_tot } = punt
  if (aangehouden_tot)
    return <StatusTag tone="warning">Aangehouden tot {datumKort(aangehouden_tot)}</StatusTag>
  if (teruggestuurd_op) return <StatusTag tone="warning">Teruggestuurd</StatusTag>
  if (!besloten) return <StatusTag tone="info">Te beslissen</StatusTag>
  const { naam, toon } = besluitwoorden[besloten]
  return (
    <StatusTag tone={toon}>
      {naam}
      {besloten_bedrag ? `: ${euro(besloten_bedrag)}` : ''}
    </StatusTag>
  )
}
