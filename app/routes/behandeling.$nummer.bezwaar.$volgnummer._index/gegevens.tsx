import { StatusTag } from '../../components/status-tag.tsx'
import type { Datum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'

type Props = {
  bezwaar: {
    besluit: string
    /** null as long as there is none. */
    besluitdatum: Datum | null
    van: 'aanvrager' | 'derde'
    kanaal: 'digitaal' | 'papier'
    naam: string
    straat: string
    postcode_plaats: string
    ontvangen_op: Datum
    post_op: Datum | null
    tijdigheid: { opTijd: boolean; reden: string; artikel: string }
    teVroeg: boolean
    te_laat_verschoond: boolean | null
    te_laat_reden: string | null
    commissie: boolean
    kosten_gevraagd: boolean
    behandelaar: string | null
    ingevoerd_door: string | null
  }
}

/** What one wants to see of an objection at any moment. */
export function Gegevens({ bezwaar }: Props) {
  const { tijdigheid, teVroeg, te_laat_verschoond } = bezwaar
  const rijen: [string, React.ReactNode][] = [
    ['Tegen', bezwaar.besluit],
    [
      'Van',
      <>
        <strong>{bezwaar.naam}</strong>
        <span>{bezwaar.van === 'aanvrager' ? 'aanvrager' : 'een ander dan de aanvrager'}</span>
        {bezwaar.straat && <span>{bezwaar.straat}</span>}
        {bezwaar.postcode_plaats && <span>{bezwaar.postcode_plaats}</span>}
      </>,
    ],
    [
      'Ontvangen',
      `${datumVoluit(bezwaar.ontvangen_op)}, ${bezwaar.kanaal === 'papier' ? `op papier, ingevoerd door ${bezwaar.ingevoerd_door ?? 'een collega'}` : 'in het portaal'}`,
    ],
    ['Poststempel', bezwaar.post_op && datumVoluit(bezwaar.post_op)],
    [
      'Op tijd',
      <>
        <span>
          {bezwaar.besluitdatum === null ? (
            <StatusTag tone="neutral">Nog niet te zeggen</StatusTag>
          ) : (
            <StatusTag tone={tijdigheid.opTijd ? 'good' : 'warning'}>
              {tijdigheid.opTijd ? 'Ja' : teVroeg ? 'Te vroeg' : 'Te laat'}
            </StatusTag>
          )}
        </span>
        <span>
          {tijdigheid.reden} ({tijdigheid.artikel})
        </span>
        {te_laat_verschoond !== null && (
          <span>
            {teVroeg
              ? `De indiener kon ${te_laat_verschoond ? '' : 'niet '}denken dat het besluit er al was (Awb 6:10): `
              : `${te_laat_verschoond ? 'Verontschuldigbaar' : 'Niet verontschuldigbaar'} (Awb 6:11): `}
            {bezwaar.te_laat_reden}
          </span>
        )}
      </>,
    ],
    [
      'Advies',
      bezwaar.commissie
        ? 'Commissie, beslissen binnen 12 weken (Awb 7:13 en 7:10)'
        : 'Geen commissie, beslissen binnen 6 weken (Awb 7:10)',
    ],
    ['Kosten', bezwaar.kosten_gevraagd && 'Vergoeding gevraagd (Awb 7:15)'],
    ['Behandelaar', bezwaar.behandelaar ?? 'Nog niemand'],
  ]
  return (
    <dl className="case-summary">
      {rijen
        .filter(([, waarde]) => waarde)
        .map(([label, waarde]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
    </dl>
  )
}
