import { expect, test } from 'vitest'
import type { Aanvraagstatus } from '../../../app/domain/aanvraag/status.ts'
import { tabbladen } from '../../../app/domain/behandeling/tabbladen.ts'
import type { Gebruiker } from '../../../app/domain/toegang.ts'

const coordinator: Gebruiker = {
  id: '1',
  gemeente_id: 'elburg',
  email: 'els@elburg.example',
  naam: 'Els',
  is_medewerker: true,
  rollen: ['coordinator'],
  aanvraag_id: null,
}

const namen = (status: Aanvraagstatus) =>
  tabbladen(
    { nummer: 'ELB-2026-00001', status, beoordeelt: false, zaakrecht: null },
    coordinator,
  ).map(({ naam }) => naam)

test('een zaak toont pas bladen over vaststellen en wijzigen als er iets is verleend', () => {
  for (const voor of ['ingediend', 'voorstel', 'besloten', 'geweigerd'] as const) {
    expect(namen(voor)).not.toContain('Vaststelling')
    expect(namen(voor)).not.toContain('Wijziging')
    expect(namen(voor)).toEqual(expect.arrayContaining(['Overzicht', 'Bezwaar', 'Dossier']))
  }
  for (const na of ['verleend', 'vaststelling_aangevraagd', 'vastgesteld', 'gesloten'] as const)
    expect(namen(na)).toEqual(expect.arrayContaining(['Vaststelling', 'Wijziging']))
})
