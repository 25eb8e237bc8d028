import { Alert } from '../../components/alert.tsx'
import { balansInWoorden, type Balans } from '../../domain/begroting/begroting.ts'
import { euro, euroRond } from '../../domain/opmaak.ts'

/** The budget added up, and what does not add up yet. */
export function Totalen({ balans, maximumbedrag, partnergeld }: Props) {
  const { kosten, dekking, gevraagd, inBalans } = balans
  return (
    <section className="stack" aria-labelledby="totalen">
      <h2 id="totalen">Samen is dat</h2>
      <table className="budget-totals">
        <tbody>
          <tr>
            <th scope="row">Kosten</th>
            <td className="numeric">{euro(kosten)}</td>
          </tr>
          <tr>
            <th scope="row">Ander geld</th>
            <td className="numeric">− {euro(dekking)}</td>
          </tr>
          <tr>
            <th scope="row">Gevraagde subsidie</th>
            <td className="numeric">− {euro(gevraagd)}</td>
          </tr>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Nog niet gedekt</th>
            <td className="numeric">{euro(balans.verschil)}</td>
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
      {partnergeld > dekking && (
        <Alert tone="info">
          <p>
            Uw partners brengen samen {euro(partnergeld)} in. Dat staat nog niet allemaal in deze
            begroting.
          </p>
        </Alert>
      )}
    </section>
  )
}
type Props = { balans: Balans; maximumbedrag: number; partnergeld: number }
