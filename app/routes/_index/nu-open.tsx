import { Link } from '@remix-run/react'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { MoneyBar } from '../../components/money-bar.tsx'
import { datumVoluit, euroRond } from '../../domain/opmaak.ts'
import { Voorbeeld } from '../regelingen._index/voorbeeld.tsx'
import { plafondVan, verdeelTekst, type Verdeelwijze } from '../../domain/regeling/regeling.ts'

type Plafond = { periode: number; bedrag: number; vastgelegd: number; resterend: number }
type Regeling = {
  id: string
  titel: string
  samenvatting: string
  van: string
  tot: string
  verdeelwijze: Verdeelwijze
  maximumbedrag: number
  plafonds: Plafond[]
}

/** What one can apply for today, and what is left of the money. */
export function NuOpen({ regelingen, vandaag }: { regelingen: Regeling[]; vandaag: string }) {
  return (
    <section className="home-part wide" aria-labelledby="nu-open">
      <h2 id="nu-open">Nu open</h2>
      {regelingen.length === 0 && (
        <EmptyState
          title="Nu kunt u niets aanvragen"
          action={
            <ButtonLink look="secondary" to="/regelingen">
              Bekijk alle regelingen
            </ButtonLink>
          }
        >
          Hebt u wel een idee? <Link to="/ideeen">Vertel het ons</Link>. Soms kunnen wij ook helpen
          zonder subsidie.
        </EmptyState>
      )}
      {regelingen.map((regeling) => (
        <Openstelling
          key={regeling.id}
          regeling={regeling}
          plafond={plafondVan(regeling, vandaag)}
          enige={regelingen.length === 1}
        />
      ))}
      {regelingen.length > 0 && <Voorbeeld />}
    </section>
  )
}

type OpenstellingProps = {
  regeling: Regeling
  plafond?: Plafond
  /** The button above the page then starts with this one already. */
  enige: boolean
}

function Openstelling({ regeling, plafond, enige }: OpenstellingProps) {
  const { id, titel, samenvatting, tot, verdeelwijze, maximumbedrag } = regeling
  return (
    <article className="open-scheme">
      <div className="stack">
        <h3>{titel}</h3>
        <p>{samenvatting}</p>
        <dl className="facts">
          <div>
            <dt>Aanvragen kan tot en met</dt>
            <dd>{datumVoluit(tot)}</dd>
          </div>
          <div>
            <dt>Hoogstens per idee</dt>
            <dd>{euroRond(maximumbedrag)}</dd>
          </div>
        </dl>
        <ButtonGroup>
          {!enige && (
            <ButtonLink to={`/regelingen/${id}/past-mijn-idee`}>Past mijn idee?</ButtonLink>
          )}
          <ButtonLink look="secondary" to={`/regelingen/${id}`}>
            Lees de regeling
          </ButtonLink>
        </ButtonGroup>
      </div>
      {plafond && (
        <div className="stack">
          <p className="left-over">
            Nog <strong>{euroRond(plafond.resterend)}</strong> te verdelen
          </p>
          <MoneyBar
            caption={`Geld voor ${plafond.periode}`}
            parts={[
              {
                label: 'Al toegekend',
                bedrag: plafond.vastgelegd,
                tekst: euroRond(plafond.vastgelegd),
                soort: 'vastgelegd',
              },
              {
                label: 'Nog te verdelen',
                bedrag: plafond.resterend,
                tekst: euroRond(plafond.resterend),
                soort: 'over',
              },
            ]}
            totaal={{ label: 'Samen', tekst: euroRond(plafond.bedrag) }}
          />
          <p className="muted">{verdeelTekst(verdeelwijze)}</p>
        </div>
      )}
    </article>
  )
}
