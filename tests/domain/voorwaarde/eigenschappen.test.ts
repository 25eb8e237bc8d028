import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Aanvraaginhoud } from '../../../app/domain/aanvraag/inhoud.ts'
import { zonder } from '../../../app/domain/samenwerkingsverband/vertrek.ts'
import { voorlegtekst } from '../../../app/domain/samenwerkingsverband/voorlegtekst.ts'
import { bevindingen, totstandkoming } from '../../../app/domain/voorwaarde/bevindingen.ts'
import { soortenlijst } from '../../../app/domain/voorwaarde/soorten.ts'
import { omvang } from '../../helpers/omvang.ts'
import { countWords, hardWords, sentences } from '../../helpers/taal.ts'
import { inhouden, regeling, toetsen } from './arbitrair.ts'
import { bron, vandaag } from './bouw.ts'
import { volg } from './herstel.ts'

const keer = { numRuns: omvang(1_000, 20_000) }
type Toets = { soort: string; parameters: Record<string, unknown> }

function vind(inhoud: Aanvraaginhoud, { soort, parameters }: Toets) {
  const [bevinding] = bevindingen(inhoud, [{ sleutel: 'v', soort, parameters, bron }], vandaag)
  if (!bevinding) throw new Error('Geen bevinding')
  return bevinding
}

test('een bevinding hangt nooit af van een volgorde: niet van voorwaarden, deelnemers, posten, keuzes of criteria', () => {
  fc.assert(
    fc.property(
      inhouden,
      fc.array(toetsen, { minLength: 1, maxLength: 6 }),
      fc.infiniteStream(fc.nat()),
      (inhoud, gekozen, toeval) => {
        const voorwaarden = gekozen.map((toets, plaats) => ({
          ...toets,
          sleutel: `v${plaats}`,
          bron,
        }))
        const anders = {
          ...inhoud,
          deelnemers: geschud(inhoud.deelnemers, toeval),
          posten: geschud(inhoud.posten, toeval),
          aansluitingen: geschud(inhoud.aansluitingen, toeval),
          criteria: geschud(inhoud.criteria, toeval),
          samenhang: geschud(inhoud.samenhang ?? [], toeval),
          domeinen: geschud(inhoud.domeinen, toeval),
        }
        const opSleutel = (een: { voorwaarde: string }, ander: { voorwaarde: string }) =>
          een.voorwaarde < ander.voorwaarde ? -1 : 1
        expect(bevindingen(anders, geschud(voorwaarden, toeval), vandaag).sort(opSleutel)).toEqual(
          bevindingen(inhoud, voorwaarden, vandaag).sort(opSleutel),
        )
      },
    ),
    keer,
  )
})

test('wie doet wat helpt, verandert elke ‘nog niet’ en komt er in een paar stappen uit', () => {
  const gezien = new Set<string>()
  fc.assert(
    fc.property(inhouden, toetsen, (begin, toets) => {
      let inhoud = begin
      let bevinding = vind(inhoud, toets)
      for (let stap = 0; bevinding.uitkomst === 'nog_niet'; stap++) {
        gezien.add(toets.soort)
        expect(stap, bevinding.reden).toBeLessThan(8)
        expect(bevinding.wat_helpt).toMatch(/^[A-Z].*\.$/)
        inhoud = volg(inhoud, bevinding.wat_helpt, toets.parameters)
        const daarna = vind(inhoud, toets)
        expect([daarna.uitkomst, daarna.reden]).not.toEqual([bevinding.uitkomst, bevinding.reden])
        bevinding = daarna
      }
    }),
    keer,
  )
  expect([...gezien].sort()).toEqual(soortenlijst.map(({ sleutel }) => sleutel).sort())
})

test('een partner die vertrekt, opent de voorwaarde van het samenwerkingsverband altijd opnieuw', () => {
  const samen = { soort: 'samenwerkingsverband', parameters: { minimaal: 2 } }
  let gehaald = 0
  fc.assert(
    fc.property(inhouden, fc.nat(), (inhoud, wie) => {
      const voorgelegd = { ...inhoud, voorgelegd: voorlegtekst(inhoud, regeling) }
      const partners = inhoud.deelnemers.filter(({ rol }) => rol === 'partner')
      const partner = partners[wie % Math.max(partners.length, 1)]
      if (!partner || vind(voorgelegd, samen).uitkomst === 'nog_niet') return
      gehaald++
      expect(vind(zonder(voorgelegd, partner.deelname_id), samen).uitkomst).toBe('nog_niet')
    }),
    keer,
  )
  expect(gehaald).toBeGreaterThan(5)
})

test('een andere tekst dan de voorgelegde opent haar ook, hoeveel partijen er ook overblijven', () => {
  const samen = { soort: 'samenwerkingsverband', parameters: { minimaal: 2 } }
  fc.assert(
    fc.property(inhouden, (inhoud) => {
      const voorgelegd = { ...inhoud, voorgelegd: voorlegtekst(inhoud, regeling) }
      const anders = { ...voorgelegd, activiteiten: `${inhoud.activiteiten} En nog iets.` }
      expect(vind(anders, samen).uitkomst).toBe('nog_niet')
    }),
    keer,
  )
})

test('elke zin van een bevinding heeft hoogstens 25 woorden en geen moeilijk woord', () => {
  fc.assert(
    fc.property(inhouden, toetsen, (inhoud, toets) => {
      const { reden, wat_helpt } = vind(inhoud, toets)
      for (const zin of sentences(`${reden} ${wat_helpt ?? ''} ${totstandkoming}`)) {
        expect(countWords(zin), zin).toBeLessThanOrEqual(25)
        expect(hardWords(zin), zin).toEqual([])
      }
    }),
    keer,
  )
})

function geschud<T>(lijst: readonly T[], toeval: fc.Stream<number>): T[] {
  const rest = [...lijst]
  return lijst.flatMap(() => {
    const { value = 0 } = toeval.next() as { value?: number }
    return rest.splice(value % rest.length, 1)
  })
}
