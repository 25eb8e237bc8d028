import { Link } from '@remix-run/react'
import { Button } from '../../components/button.tsx'
import { Form } from '../../components/form.tsx'
import { Phone } from '../../components/phone.tsx'
import { dagenOver } from '../../domain/aanvraag/aan-zet.ts'
import { beslisdag } from '../../domain/aanvraag/beslisdag.ts'
import type { Aanvraagstatus } from '../../domain/aanvraag/status.ts'
import type { Datum } from '../../domain/datum.ts'
import { datumVoluit, euro, tijdstip } from '../../domain/opmaak.ts'

type Penvoerder = {
  naam: string
  soort: 'natuurlijk_persoon' | 'groep' | 'rechtspersoon'
  kvk_nummer: string | null
  straat: string | null
  huisnummer: string | null
  postcode: string | null
  plaats: string | null
  telefoon: string | null
  email: string | null
}
type Zaak = {
  nummer: string
  status: Aanvraagstatus
  vandaag: Datum
  regeling: string
  regelingversie: number
  gevraagd: number | null
  wijk: string
  ingediend_op: string | Date | null
  papier: { ontvangen_op: Datum; door: string; bevestigd_op: string | Date | null } | null
  volledig_op: Datum | null
  uiterste_datum: Datum | null
  besluiten: readonly { verzonden_op: Datum | null }[]
  behandelaar: string | null
  behandelaar_afwezig: boolean
  overnemen: boolean
  penvoerder: Penvoerder | null
  toewijzen: boolean
  isVanMij: boolean
  gebruiker_id: string
}

const soortnaam = {
  natuurlijk_persoon: 'inwoner',
  groep: 'groep inwoners',
  rechtspersoon: 'organisatie',
}

/** What one wants to see of a case at any moment; stays in sight beside it. */
export function Samenvatting({ zaak }: { zaak: Zaak }) {
  const { penvoerder, uiterste_datum, vandaag, status } = zaak
  const beslissen = beslisdag(status, uiterste_datum)
  const verzonden = zaak.besluiten.findLast(({ verzonden_op }) => verzonden_op)?.verzonden_op
  const rows: [string, React.ReactNode][] = [
    ['Aanvrager', penvoerder && <Aanvrager {...penvoerder} />],
    ['Gevraagd', zaak.gevraagd !== null && euro(zaak.gevraagd)],
    ['Regeling', `${zaak.regeling} (versie ${zaak.regelingversie})`],
    ['Plaats', zaak.wijk],
    ['Ontvangen', zaak.ingediend_op && tijdstip(new Date(zaak.ingediend_op))],
    ['Op papier', zaak.papier && opPapier(zaak.papier)],
    ['Volledig', zaak.volledig_op && datumVoluit(zaak.volledig_op)],
    [
      beslissen?.label ?? '',
      beslissen && (
        <Link to={`/behandeling/${zaak.nummer}/termijnen`}>
          {datumVoluit(beslissen.datum)}, {dagenOver(beslissen.datum, vandaag)}
        </Link>
      ),
    ],
    ['Laatste besluit verzonden', verzonden && datumVoluit(verzonden)],
    ['Behandelaar', <Behandelaar key="behandelaar" {...zaak} />],
  ]
  return (
    <dl className="case-summary">
      {rows
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

function Aanvrager({ naam, soort, kvk_nummer, telefoon, ...adres }: Penvoerder) {
  const straat = [adres.straat, adres.huisnummer].filter(Boolean).join(' ')
  const plaats = [adres.postcode, adres.plaats].filter(Boolean).join(' ')
  return (
    <>
      <strong>{naam}</strong>
      <span>
        {soortnaam[soort]}
        {kvk_nummer && `, KVK ${kvk_nummer}`}
      </span>
      {straat && <span>{straat}</span>}
      {plaats && <span>{plaats}</span>}
      {telefoon && (
        <span>
          <Phone nummer={telefoon} />
        </span>
      )}
      {adres.email && <span>{adres.email}</span>}
    </>
  )
}

function Behandelaar({ nummer, behandelaar, toewijzen, isVanMij, gebruiker_id, ...rest }: Zaak) {
  const pagina = `/behandeling/${nummer}/behandelaar`
  return (
    <>
      {behandelaar ?? 'Nog niemand'}
      {rest.behandelaar_afwezig && (
        <span>
          Is afwezig.{' '}
          {rest.overnemen && <Link to={`/behandeling/${nummer}/overname`}>Neem over</Link>}
        </span>
      )}
      {toewijzen && (
        <>
          {!isVanMij && (
            <Form action={pagina} className="form-inline">
              <input type="hidden" name="behandelaar" value={gebruiker_id} />
              <Button look="secondary">Neem deze zaak</Button>
            </Form>
          )}
          <span>
            <Link to={pagina}>Geef aan een collega</Link>
          </span>
        </>
      )}
    </>
  )
}

const opPapier = ({ door, bevestigd_op }: NonNullable<Zaak['papier']>) =>
  `Ingevoerd door ${door}. ${bevestigd_op ? 'De aanvrager zei dat het klopt.' : 'De aanvrager bevestigde dit nog niet.'}`
