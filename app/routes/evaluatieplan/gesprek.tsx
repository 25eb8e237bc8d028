import { Difference } from '../../components/difference.tsx'
import { Timeline } from '../../components/timeline.tsx'
import type { CriteriumGegevens } from './criterium.server.ts'

type Versie = CriteriumGegevens['gesprek'][number]

/** The conversation about one criterium, from the first proposal on, with each change in words. */
export function Gesprek({ versies }: { versies: readonly Versie[] }) {
  return (
    <Timeline
      events={versies.flatMap((versie) => [
        {
          id: versie.id,
          datum: versie.wanneer,
          dateTime: versie.dateTime,
          titel: titelVan(versie),
          tekst: <Wat versie={versie} />,
        },
        ...(versie.akkoord
          ? [
              {
                id: `${versie.id}-akkoord`,
                datum: versie.akkoord.wanneer,
                titel: `${versie.akkoord.wie} gaf akkoord op versie ${versie.versie}`,
                tekst: versie.akkoord.naam,
              },
            ]
          : []),
      ])}
    />
  )
}

function titelVan({ wie, versie, antwoordt, vervalt }: Versie) {
  if (vervalt) return `${wie} stelde voor om dit te laten vervallen`
  if (versie === 1) return `${wie} stelde dit criterium voor`
  return `${wie} ${antwoordt ? 'deed een tegenvoorstel' : 'paste het voorstel aan'} (versie ${versie})`
}

function Wat({ versie: { naam, toelichting, verschillen } }: { versie: Versie }) {
  return (
    <>
      <p className="muted">{naam}</p>
      {toelichting && <p className="said">“{toelichting}”</p>}
      {verschillen.length > 0 && (
        <dl className="changes">
          {verschillen.map(({ label, was, wordt }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Difference was={was} wordt={wordt} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
