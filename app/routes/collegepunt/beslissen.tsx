import { Alert } from '../../components/alert.tsx'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import type { Belemmering } from '../../domain/belemmering.ts'

type Props = { adres: string; belemmeringen: Belemmering[]; children: React.ReactNode }

/** Putting the decision of the college on record with this form, holding the item or sending it back; or why not now. */
export function Beslissen({ adres, belemmeringen, children }: Props) {
  return (
    <section className="stack decide" aria-labelledby="besluit">
      <h2 id="besluit">Leg het besluit van het college vast</h2>
      {belemmeringen.length > 0 ? (
        <Alert tone="warning" title="Dit kan nu niet">
          <ul>
            {belemmeringen.map(({ code, tekst, grondslag }) => (
              <li key={code}>
                {tekst} {grondslag && <span className="muted">({grondslag})</span>}
              </li>
            ))}
          </ul>
        </Alert>
      ) : (
        <>
          {children}
          <ButtonGroup>
            <ButtonLink look="secondary" to={`${adres}/aanhouding`}>
              Houd aan tot een andere vergadering
            </ButtonLink>
            <ButtonLink look="secondary" to={`${adres}/terugzending`}>
              Stuur terug voor een ander voorstel
            </ButtonLink>
          </ButtonGroup>
        </>
      )}
    </section>
  )
}
