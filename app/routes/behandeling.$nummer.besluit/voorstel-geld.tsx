import { Alert } from '../../components/alert.tsx'
import { MoneyBar } from '../../components/money-bar.tsx'
import { Pair } from '../../components/pair.tsx'
import { euro } from '../../domain/opmaak.ts'

/** What the proposal does to the ceiling: the bar before and after, each with its table. */
export function VoorstelGeld({ plafond, bedrag }: VoorstelGeldProps) {
  if (!plafond)
    return <Alert tone="warning" title="Voor deze periode is geen plafond vastgesteld" />
  const over = Math.max(0, plafond.bedrag - plafond.vastgelegd)
  const na = over - bedrag
  const totaal = { label: `Plafond ${plafond.periode}`, tekst: euro(plafond.bedrag) }
  const vastgelegd = {
    label: 'Al verleend',
    bedrag: plafond.vastgelegd,
    tekst: euro(plafond.vastgelegd),
    soort: 'vastgelegd',
  } as const
  return (
    <>
      {na < 0 && (
        <Alert tone="bad" title={`Dit past niet: er resteert ${euro(over)}`}>
          <p>Het college kan minder verlenen of weigeren.</p>
        </Alert>
      )}
      <Pair>
        <MoneyBar
          caption="Nu"
          totaal={totaal}
          parts={[vastgelegd, { label: 'Over', bedrag: over, tekst: euro(over), soort: 'over' }]}
        />
        <MoneyBar
          caption="Na dit besluit"
          totaal={totaal}
          parts={[
            vastgelegd,
            { label: 'Dit voorstel', bedrag, tekst: euro(bedrag), soort: 'voorstel' },
            {
              label: 'Over',
              bedrag: Math.max(0, na),
              tekst: euro(Math.max(0, na)),
              soort: 'over',
            },
          ]}
        />
      </Pair>
    </>
  )
}
type VoorstelGeldProps = {
  plafond: { bedrag: number; vastgelegd: number; periode: number } | null
  bedrag: number
}
