import { Link } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import type { Mensen } from './mensen.server.ts'

type Props = { overdracht: Mensen['overdracht']; basis: string }

/** Handing over the lead: the way to ask, or that somebody was asked. */
export function Overdracht({ overdracht, basis }: Props) {
  return (
    <section className="stack page-section" aria-labelledby="overdragen">
      <h2 id="overdragen">Iemand anders penvoerder maken</h2>
      {overdracht ? (
        <Alert>
          <p>
            U vroeg {overdracht.naar} op {overdracht.op}. Zolang er geen antwoord is, verandert er
            niets.
          </p>
          <p>
            <Link to={`${basis}/overdracht/intrekking`}>Trek deze vraag in</Link>
          </p>
        </Alert>
      ) : (
        <>
          <p>
            Kan of wilt u het niet meer doen? Vraag een ander. Die wordt pas penvoerder na een ja.
          </p>
          <p>
            <Link to={`${basis}/overdracht`}>Draag het penvoerderschap over</Link>
          </p>
        </>
      )}
    </section>
  )
}
