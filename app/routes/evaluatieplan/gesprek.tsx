import { Details } from '../../components/details.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { Timeline } from '../../components/timeline.tsx'
import type { Gespreksregel } from './gesprek.server.ts'
import { Verschillen } from './verschillen.tsx'

/** The conversation about one criterium, from the first proposal on, with each change in words. */
export function Gesprek({ regels }: { regels: readonly Gespreksregel[] }) {
  return (
    <Timeline
      events={regels.map((regel) => ({
        id: regel.id,
        datum: regel.wanneer,
        dateTime: regel.dateTime,
        titel: titelVan(regel),
        tekst: <Wat regel={regel} />,
      }))}
    />
  )
}

function titelVan(regel: Gespreksregel) {
  const { soort, wie, versie } = regel
  if (soort === 'akkoord') return `${wie} gaf akkoord op versie ${versie}`
  if (soort === 'opmerking') return `${wie} zei bij versie ${versie}`
  if (regel.vervalt) return `${wie} stelde voor om dit te laten vervallen`
  if (versie === 1) return `${wie} stelde dit criterium voor`
  return `${wie} ${regel.antwoordt ? 'deed een tegenvoorstel' : 'paste het voorstel aan'} (versie ${versie})`
}

function Wat({ regel }: { regel: Gespreksregel }) {
  if (regel.soort === 'akkoord') return <p className="muted">{regel.naam}</p>
  const gezegd = regel.soort === 'opmerking' ? regel.tekst : regel.toelichting
  return (
    <>
      <p className="muted">{regel.naam}</p>
      {gezegd && <p className="said">“{gezegd}”</p>}
      {regel.soort === 'versie' && regel.verschillen.length > 0 && (
        <Verschillen verschillen={regel.verschillen} />
      )}
      {regel.soort === 'versie' && (
        <Details summary={`Lees versie ${regel.versie} helemaal`}>
          <SummaryList rows={regel.regels.map(({ label, waarde }) => ({ label, value: waarde }))} />
        </Details>
      )}
    </>
  )
}
