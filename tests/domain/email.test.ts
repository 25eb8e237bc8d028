import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emailVeld, parseEmailadres } from '../../app/domain/email.ts'

test.each([
  ['naam@example.nl', 'naam@example.nl'],
  ['  Naam.Achternaam@Example.NL ', 'naam.achternaam@example.nl'],
  ['naam+subsidie@example.nl', 'naam+subsidie@example.nl'],
  ["o'dijk@sub.example-stichting.nl", "o'dijk@sub.example-stichting.nl"],
  ['a_b-c@xn--bcher-kva.example', 'a_b-c@xn--bcher-kva.example'],
])('%j is het adres %s', (typed, adres) => {
  expect(parseEmailadres(typed)).toBe(adres)
})

test.each([
  ['twee adressen met een komma', 'a@example.nl,b@example.nl'],
  ['twee adressen met een puntkomma', 'a@example.nl;b@example.nl'],
  ['twee adressen met een spatie', 'a@example.nl b@example.nl'],
  ['twee apenstaartjes', 'a@b@example.nl'],
  ['een regeleinde met een kop erachter', 'a@example.nl\r\nBcc: b@example.nl'],
  ['een regeleinde aan het eind', 'a@example.nl\n'],
  ['een regeleinde ervoor', '\ra@example.nl'],
  ['een tab', 'a\t@example.nl'],
  ['een NUL', 'a\0@example.nl'],
  ['een naam met het adres erachter', 'Naam <a@example.nl>'],
  ['alleen punthaken', '<a@example.nl>'],
  ['aanhalingstekens', '"a@example.nl"@example.com'],
  ['een lokaal deel tussen aanhalingstekens', '"a b"@example.nl'],
  ['een opmerking tussen haakjes', 'a(b)@example.nl'],
  ['een groep', 'groep:a@example.nl;'],
  ['een route', '@example.com:a@example.nl'],
  ['een procentteken dat doorstuurt', 'a%example.com@example.nl'],
  ['een uitroepteken dat doorstuurt', 'example.com!a@example.nl'],
  ['een backslash', 'a\\@example.nl'],
  ['een Cyrillische a', '\u0430@example.nl'],
  ['een Cyrillische letter in het domein', 'a@ex\u0430mple.nl'],
  ['een volle breedte apenstaart', 'a\uFF20example.nl'],
  ['een volle breedte punt', 'a@example\u3002nl'],
  ['een Kelvinteken', '\u212A@example.nl'],
  ['een accent', 'ren\u00e9@example.nl'],
  ['een los accent', 'rene\u0301@example.nl'],
  ['een onzichtbare spatie', 'a\u200B@example.nl'],
  ['een vaste spatie', '\u00A0a@example.nl'],
  ['een IP-adres', 'a@[127.0.0.1]'],
  ['een kaal IP-adres', 'a@127.0.0.1'],
  ['een domein zonder punt', 'a@localhost'],
  ['twee punten achter elkaar', 'a..b@example.nl'],
  ['een punt vooraan', '.a@example.nl'],
  ['een punt achteraan', 'a@example.nl.'],
  ['een streepje vooraan in het domein', 'a@-example.nl'],
  ['een streepje achteraan in het domein', 'a@example-.nl'],
  ['een te lang lokaal deel', `${'a'.repeat(65)}@example.nl`],
  ['een te lang adres', `a@${'b.'.repeat(130)}nl`],
  ['niets', ''],
  ['alleen een domein', '@example.nl'],
  ['geen domein', 'a@'],
])('geweigerd: %s', (_, typed) => {
  expect(parseEmailadres(typed)).toBeNull()
})

test('wat wordt aangenomen, is precies een adres zonder tekens die mailprogramma’s anders lezen', () => {
  const teken = fc.constantFrom(...'aZ09.@_-+,;<>"\' \r\n\t\0()[]:\\%!\u0430\u212A\uFF20\u00e9')
  fc.assert(
    fc.property(
      fc.string({ unit: teken, maxLength: 20 }),
      fc.string({ unit: teken, maxLength: 4 }),
      (voor, achter) => {
        const adres = parseEmailadres(`${voor}@example.nl${achter}`)
        if (adres === null) return
        expect(adres).toMatch(/^[a-z0-9_+&=~'.-]+@[a-z0-9.-]+$/)
        expect(parseEmailadres(adres)).toBe(adres)
      },
    ),
    { numRuns: 5000 },
  )
})

test('een gewoon adres komt er in kleine letters weer uit', () => {
  const woord = fc.stringMatching(/^[A-Za-z0-9]{1,12}$/)
  fc.assert(
    fc.property(woord, woord, (naam, domein) => {
      expect(parseEmailadres(`${naam}@${domein}.NL`)).toBe(`${naam}@${domein}.nl`.toLowerCase())
    }),
  )
})

test('het veld zegt wat te doen', () => {
  expect(melding('')).toBe('Vul uw e-mailadres in')
  expect(melding(undefined)).toBe('Vul uw e-mailadres in')
  expect(melding('a@example.nl,b@example.nl')).toBe(
    'Schrijf een e-mailadres, bijvoorbeeld naam@example.nl',
  )
  expect(emailVeld.parse('A@Example.nl')).toBe('a@example.nl')
})

function melding(typed: unknown) {
  return emailVeld.safeParse(typed).error?.issues[0]?.message
}
