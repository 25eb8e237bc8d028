import { Link } from '@remix-run/react'
import { Details } from '../../components/details.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { SumLines } from '../../components/sum-lines.tsx'
import { datumLang, datumVoluit, euro } from '../../domain/opmaak.ts'
import type { Dwangsombeeld } from '../../lib/dwangsom.server.ts'

type Props = {
  beelden: Dwangsombeeld[]
  /** Whether a request to change or an objection waits too long for its decision. */
  ookLaat: boolean
  legtVast: boolean
  stelt_vast: boolean
}

/** What being late costs in this case, or may come to cost, and what the reader can do about it. */
export function Dwangsommen({ beelden, ookLaat, legtVast, stelt_vast }: Props) {
  const overAanvraag = beelden.some(({ verzuim }) => verzuim.over === 'aanvraag')
  return (
    <>
      {legtVast && (!overAanvraag || ookLaat) && (
        <p>
          <Link to="ingebrekestelling">Een ingebrekestelling op papier vastleggen</Link>
        </p>
      )}
      {beelden.map((beeld) => (
        <Dwangsomblok key={beeld.verzuim.id} beeld={beeld} stelt_vast={stelt_vast} />
      ))}
    </>
  )
}

function Dwangsomblok({ beeld, stelt_vast }: { beeld: Dwangsombeeld; stelt_vast: boolean }) {
  const { verzuim, kop, regels, vaststellen_voor } = beeld
  const { id, vastgesteld_op, vastgesteld_door, bezwaar_id, bezwaarnummer, over } = verzuim
  return (
    <section className="term wide" aria-labelledby={`dwangsom-${id}`}>
      <header>
        <h2 id={`dwangsom-${id}`}>
          Te laat{bezwaar_id && ` op bezwaar ${bezwaarnummer}`}
          {over === 'wijziging' && ' op het verzoek om wijziging'}: ingebrekestelling en dwangsom
        </h2>
        <p>
          <StatusTag tone={kop.toon}>{kop.tekst}</StatusTag>
        </p>
      </header>
      <p>
        Ontvangen op {datumLang(verzuim.ontvangen_op)}, {wegen[verzuim.weg] ?? verzuim.weg}
        {verzuim.door && `, vastgelegd door ${verzuim.door}`}.
      </p>
      {verzuim.toelichting && <p className="message-text">{verzuim.toelichting}</p>}
      <h3>Zo is de dwangsom berekend</h3>
      <SumLines lines={regels} />
      {vastgesteld_op !== null && (
        <>
          <p>
            Vastgesteld op {datumVoluit(vastgesteld_op)} door {vastgesteld_door}.
            {verzuim.betaald_op && ` Betaald op ${datumVoluit(verzuim.betaald_op)}.`}
          </p>
          {verzuim.delen.length > 1 && (
            <ul>
              {verzuim.delen.map(({ naam, bedrag }) => (
                <li key={naam}>
                  {naam}: {euro(bedrag)}
                </li>
              ))}
            </ul>
          )}
          <Details summary="Lees de brief aan de aanvrager">
            <p className="message-text">{verzuim.tekst}</p>
          </Details>
        </>
      )}
      {vastgesteld_op === null && vaststellen_voor && (
        <p>
          Stel het bedrag vast, uiterlijk op {datumVoluit(vaststellen_voor)}.{' '}
          <span className="muted">(Awb 4:18)</span>
        </p>
      )}
      {vastgesteld_op === null && stelt_vast && (
        <p>
          <Link to={over === 'aanvraag' ? 'dwangsom' : `dwangsom?over=${over}`}>
            De dwangsom vaststellen, of vastleggen dat er geen is
          </Link>
        </p>
      )}
    </section>
  )
}

const wegen: Record<string, string> = { portaal: 'in het portaal', papier: 'op papier' }
