import { Alert } from '../../components/alert.tsx'
import { balansInWoorden, type Balans } from '../../domain/begroting/begroting.ts'
import { euro, euroRond } from '../../domain/opmaak.ts'

/** The budget added up, and what does not add up yet. */
export function Totalen({ balans, maximumbedrag }: Props) {
  const { kosten, dekking, uren, gevraagd, verschil, inBalans } = balans
  const rijen = [
    { naam: 'Kosten', bedrag: euro(kosten - uren) },
    ...(uren > 0 ? [{ naam: 'Uren zonder loon, als kosten', bedrag: euro(uren) }] : []),
    { naam: 'Ander geld', bedrag: eraf(dekking - uren) },
    ...(uren > 0 ? [{ naam: 'Dezelfde uren, als uw inbreng', bedrag: eraf(uren) }] : []),
    { naam: 'Gevraagde subsidie', bedrag: eraf(gevraagd) },
  ]
  return (
    <section className="stack" aria-labelledby="totalen">
      <h2 id="totalen">Samen is dat</h2>
      <table className="budget-totals">
        <tbody>
          {rijen.map(({ naam, bedrag }) => (
            <tr key={naam}>
              <th scope="row">{naam}</th>
              <td className="numeric">{bedrag}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{verschil < 0 ? 'Te veel geld' : 'Nog geen geld voor'}</th>
            <td className="numeric">{euro(Math.abs(verschil))}</td>
          </tr>
        </tfoot>
      </table>
      <div aria-live="polite">
        <Alert tone={inBalans ? 'good' : 'warning'}>
          <p>{balansInWoorden(balans)}</p>
        </Alert>
      </div>
      {gevraagd > maximumbedrag && (
        <Alert tone="warning">
          <p>
            U vraagt meer dan {euroRond(maximumbedrag)}. Dat is het hoogste bedrag bij deze
            regeling. U kunt wel indienen.
          </p>
        </Alert>
      )}
    </section>
  )
}

const eraf = (bedrag: number) => (bedrag === 0 ? euro(0) : `− ${euro(bedrag)}`)

type Props = { balans: Balans; maximumbedrag: number }
