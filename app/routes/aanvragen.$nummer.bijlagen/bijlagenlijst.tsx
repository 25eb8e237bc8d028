import { Link } from '@remix-run/react'
import { EmptyState } from '../../components/empty-state.tsx'
import { FileList, type FileShown } from '../../components/file-list.tsx'
import { StatusTag } from '../../components/status-tag.tsx'

type Stuk = {
  sleutel: string
  naam: string
  waarom: string
  erIs: boolean
  /** "volgt rond 3 maart 2027", when somebody said so. */
  volgt: string | null
}
type Props = { bestanden: FileShown[]; stukken: Stuk[]; later: boolean }

/** What is asked, and what is there. `later`: whether the reader may say that a document follows. */
export function Bijlagenlijst({ bestanden, stukken, later }: Props) {
  return (
    <>
      {stukken.length > 0 && (
        <section className="stack page-section" aria-labelledby="gevraagd">
          <h2 id="gevraagd">Wat wij vragen</h2>
          <ul className="asked-list">
            {stukken.map((stuk) => (
              <li key={stuk.sleutel}>
                <div>
                  <strong>{stuk.naam}</strong>
                  <p className="muted">{stuk.waarom}</p>
                  {later && !stuk.erIs && (
                    <p>
                      <Link to={`${stuk.sleutel}/later`}>
                        {stuk.volgt ? 'Wijzig wanneer u het stuurt' : 'Dit stuur ik later'}
                        <span className="sr-only">: {stuk.naam}</span>
                      </Link>
                    </p>
                  )}
                </div>
                <Stand {...stuk} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack page-section" aria-labelledby="bijlagen">
        <h2 id="bijlagen">Bijlagen bij deze aanvraag</h2>
        {bestanden.length === 0 ? (
          <EmptyState title="Er zijn nog geen bijlagen" />
        ) : (
          <FileList files={bestanden} />
        )}
      </section>
    </>
  )
}

function Stand({ erIs, volgt }: Pick<Stuk, 'erIs' | 'volgt'>) {
  if (erIs) return <StatusTag tone="good">Toegevoegd</StatusTag>
  if (volgt) return <StatusTag tone="info">{volgt[0]?.toUpperCase() + volgt.slice(1)}</StatusTag>
  return <StatusTag>Nog niet toegevoegd</StatusTag>
}
