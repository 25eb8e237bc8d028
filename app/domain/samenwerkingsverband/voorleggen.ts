import type { Belemmering } from '../belemmering.ts'
import { belemmeringenVoorInstemming } from './fase.ts'
import { isGewijzigd } from './verschil.ts'
import type { Voorlegtekst } from './voorlegtekst.ts'

/** Why this text cannot be laid before the partners now; an empty list means it can. */
export function belemmeringenVoorVoorleggen(
  tekst: Voorlegtekst,
  laatste: Voorlegtekst | null,
  status: string,
): Belemmering[] {
  const belemmeringen = belemmeringenVoorInstemming(status)
  if (!tekst.deelnemers.some(({ rol }) => rol === 'partner'))
    belemmeringen.push({
      code: 'geen-partner',
      tekst: 'Voeg eerst een partner toe. Er is nog niemand om de tekst aan voor te leggen.',
    })
  const leeg = ontbrekend(tekst)
  if (leeg.length > 0)
    belemmeringen.push({
      code: 'onvolledig',
      tekst: `Vul eerst in: ${leeg.join(', ')}. Anders weten uw partners niet waar zij ja op zeggen.`,
    })
  if (laatste !== null && !isGewijzigd(laatste, tekst))
    belemmeringen.push({
      code: 'ongewijzigd',
      tekst:
        'Deze tekst ligt al voor. Wacht op antwoord, of nodig een partner opnieuw uit als die nog niets liet horen.',
    })
  return belemmeringen
}

function ontbrekend({ titel, doel, activiteiten, start_op, eind_op, gevraagd }: Voorlegtekst) {
  return [
    titel === '' && 'de naam van uw initiatief',
    doel === '' && 'het doel',
    activiteiten === '' && 'wat u gaat doen',
    (start_op === null || eind_op === null) && 'van wanneer tot wanneer',
    gevraagd === null && 'het bedrag dat u vraagt',
  ].filter((naam) => naam !== false)
}
