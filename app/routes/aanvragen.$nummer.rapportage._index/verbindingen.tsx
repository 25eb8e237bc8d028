import { Details } from '../../components/details.tsx'
import type { FieldBinding } from '../../components/field-props.ts'
import { Field } from '../../components/field.tsx'
import { Network } from '../../components/network.tsx'
import { EIND_LENGTE, NOTITIE_LENGTE } from '../../domain/samenhang/verbinding.ts'
import { rowField } from '../../lib/rows.ts'
import type { Verslagpagina } from '../../lib/verslag.server.ts'

type Props = NonNullable<Verslagpagina['samenhang']> & {
  erbij: Verslagpagina['klad']['erbij']
  field: (name: `samenhang.${string}` | `erbij.${string}`) => FieldBinding
}

const uitkomsten = [
  { value: 'gekomen', label: 'Ja' },
  { value: 'niet_gekomen', label: 'Nee' },
]

/** What came of each planned connection, with room for one that nobody planned. */
export function Verbindingen({ gepland, tekening, erbij, field }: Props) {
  return (
    <section className="stack" aria-labelledby="samen">
      <h2 id="samen">Wie er nu samenwerkt</h2>
      <p>
        Dit was u van plan. Kwam het ervan? Ook <em>nee</em> helpt ons verder. Weet u het niet? Laat
        het dan open.
      </p>
      {tekening && (
        <Details summary="Bekijk het plaatje uit uw aanvraag">
          <Network {...tekening} />
        </Details>
      )}
      {gepland.map(({ sleutel, van, naar }) => (
        <div className="tie tie-planned" key={sleutel}>
          <Field
            label={`${van} en ${naar}`}
            type="radio"
            inline
            options={uitkomsten}
            {...rowField(field(`samenhang.${sleutel}.uitkomst`))}
          />
          <Field
            label={
              <>
                Hoe ging dat?
                <span className="sr-only">
                  {' '}
                  {van} en {naar}
                </span>
              </>
            }
            optional
            {...rowField(field(`samenhang.${sleutel}.toelichting`))}
          />
        </div>
      ))}
      <Details
        summary="Kwam er iets bij dat niemand had bedacht?"
        open={erbij.some(({ naar }) => naar !== '')}
      >
        <p>Noem een organisatie, een groep, een buurt of een onderwerp. Geen namen van mensen.</p>
        {erbij.map((_, index) => (
          <div className="tie" key={index}>
            <Field
              label="Wie?"
              maxLength={EIND_LENGTE}
              {...rowField(field(`erbij.${index}.van`))}
            />
            <Field
              label="Met wie of wat?"
              maxLength={EIND_LENGTE}
              {...rowField(field(`erbij.${index}.naar`))}
            />
            <Field
              label="Hoe ging dat?"
              maxLength={NOTITIE_LENGTE}
              optional
              {...rowField(field(`erbij.${index}.toelichting`))}
            />
          </div>
        ))}
      </Details>
    </section>
  )
}
