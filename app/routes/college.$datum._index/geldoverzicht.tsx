import { Alert } from '../../components/alert.tsx'
import { MoneyBar } from '../../components/money-bar.tsx'
import { Pair } from '../../components/pair.tsx'
import { euro } from '../../domain/opmaak.ts'

type Geld = {
  regeling: string
  periode: number
  bedrag: number
  vastgelegd: number
  voorgesteld: number
  /** What open changes give back. */
  terug: number
  over: number
}

/** What the whole agenda does to each ceiling, before the items are taken one by one. */
export function Geldoverzicht({ geld }: { geld: Geld[] }) {
  return geld.map(({ regeling, periode, bedrag, vastgelegd, voorgesteld, terug, over }) => {
    const na = over + terug - voorgesteld
    const totaal = { label: `Plafond ${periode}`, tekst: euro(bedrag) }
    const verleend = {
      label: 'Al verleend',
      bedrag: vastgelegd,
      tekst: euro(vastgelegd),
      soort: 'vastgelegd',
    } as const
    return (
      <section key={`${regeling} ${periode}`} className="stack wide agenda-money">
        <h2>Het geld: {regeling}</h2>
        {na < 0 && (
          <Alert tone="warning" title={`Samen is dit ${euro(-na)} meer dan er over is`}>
            <p>Niet alles op deze agenda kan worden verleend zoals voorgesteld.</p>
          </Alert>
        )}
        {terug > 0 && (
          <p>Open wijzigingen op deze agenda geven samen {euro(terug)} terug aan dit plafond.</p>
        )}
        <Pair>
          <MoneyBar
            caption="Nu"
            totaal={totaal}
            parts={[verleend, { label: 'Over', bedrag: over, tekst: euro(over), soort: 'over' }]}
          />
          {(voorgesteld > 0 || terug > 0) && (
            <MoneyBar
              caption="Als het college de rest van deze agenda volgt"
              totaal={totaal}
              parts={[
                { ...verleend, bedrag: vastgelegd - terug, tekst: euro(vastgelegd - terug) },
                ...(voorgesteld > 0 || terug === 0
                  ? [
                      {
                        label: 'Open voorstellen',
                        bedrag: voorgesteld,
                        tekst: euro(voorgesteld),
                        soort: 'voorstel' as const,
                      },
                    ]
                  : []),
                {
                  label: 'Over',
                  bedrag: Math.max(0, na),
                  tekst: euro(Math.max(0, na)),
                  soort: 'over',
                },
              ]}
            />
          )}
        </Pair>
      </section>
    )
  })
}
