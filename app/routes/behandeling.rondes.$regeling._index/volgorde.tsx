import type { SerializeFrom } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Table } from '../../components/table.tsx'
import { euro } from '../../domain/opmaak.ts'
import { besluitwoorden } from '../../domain/besluit/woorden.ts'
import { Geldstand } from '../behandeling.geld/geldstand.tsx'
import { Loting } from '../regelingen.$regeling.loting/loting.tsx'
import type { Volgordegegevens } from './volgordegegevens.server.ts'
import { Wachtrij } from './wachtrij.tsx'

/** The queue of a scheme that gives to who is complete first, with the ceiling that fills up. */
export function Volgorde(props: SerializeFrom<Volgordegegevens>) {
  const { regeling, titel, periode, stand, rij, meer, zonderPlaats, beslist, jaren } = props
  return (
    <>
      <PageHeading
        step={`Volgorde ${periode}`}
        title={titel}
        intro="Wie het eerst volledig is, gaat voor, tot het geld op is. Alleen de dag telt."
      />
      {stand && <Geldstand stand={stand} />}
      <LotingStap {...props} />
      {rij.length === 0 ? (
        <EmptyState title="Er wacht niemand op een besluit" />
      ) : (
        <Wachtrij rij={rij} jaar={periode} />
      )}
      {meer > 0 && <p>Daarachter wachten nog {meer} aanvragen. Daarvoor is nu geen geld.</p>}
      <Regels {...props} />
      {zonderPlaats.length > 0 && (
        <Table
          wide
          caption="Nog geen plaats: er ontbreekt iets (Awb 4:5)"
          rows={zonderPlaats}
          rowKey={({ nummer }) => nummer}
          columns={[
            {
              heading: 'Aanvraag',
              cell: ({ nummer, titel: naam }) => (
                <Link to={`/behandeling/${nummer}/volledigheid`}>{naam}</Link>
              ),
            },
            { heading: 'Nummer', nowrap: true, cell: ({ nummer }) => nummer },
            { heading: 'Gevraagd', numeric: true, cell: ({ gevraagd }) => euro(gevraagd) },
          ]}
        />
      )}
      {beslist.length > 0 && (
        <Details summary="Waarover al is besloten">
          <Table
            wide
            caption={`Besloten op het plafond van ${periode}, de laatste vijftig`}
            rows={beslist}
            rowKey={({ nummer }) => nummer}
            columns={[
              {
                heading: 'Aanvraag',
                cell: ({ nummer, titel: naam }) => (
                  <Link to={`/behandeling/${nummer}`}>{naam}</Link>
                ),
              },
              { heading: 'Volledig op', nowrap: true, cell: ({ volledig_op }) => volledig_op },
              { heading: 'Besloten op', nowrap: true, cell: ({ datum }) => datum },
              { heading: 'Besluit', cell: ({ uitkomst }) => besluitwoorden[uitkomst].naam },
              { heading: 'Bedrag', numeric: true, cell: ({ bedrag }) => euro(bedrag) },
            ]}
          />
        </Details>
      )}
      <ul className="plain-links">
        {jaren.map((jaar) => (
          <li key={jaar}>
            <Link to={`/behandeling/rondes/${regeling}?periode=${jaar}`}>
              De volgorde van {jaar}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Where a day does not fit as a whole the lot decides, before anything about it can be decided. */
function LotingStap(props: SerializeFrom<Volgordegegevens>) {
  const { regeling, teLoten, redenen, lotingen, mag } = props
  return (
    <>
      {teLoten.length > 0 && (
        <Alert tone="warning" title="Op één dag is er meer gevraagd dan er is">
          <p>Deze aanvragen zijn op dezelfde dag volledig: {teLoten.join(', ')}.</p>
          {redenen.map((tekst) => (
            <p key={tekst}>{tekst}</p>
          ))}
        </Alert>
      )}
      {(mag.loten || mag.trekken) && (
        <ButtonGroup>
          {mag.loten && (
            <ButtonLink to={`/behandeling/rondes/${regeling}/loting`}>
              Bereid de loting voor
            </ButtonLink>
          )}
          {mag.trekken && (
            <ButtonLink to={`/behandeling/rondes/${regeling}/trekking`}>Trek het lot</ButtonLink>
          )}
        </ButtonGroup>
      )}
      {lotingen.map((loting) => (
        <Details key={loting.zegel} summary={`De loting van ${loting.lijst.join(', ')}`}>
          <Loting titel="De loting" loting={loting} />
        </Details>
      ))}
    </>
  )
}

function Regels({ gelijke_stand, gedeeltelijk, voorrang }: SerializeFrom<Volgordegegevens>) {
  return (
    <ul>
      <li>Een aanvulling verplaatst de aanvraag naar de dag waarop zij volledig werd.</li>
      <li>{gelijke_stand}</li>
      <li>
        {gedeeltelijk
          ? 'Past een aanvraag niet helemaal meer, dan krijgt zij wat er over is.'
          : 'Past een aanvraag niet helemaal meer, dan wordt zij geweigerd en is de volgende aan de beurt.'}
      </li>
      <li>
        {voorrang === null
          ? 'Eerder beslissen dan wie voorgaat, kan alleen als er voor die aanvragen genoeg overblijft.'
          : `Voorgaan op wie eerder volledig was, kan met een reden in het voorstel (${voorrang}).`}
      </li>
    </ul>
  )
}
