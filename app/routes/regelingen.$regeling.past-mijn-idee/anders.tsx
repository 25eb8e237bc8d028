import { Card, CardGrid } from '../../components/card.tsx'
import type { Ideeuitslag } from '../../domain/regeling/idee.ts'
import { ideeAdres } from './idee-adres.ts'

type Props = {
  idee: string
  slotsom: Ideeuitslag['uitkomst']
  andere: readonly { id: string; titel: string; samenvatting: string }[]
}

/** What else there is: another scheme that is open, people who join in, or help that is no money. */
export function Anders({ idee, slotsom, andere }: Props) {
  const vraag = idee === '' ? '' : `?idee=${encodeURIComponent(idee)}`
  return (
    <section className="wide stack page-section" aria-labelledby="anders">
      <h2 id="anders">
        {slotsom === 'past' ? 'Dit kan ook' : 'Past het niet helemaal? Dit kan ook'}
      </h2>
      <CardGrid>
        {andere.map(({ id, titel, samenvatting }) => (
          <Card
            key={id}
            level={3}
            title={titel}
            to={`/regelingen/${id}/past-mijn-idee${vraag}`}
            eyebrow="Een andere regeling"
          >
            <p>{samenvatting}</p>
          </Card>
        ))}
        <Card
          level={3}
          title="Vertel uw idee aan een begeleider"
          to={ideeAdres(idee)}
          eyebrow="Zonder aanvraag"
        >
          <p>
            Twee zinnen zijn genoeg. De begeleider belt of schrijft u, zoekt mee naar partners en
            zegt eerlijk wat kan.
          </p>
        </Card>
        <Card level={3} title="Hulp zonder geld" to={ideeAdres(idee)} eyebrow="Vaak sneller">
          <p>
            Soms hebt u meer aan een ruimte, een vergunning, spullen of mensen die meedoen dan aan
            subsidie. Vraag ernaar.
          </p>
        </Card>
        <Card level={3} title="Doe mee met wat er al is" to="/initiatieven" eyebrow="In uw buurt">
          <p>Misschien begon iemand al aan hetzelfde idee. Samen is minder werk.</p>
        </Card>
      </CardGrid>
    </section>
  )
}
