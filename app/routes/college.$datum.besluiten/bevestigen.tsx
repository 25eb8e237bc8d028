import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { Form } from '../../components/form.tsx'
import { MoneyBar } from '../../components/money-bar.tsx'
import { Pair } from '../../components/pair.tsx'
import { Table } from '../../components/table.tsx'
import { dictumzin } from '../../domain/besluit/woorden.ts'
import type { Pot, Verzamelpunt } from '../../domain/college/verzamelen.ts'
import { euro } from '../../domain/opmaak.ts'
import { Niet, type NietPunt } from './niet.tsx'

type Geld = Pick<Pot, 'pot' | 'titel' | 'bedrag' | 'over'> & { na: number }
type Blik = {
  datum: string
  kan: Verzamelpunt[]
  niet: NietPunt[]
  geld: Geld[]
}

/** What was chosen, what it does to the money, and what will not be decided; nothing is on record yet. */
export function Bevestigen({ blik: { datum, kan, niet, geld } }: { blik: Blik }) {
  return (
    <>
      {geld.map((pot) => (
        <Voorna key={pot.pot} {...pot} />
      ))}
      <Table
        caption={kan.length === 1 ? 'Eén besluit' : `${kan.length} besluiten`}
        wide
        rows={kan}
        rowKey={({ id }) => id}
        empty="Van wat u koos, kan nu niets worden besloten."
        columns={[
          { heading: 'Nummer', nowrap: true, cell: ({ nummer }) => nummer },
          { heading: 'Titel', cell: ({ titel }) => titel },
          {
            heading: 'Besluit',
            cell: ({ uitkomst, bedrag, gevraagd }) => dictumzin(uitkomst, bedrag, gevraagd),
          },
        ]}
      />
      <Niet punten={niet} />
      <Form>
        {kan.map(({ id, versie }) => (
          <input key={id} type="hidden" name="punten[]" value={`${id}:${versie}`} />
        ))}
        <input type="hidden" name="bevestigd" value="ja" />
        <ButtonGroup>
          {kan.length > 0 && (
            <Button>
              {kan.length === 1 ? 'Leg dit besluit vast' : `Leg deze ${kan.length} besluiten vast`}
            </Button>
          )}
          <ButtonLink look="secondary" to={`/college/${datum}/besluiten`}>
            Kies opnieuw
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </>
  )
}

function Voorna({ titel, bedrag, over, na }: Geld) {
  const totaal = { label: 'Plafond', tekst: euro(bedrag) }
  const deel = (label: string, waarde: number, soort: 'vastgelegd' | 'voorstel' | 'over') => ({
    ...{ label, bedrag: waarde, tekst: euro(waarde), soort },
  })
  const verleend = deel('Al verleend', bedrag - over, 'vastgelegd')
  return (
    <section className="stack wide">
      <h2>Het geld: {titel}</h2>
      <Pair>
        <MoneyBar caption="Nu" totaal={totaal} parts={[verleend, deel('Over', over, 'over')]} />
        <MoneyBar
          caption="Na deze besluiten"
          totaal={totaal}
          parts={[verleend, deel('Nu besloten', over - na, 'voorstel'), deel('Over', na, 'over')]}
        />
      </Pair>
    </section>
  )
}
