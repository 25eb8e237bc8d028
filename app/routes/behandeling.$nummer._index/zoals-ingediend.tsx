import { EmptyState } from '../../components/empty-state.tsx'
import { Network } from '../../components/network.tsx'
import { PlanChip } from '../../components/plan-chip.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import type { Aanvraaginhoud } from '../../domain/aanvraag/inhoud.ts'
import { plekInWoorden } from '../../domain/aanvraag/leesbaar.ts'
import { projectplanvragen, samenhangvragen } from '../../domain/aanvraag/vragen.ts'
import { domeinnaam } from '../../domain/aanvraag/domeinnamen.ts'
import { chipVan } from '../../domain/plan/verwijzing.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { graafVan } from '../../domain/samenhang/graaf.ts'
import { tekeningVan } from '../../domain/samenhang/tekening.ts'
import { gewijzigdNaVoorleggen } from '../../domain/samenwerkingsverband/verschil.ts'
import { Begroting } from './begroting.tsx'
import { Verband, type Instemming } from './verband.tsx'

type Props = { nummer: string; inhoud: Aanvraaginhoud | null; instemmingen: Instemming[] }

const vragen = [
  'samenvatting',
  'aanleiding',
  'doel',
  'doelgroep',
  'activiteiten',
  'locatie',
  'borging',
] as const

/** The application as it was sent in; what changed afterwards does not show here. */
export function ZoalsIngediend({ nummer, inhoud, instemmingen }: Props) {
  if (!inhoud)
    return (
      <EmptyState title="Deze aanvraag is nog niet ingediend">
        Tot die tijd is zij van de aanvragers. U ziet alleen het evaluatieplan, als u daarbij helpt.
      </EmptyState>
    )
  const { start_op, eind_op, aansluitingen = [], criteria = [], deelnemers = [] } = inhoud
  const samenhang = tekeningVan(graafVan({ deelnemers, samenhang: inhoud.samenhang }))
  const periode =
    start_op && eind_op && `${datumVoluit(start_op)} tot en met ${datumVoluit(eind_op)}`
  return (
    <>
      <h2 id="aanvraag">De aanvraag zoals ingediend</h2>
      <SummaryList
        rows={[
          ...vragen.map((naam) => ({
            label: projectplanvragen[naam],
            value: naam === 'locatie' ? plekInWoorden(inhoud, true) : inhoud[naam],
          })),
          { label: 'Wanneer', value: periode },
          { label: samenhangvragen.domeinen, value: inhoud.domeinen?.map(domeinnaam).join(', ') },
          { label: samenhangvragen.verbindingen, value: inhoud.verbindingen },
          { label: samenhangvragen.merkbaar, value: inhoud.merkbaar },
        ]}
      />
      {aansluitingen.length > 0 && (
        <>
          <h2>Aansluiting bij het plan</h2>
          <ul className="plan-links">
            {aansluitingen.map(({ sleutel, motivering, ...onderdeel }) => (
              <li key={sleutel}>
                <PlanChip {...chipVan({ sleutel, ...onderdeel })} />
                {motivering && <p>{motivering}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      {samenhang && (
        <>
          <h2>Samenhang</h2>
          <Network {...samenhang} />
        </>
      )}
      <Verband
        deelnemers={deelnemers}
        instemmingen={instemmingen}
        gewijzigd={gewijzigdNaVoorleggen(inhoud).length > 0}
      />
      {criteria.length > 0 && (
        <>
          <h2>Evaluatiecriteria</h2>
          <ul>
            {criteria.map(({ criterium_id, doel, indicator, akkoord }) => (
              <li key={criterium_id}>
                {doel || indicator}
                {akkoord ? ' (overeengekomen)' : ' (in overleg)'}
              </li>
            ))}
          </ul>
        </>
      )}
      <Begroting
        nummer={nummer}
        posten={inhoud.posten ?? []}
        gevraagd={inhoud.gevraagd ?? null}
        btw={inhoud.btw}
      />
    </>
  )
}
