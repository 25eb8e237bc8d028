import type { Aanvraagstatus } from '../aanvraag/status.ts'
import type { Belemmering } from '../belemmering.ts'
import { plusDagen, type Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import { grootteWoorden, maximumaantal, maximumtotaal } from './bestand.ts'

/** A document that is asked for and follows later. */
export type Volgt = { document: string; verwacht_op: Datum }

/** Why no more files fit in this application. `erbij`: what would come with it. */
export function belemmeringenVoorRuimte(
  { aantal, totaal }: { aantal: number; totaal: number },
  erbij: { aantal: number; bytes: number } = { aantal: 0, bytes: 0 },
): Belemmering[] {
  if (aantal + erbij.aantal > maximumaantal)
    return [
      {
        code: 'te-veel-bestanden',
        tekst: `Een aanvraag heeft hoogstens ${maximumaantal} bijlagen. Vervang een bijlage of voeg er twee samen.`,
      },
    ]
  if (totaal + erbij.bytes > maximumtotaal)
    return [
      {
        code: 'te-veel-ruimte',
        tekst: `Alle bestanden bij een aanvraag zijn samen hoogstens ${grootteWoorden(maximumtotaal)}. Maak uw bestand kleiner of bel de gemeente.`,
      },
    ]
  return []
}

/**
 * Why the applicant cannot add a file now. After submission files come along with a requested completion; only what
 * was promised to follow may still be added, until the application is complete.
 */
export function belemmeringenVoorBijlage(
  zaak: { status: Aanvraagstatus },
  { document, volgt }: { document: string | null; volgt: readonly Volgt[] },
): Belemmering[] {
  if (zaak.status === 'concept' || isNaTeSturen(zaak.status, document, volgt)) return []
  return [
    {
      code: 'al-ingediend',
      tekst:
        'U hebt de aanvraag ingediend. Daarom verandert u de bijlagen niet meer. Vraagt de gemeente om een aanvulling? Dan kunt u daar een bestand bij sturen. U kunt ook een bericht met een bestand sturen.',
    },
  ]
}

/** Why a file cannot be taken away. What came in is kept; a draft and an answer that was not sent are the applicant's. */
export function belemmeringenVoorVerwijderen(
  { status }: { status: Aanvraagstatus },
  { verstuurd }: { verstuurd: boolean },
): Belemmering[] {
  if (status === 'concept' || !verstuurd) return []
  return [
    {
      code: 'al-verstuurd',
      tekst:
        'U hebt dit bestand al naar de gemeente gestuurd. Daarom blijft het bij uw aanvraag. Is het een vergissing? Stuur de gemeente een bericht.',
    },
  ]
}

const openVoorStukken: readonly Aanvraagstatus[] = ['ingediend', 'aanvulling_gevraagd']

/** Whether this document was promised and may still be sent. */
export const isNaTeSturen = (
  status: Aanvraagstatus,
  document: string | null,
  volgt: readonly Volgt[],
) => openVoorStukken.includes(status) && volgt.some((een) => een.document === document)

const LAATST_NA_DAGEN = 366

/** Why a document cannot be promised for this day. */
export function belemmeringenVoorVolgt(
  { status, gevraagd }: { status: Aanvraagstatus; gevraagd: boolean },
  verwacht_op: Datum,
  vandaag: Datum,
): Belemmering[] {
  if (status !== 'concept')
    return [
      {
        code: 'al-ingediend',
        tekst:
          'U hebt de aanvraag ingediend. Komt het later dan u dacht? Stuur de gemeente een bericht.',
      },
    ]
  if (!gevraagd)
    return [{ code: 'niet-gevraagd', tekst: 'Dit stuk is er al, of wij vragen het niet van u.' }]
  if (verwacht_op < vandaag || verwacht_op > plusDagen(vandaag, LAATST_NA_DAGEN))
    return [
      {
        code: 'dag',
        tekst: `Kies een dag tussen ${datumVoluit(vandaag)} en ${datumVoluit(plusDagen(vandaag, LAATST_NA_DAGEN))}.`,
      },
    ]
  return []
}

/** "volgt rond 3 maart 2027". */
export const volgtInWoorden = (verwacht_op: Datum) => `volgt rond ${datumVoluit(verwacht_op)}`
