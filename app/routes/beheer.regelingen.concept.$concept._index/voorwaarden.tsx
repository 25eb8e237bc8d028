import { Link } from '@remix-run/react'
import { Button, ButtonLink } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Form } from '../../components/form.tsx'
import { Table } from '../../components/table.tsx'
import type { Conceptvoorwaarde } from '../../domain/regeling/concept.ts'
import { gewichtnaam } from '../../domain/voorwaarde/gewicht.ts'
import { voorwaardesoorten } from '../../domain/voorwaarde/soorten.ts'

type Props = { hier: string; versie: number; voorwaarden: readonly Conceptvoorwaarde[] }

/** The conditions in their order; each can be changed, moved up and taken out. */
export function Voorwaarden({ hier, versie, voorwaarden }: Props) {
  return (
    <section className="stack" id="voorwaarden">
      <h2>Voorwaarden</h2>
      {voorwaarden.length === 0 ? (
        <EmptyState title="Er staat nog geen voorwaarde in">
          Een regeling heeft ten minste een voorwaarde.
        </EmptyState>
      ) : (
        <Table
          wide
          hideCaption
          caption="De voorwaarden in hun volgorde"
          rows={voorwaarden}
          rowKey={({ sleutel }) => sleutel}
          columns={[
            {
              heading: 'Voorwaarde',
              cell: ({ sleutel, titel }) => (
                <Link to={`${hier}/voorwaarden/${sleutel}`}>{titel}</Link>
              ),
            },
            {
              heading: 'Controleert',
              cell: ({ soort }) => voorwaardesoorten[soort]?.naam ?? soort,
            },
            { heading: 'Artikel', cell: ({ artikel }) => artikel },
            { heading: 'Gewicht', cell: ({ gewicht }) => gewichtnaam[gewicht] },
            {
              heading: 'Volgorde',
              cell: ({ sleutel, titel }) =>
                sleutel !== voorwaarden[0]?.sleutel && (
                  <Form action={`${hier}/volgorde`} versie={versie} className="inline-form">
                    <input type="hidden" name="omhoog" value={sleutel} />
                    <Button look="subtle">
                      Omhoog<span className="sr-only">: {titel}</span>
                    </Button>
                  </Form>
                ),
            },
            {
              heading: 'Weghalen',
              cell: ({ sleutel, titel }) => (
                <Link to={`${hier}/voorwaarden/${sleutel}/verwijdering`}>
                  Haal weg<span className="sr-only">: {titel}</span>
                </Link>
              ),
            },
          ]}
        />
      )}
      <ButtonLink look="secondary" to={`${hier}/voorwaarden/nieuw`}>
        Voorwaarde toevoegen
      </ButtonLink>
    </section>
  )
}
