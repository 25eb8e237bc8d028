import { Link } from '@remix-run/react'
import { Network, type NetworkProps } from '../../components/network.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import type { Antwoord, LeesbaarDeel } from '../../domain/aanvraag/leesbaar.ts'

type Props = {
  /** Who works with whom, as a picture in the part it belongs to. */
  samenhang: NetworkProps | null
  /** How many questions about it were left open. */
  nogOpen: number
  nummer: string
  delen: LeesbaarDeel[]
  aanvrager: Antwoord[]
  /** Whether the reader may change the answers. */
  wijzig: boolean
}

/** Every answer of the application, each with the way to change it. */
export function Antwoorden({ nummer, delen, samenhang, nogOpen, aanvrager, wijzig }: Props) {
  const naar = (pad: string) => (wijzig ? `/aanvragen/${nummer}/${pad}` : undefined)
  return (
    <>
      {delen.map(({ sectie, titel, antwoorden }) => (
        <section className="stack page-section" key={sectie} aria-labelledby={`deel-${sectie}`}>
          <h2 id={`deel-${sectie}`}>{titel}</h2>
          <Deel antwoorden={antwoorden} wijzig={naar(sectie)} />
          {sectie === 'aansluiting' && (
            <Samenhang {...{ samenhang, nogOpen, wijzig: naar('aansluiting') }} />
          )}
        </section>
      ))}
      <section className="stack page-section" aria-labelledby="aanvrager">
        <h2 id="aanvrager">Wie de aanvraag doet</h2>
        <Deel antwoorden={aanvrager} wijzig={naar('indiening/aanvrager')} />
      </section>
    </>
  )
}

type Samen = Pick<Props, 'samenhang' | 'nogOpen'> & { wijzig?: string }

function Samenhang({ samenhang, nogOpen, wijzig }: Samen) {
  return (
    <>
      {samenhang && <Network {...samenhang} />}
      {wijzig && (samenhang || nogOpen > 0) && (
        <p>
          {nogOpen > 0 &&
            `Wie er al samenwerkt, kunt u nog aanvullen: ${nogOpen === 1 ? '1 vraag staat' : `${nogOpen} vragen staan`} open. Dat hoeft niet. `}
          <Link to={`${wijzig}#verbinding`}>
            {nogOpen > 0 ? 'Vul aan wie er samenwerkt' : 'Wijzig wie er samenwerkt'}
          </Link>
        </p>
      )}
    </>
  )
}

function Deel({ antwoorden, wijzig }: { antwoorden: Antwoord[]; wijzig?: string }) {
  if (antwoorden.length === 0)
    return <p>Hier staat nog niets. {wijzig && <Link to={wijzig}>Vul dit in</Link>}</p>
  return (
    <SummaryList rows={antwoorden.map(({ label, tekst }) => ({ label, value: tekst, wijzig }))} />
  )
}
