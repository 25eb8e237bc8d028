import type { SerializeFrom } from '@remix-run/node'
import { Alert } from '../../components/alert.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { AlBesloten } from '../behandeling.$nummer.besluit/al-besloten.tsx'
import { Beslissen } from './beslissen.tsx'
import { Deelname } from './deelname.tsx'
import type { Puntgegevens } from './gegevens.server.ts'

type Props = {
  punt: SerializeFrom<Puntgegevens>
  titel: string
  intro?: string
  /** The proposal, to read. */
  stuk: React.ReactNode
  /** The form to decide on it; without a proposal there is none. */
  form: React.ReactNode
}

/** An item of a meeting, whatever it is about: what became of it, its proposal, who takes part, and the decision. */
export function Collegepunt({ punt, titel, intro, stuk, form }: Props) {
  const { adres, nummer, besluit, terug, aangehouden, lid } = punt
  return (
    <>
      <PageHeading step={nummer} title={titel} intro={intro} />
      {besluit && <AlBesloten besluit={besluit} />}
      {terug && (
        <Alert tone="warning" title="Het college stuurde dit voorstel terug">
          <p>{terug}</p>
        </Alert>
      )}
      {aangehouden && (
        <Alert tone="warning" title="Het college hield dit voorstel aan">
          <p>{aangehouden}</p>
        </Alert>
      )}
      {stuk && (
        <p>
          Dit voorstel <a href={`${adres}/voorstel.pdf`}>als PDF</a> of{' '}
          <a href={`${adres}/voorstel.html`}>als document voor het systeem van het college</a>.
        </p>
      )}
      {stuk}
      <Deelname {...punt} open={!besluit && !terug && !aangehouden} />
      {lid && form && !besluit && <Beslissen {...punt}>{form}</Beslissen>}
    </>
  )
}
