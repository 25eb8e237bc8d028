import { Alert } from '../../components/alert.tsx'
import { balansInWoorden, type Balans } from '../../domain/begroting/begroting.ts'
import { euro, euroRond } from '../../domain/opmaak.ts'

/** The budget added up, and what does not add up yet. */
export function Totalen({ balans, maximumbedrag }: Props) {
  const { kosten, dekking, uren, gevraagd, verschil, inBalans } = balans
  const rijen = [
    ['Kosten', kosten - uren],
    ['Uren zonder loon, als kosten', uren],
    ['Ander geld', uren - dekking],
    ['Dezelfde uren, als uw inbreng', -uren],
    ['Gevraagde subsidie', -gevraagd],
  ] as const
  return (
    <section className="stack" aria-labelledby="totalen">
      <h2 id="totalen">Samen is dat</h2>
      <table className="sums">
        <tbody>
          {rijen.map(
            ([naam, bedrag]) =>
              bedrag !== 0 && (
                <tr key={naam}>
                  <th scope="row">{naam}</th>
                  <td className="numeric">
                    {bedrag < 0 && '− '}
                    {euro(Math.abs(bedrag))}
                  </td>
                </tr>
              ),
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{verschil < 0 ? 'Te veel geld' : 'Nog geen geld'}</th>
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
            Het hoogste bedrag bij deze regeling is {euroRond(maximumbedrag)}. U kunt wel indienen.
          </p>
        </Alert>
      )}
    </section>
  )
}
type Props = { balans: Balans; maximumbedrag: number }
