import { belemmeringenVoorInstemming } from '../samenwerkingsverband/fase.ts'
import type { Zaakrecht } from '../toegang.ts'
import type { AanZet } from './aan-zet.ts'
import type { Kant } from './aan-zet-woorden.ts'
import type { Instemmingstand } from './inhoud.ts'

type Lezer = { recht: Zaakrecht | null; instemming: Instemmingstand; status: string }

/**
 * Whose turn it is, as this reader should hear it: a partner whose answer is awaited is the one to act, and for a
 * partner who only reads along the penvoerder acts.
 */
export function voorLezer(aanZet: AanZet, { recht, instemming, status }: Lezer) {
  const moetAntwoorden =
    (recht === 'meelezer' || recht === 'meeschrijver') &&
    instemming === 'nog_geen_antwoord' &&
    belemmeringenVoorInstemming(status).length === 0
  const kant: Kant = recht === 'meelezer' && !moetAntwoorden ? 'partner' : 'aanvrager'
  if (!moetAntwoorden) return { aanZet, kant, moetAntwoorden }
  const antwoorden: AanZet = {
    aan_zet: 'aanvrager',
    wat: 'De tekst lezen en zeggen of u meedoet',
    tot: null,
  }
  return { aanZet: antwoorden, kant, moetAntwoorden }
}
