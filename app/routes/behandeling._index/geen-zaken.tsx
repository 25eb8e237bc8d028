import { EmptyState } from '../../components/empty-state.tsx'
import { statusnaam } from '../../domain/aanvraag/werkstand.ts'
import { werklijstAdres, type Werklijstfilter } from '../../domain/behandeling/werklijst.ts'
import { opsomming } from '../../domain/opmaak.ts'

type Props = { filter: Werklijstfilter; vervangt: readonly string[] }

/** Says why there is nothing, with the way to where there may be something. */
export function GeenZaken({ filter, vervangt }: Props) {
  const { bak, stand, zoek } = filter
  if (zoek && stand !== 'elke')
    return (
      <EmptyState
        title={`Niets gevonden met “${zoek}”`}
        action={
          <a href={werklijstAdres({ zoek, stand: 'elke' })}>Zoek in alle zaken, ook wat klaar is</a>
        }
      >
        Elk woord moet voorkomen in nummer, titel, plaats of de naam van wie meedoet.
      </EmptyState>
    )
  if (zoek)
    return (
      <EmptyState
        title={`Niets gevonden met “${zoek}”`}
        action={<a href="/behandeling">Toon alles wat openstaat</a>}
      >
        Kijk of het woord goed is geschreven, of zoek met minder woorden.
      </EmptyState>
    )
  if (stand)
    return (
      <EmptyState
        title={
          stand === 'elke'
            ? 'Er zijn hier geen zaken'
            : `Er zijn geen zaken met de stand ${statusnaam[stand].naam.toLowerCase()}`
        }
        action={<a href="/behandeling">Toon alles wat openstaat</a>}
      />
    )
  if (bak === 'mijn')
    return (
      <EmptyState
        title="Er staat geen zaak op uw naam"
        action={<a href="/behandeling?bak=vrij">Bekijk de zaken van niemand</a>}
      />
    )
  if (bak === 'vervang')
    return (
      <EmptyState
        title={
          vervangt.length > 0
            ? `U vervangt nu ${opsomming(vervangt)}, zonder open zaken`
            : 'U vervangt nu niemand'
        }
        action={<a href="/behandeling?bak=mijn">Bekijk uw eigen zaken</a>}
      >
        {vervangt.length > 0 && 'Een beoordeling die u kunt overnemen, staat bij “Voor u”.'}
      </EmptyState>
    )
  if (bak === 'afwezig')
    return (
      <EmptyState
        title="Er liggen geen zaken van afwezige collega’s"
        action={<a href="/behandeling/afwezigheid">Bekijk wie er afwezig zijn</a>}
      />
    )
  return (
    <EmptyState title="Er staat niets open">
      Een aanvraag die binnenkomt, staat meteen in deze lijst.
    </EmptyState>
  )
}
