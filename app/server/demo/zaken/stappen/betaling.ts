import { findRekening } from '../../../../../db/queries/rekening.ts'
import { betalingKlaarzetten } from '../../../../commands/betaling-klaarzetten.server.ts'
import { betalingVrijgeven } from '../../../../commands/betaling-vrijgeven.server.ts'
import { rekeningControleren } from '../../../../commands/rekening-controleren.server.ts'
import { rekeningInzien } from '../../../../commands/rekening-inzien.server.ts'
import { rekeningOpgeven } from '../../../../commands/rekening-opgeven.server.ts'
import type { Stap } from '../zaak.ts'
import { getZaak } from './aanvraag.ts'

/** The example number of the banks; nobody has this account. */
const iban = 'NL91ABNA0417164300'

/** The penvoerder gives the account to be paid on. */
export const rekeningGeven: Stap = async (op) => {
  const tenaamstelling = op.inhoud.aanvrager.naam.slice(0, 70)
  const penvoerder = op.mens(op.inhoud.penvoerder)
  await rekeningOpgeven(op.tx, penvoerder, await getZaak(op), { iban, tenaamstelling })
}

/** Control reads the whole number and confirms it. */
export const rekeningBevestigen: Stap = async (op) => {
  const control = op.mens('control')
  const zaak = await getZaak(op)
  const rekening = await findRekening(op.tx, zaak.id)
  if (!rekening) throw new Error(`${op.inhoud.titel} has no account`)
  await rekeningInzien(op.tx, control, zaak, rekening.id)
  await rekeningControleren(op.tx, control, zaak, {
    rekening: rekening.id,
    uitkomst: 'bevestigen',
    reden: null,
  })
}

/** Control puts a part on the list. */
export const klaarzetten =
  (volgnummer: number): Stap =>
  async (op) =>
    betalingKlaarzetten(op.tx, op.mens('control'), await getZaak(op), volgnummer)

/** Another person releases it. */
export const vrijgeven =
  (volgnummer: number): Stap =>
  async (op) =>
    betalingVrijgeven(op.tx, op.mens('betaler'), await getZaak(op), volgnummer)
