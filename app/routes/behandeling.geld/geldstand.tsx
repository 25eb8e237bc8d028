import { Alert } from '../../components/alert.tsx'
import { MoneyBar } from '../../components/money-bar.tsx'
import { Pair } from '../../components/pair.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { euro } from '../../domain/opmaak.ts'
import { delenVan, prognose, type Plafondstand } from '../../domain/plafond/prognose.ts'

const met = (bedrag: number, aantal: number) =>
  `${euro(bedrag)} (${aantal === 1 ? '1 aanvraag' : `${aantal} aanvragen`})`

/** One ceiling: what was asked, what is under way, what was granted and paid, and what is left if it all goes through. */
export function Geldstand({ stand }: { stand: Plafondstand }) {
  const { periode, bedrag, vastgelegd, vastgelegd_bezwaar, betaald, vrijgevallen } = stand
  const { na_voorstellen, na_alles } = prognose(stand)
  return (
    <div className="stack">
      {na_voorstellen < 0 && (
        <Alert tone="warning" title={`De voorstellen zijn samen ${euro(-na_voorstellen)} te veel`}>
          <p>Niet elk voorstel kan worden gevolgd: het plafond laat dat niet toe (Awb 4:25).</p>
        </Alert>
      )}
      <Pair>
        <MoneyBar
          caption={`Het plafond van ${periode} nu`}
          totaal={{ label: 'Plafond', tekst: euro(bedrag) }}
          parts={delenVan(stand).map((deel) => ({
            ...deel,
            tekst: euro(deel.echt),
          }))}
        />
        <SummaryList
          rows={[
            { label: 'Gevraagd sinds het begin', value: met(stand.gevraagd, stand.aantal) },
            {
              label: 'In behandeling',
              value: met(stand.in_beoordeling, stand.in_beoordeling_aantal),
            },
            { label: 'Voorgesteld', value: met(stand.voorgesteld, stand.voorgesteld_aantal) },
            { label: 'Toegezegd', value: met(vastgelegd, stand.toegezegd_aantal) },
            { label: 'Betaald', value: euro(betaald) },
            { label: 'Teruggekomen: lager vastgesteld', value: euro(vrijgevallen) },
            ...(vastgelegd_bezwaar > 0
              ? [
                  {
                    label: 'Na bezwaar, naast het plafond (Awb 4:25 lid 3)',
                    value: euro(vastgelegd_bezwaar),
                  },
                ]
              : []),
            { label: 'Als alle voorstellen worden gevolgd', value: rest(na_voorstellen) },
            { label: 'Als ook de rest krijgt wat is gevraagd', value: rest(na_alles) },
          ]}
        />
      </Pair>
    </div>
  )
}

const rest = (over: number) => (over < 0 ? `${euro(-over)} tekort` : `${euro(over)} over`)
