import { expect, test } from 'vitest'
import { kruimelsOf, wantsScript } from '../../app/components/handle.ts'
import { isAmbtelijk, navigation, startpagina } from '../../app/components/navigation.ts'

const namen = (visitor: Parameters<typeof navigation>[0]) =>
  navigation(visitor).eigen.map(({ naam }) => naam)

test('ieder ziet in het menu alleen wat bij zijn taak hoort', () => {
  expect(namen(null)).toEqual([])
  expect(namen({ rollen: [], is_medewerker: false })).toEqual(['Mijn aanvragen'])
  expect(namen({ rollen: ['beoordelaar'], is_medewerker: true })).toEqual(['Behandeling'])
  expect(namen({ rollen: ['secretaris'], is_medewerker: true })).toContain('College')
  expect(namen({ rollen: ['betaler'], is_medewerker: true })).toContain('Betalingen')
  expect(namen({ rollen: ['collegelid'], is_medewerker: true })).toEqual(['College'])
})

test('wie inlogt begint waar het eigen werk ligt', () => {
  expect(startpagina({ rollen: [], is_medewerker: false })).toBe('/mijn')
  expect(startpagina({ rollen: ['intake'], is_medewerker: true })).toBe('/behandeling')
  expect(startpagina({ rollen: ['collegelid'], is_medewerker: true })).toBe('/college')
  expect(startpagina({ rollen: ['raadslid'], is_medewerker: true })).toBe('/')
})

test('alleen een werkplek is dicht en breed', () => {
  expect(isAmbtelijk('/behandeling/ELB-2026-00042')).toBe(true)
  expect(isAmbtelijk('/behandelingen')).toBe(false)
  expect(isAmbtelijk('/regelingen')).toBe(false)
})

test('een pagina krijgt alleen JavaScript als zij erom vraagt', () => {
  expect(wantsScript([{ handle: undefined }, { handle: {} }])).toBe(false)
  expect(wantsScript([{ handle: undefined }, { handle: { script: true } }])).toBe(true)
})

test('het kruimelpad loopt van buiten naar binnen en slaat over wat niet is geladen', () => {
  const mijn = { naam: 'Mijn aanvragen', naar: '/mijn' }
  const zaak = { kruimels: (data: { nummer: string }) => [{ naam: data.nummer, naar: '/a' }] }
  expect(
    kruimelsOf([
      { handle: { kruimels: [mijn] } },
      { handle: zaak, data: { nummer: 'ELB-2026-00042' } },
    ]),
  ).toEqual([mijn, { naam: 'ELB-2026-00042', naar: '/a' }])
  expect(kruimelsOf([{ handle: { kruimels: [mijn] } }, { handle: zaak }])).toEqual([mijn])
})
