import type { SerializeFrom } from '@remix-run/node'
import { useRouteLoaderData } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { ButtonLink } from '../../components/button.tsx'
import type { RootGegevens } from '../../components/frame.tsx'
import { besluitwoorden } from '../../domain/besluit/woorden.ts'
import { datumVoluit, euro } from '../../domain/opmaak.ts'
import type { Besluit } from '../../../db/queries/besluit.ts'
import { Verzendbewijs } from './verzendbewijs.tsx'
import { Besluitbrief } from '../aanvragen.$nummer.besluit/besluitbrief.tsx'

type Props = {
  nummer: string
  besluit: SerializeFrom<Besluit> & {
    klaar: boolean
    bewijs: { regels: { tekst: string; letOp: boolean }[]; wacht: boolean }
  }
  mag: boolean
}

/** The decision with its letter, and whether it has been sent. */
export function Besluitstand({ nummer, besluit, mag }: Props) {
  const root = useRouteLoaderData('root') as RootGegevens
  const { uitkomst, bedrag, datum, verzonden_op, kanaal, bezwaar_tot, inhoud, herroepen } = besluit
  const { naam } = besluitwoorden[uitkomst]
  const titel = `${naam}${bedrag > 0 ? `: ${euro(bedrag)}` : ''}, besluit van ${datumVoluit(datum)}`
  return (
    <>
      {verzonden_op ? (
        <Alert tone="good" title={titel}>
          <p>
            Verstuurd op {datumVoluit(verzonden_op)}, {kanaal === 'post' ? 'per post' : 'digitaal'}.
            {herroepen
              ? ' Herroepen na bezwaar: de aanvraag wordt alsnog behandeld.'
              : bezwaar_tot && ` Bezwaar kan tot en met ${datumVoluit(bezwaar_tot)}.`}
          </p>
          <p>
            <a href={`/behandeling/${nummer}/besluit.pdf?besluit=${besluit.id}`} download>
              Download de brief als PDF
            </a>
            {mag && (
              <>
                {' · '}
                <a href={`/behandeling/${nummer}/besluit/verbetering?besluit=${besluit.id}`}>
                  Verbeter een fout in de brief
                </a>
                {!besluit.bewijs.wacht && (
                  <>
                    {' · '}
                    <a href={`/behandeling/${nummer}/terugmelding?brief=besluit:${besluit.id}`}>
                      Kwam niet aan
                    </a>
                  </>
                )}
              </>
            )}
          </p>
          <Verzendbewijs {...besluit.bewijs} nummer={nummer} mag={mag} />
        </Alert>
      ) : (
        <Alert tone="warning" title={titel}>
          <p>
            {besluit.klaar
              ? 'De brief staat klaar om te printen en te versturen.'
              : 'De aanvrager weet dit nog niet: het besluit is nog niet verstuurd.'}
            {!mag && ' Dat doet de secretaris.'}
          </p>
          {mag && (
            <ButtonLink
              to={`/behandeling/${nummer}/besluit/${besluit.klaar ? 'verzending' : 'bekendmaking'}`}
            >
              {besluit.klaar ? 'Print en verstuur' : 'Maak het besluit bekend'}
            </ButtonLink>
          )}
        </Alert>
      )}
      <Besluitbrief
        inhoud={inhoud}
        gemeente={root.gemeente}
        verzonden_op={verzonden_op}
        bezwaar_tot={bezwaar_tot}
      />
    </>
  )
}
