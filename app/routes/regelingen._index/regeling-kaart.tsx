import { Link } from '@remix-run/react'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { euroRond } from '../../domain/opmaak.ts'
import {
  plafondVan,
  standVan,
  vensterTekst,
  verdeelTekst,
  type Venster,
  type Verdeelwijze,
} from '../../domain/regeling/regeling.ts'
import { Plafondbalk } from './plafondbalk.tsx'
import { StandTag } from './stand-tag.tsx'

export type Kaart = Venster & {
  id: string
  titel: string
  samenvatting: string
  maximumbedrag: number
  verdeelwijze: Verdeelwijze
  voor_wie: string[]
  tijd: string
  plafonds: { periode: number; bedrag: number; vastgelegd: number; resterend: number }[]
}

/** A scheme one can apply under: what it is for, for whom, until when, and how much is left. */
export function RegelingKaart({ regeling, vandaag }: { regeling: Kaart; vandaag: string }) {
  const { id, titel, samenvatting, maximumbedrag, verdeelwijze, voor_wie, tijd } = regeling
  const plafond = plafondVan(regeling, vandaag)
  return (
    <article className="scheme">
      <div className="scheme-text stack">
        <h2>
          <Link to={`/regelingen/${id}`}>{titel}</Link>{' '}
          <StandTag stand={standVan(regeling, vandaag)} />
        </h2>
        <p className="scheme-summary">{samenvatting}</p>
        <h3>Voor wie</h3>
        <ul>
          {voor_wie.map((wie) => (
            <li key={wie}>{wie}</li>
          ))}
        </ul>
        <h3>Wat wij vragen</h3>
        <p>
          {tijd} <Link to={`/regelingen/${id}/vragen`}>Bekijk alle vragen vooraf</Link>.
        </p>
        <ButtonGroup>
          <ButtonLink to={`/regelingen/${id}/past-mijn-idee`}>Past mijn idee?</ButtonLink>
          <ButtonLink to={`/regelingen/${id}`} look="secondary">
            Alles over deze regeling
          </ButtonLink>
        </ButtonGroup>
      </div>
      <div className="scheme-money stack">
        <p className="scheme-max">
          <span>Ten hoogste</span> <strong>{euroRond(maximumbedrag)}</strong>
          <span>per aanvraag</span>
        </p>
        {plafond && <Plafondbalk plafond={plafond} />}
        <p>
          <strong>{vensterTekst(regeling, vandaag)}</strong> {verdeelTekst(verdeelwijze)}
        </p>
      </div>
    </article>
  )
}
