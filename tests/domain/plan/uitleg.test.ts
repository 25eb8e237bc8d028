import { expect, test } from 'vitest'
import { leegteVan, zelfdeUitleg, type Uitleg } from '../../../app/domain/plan/uitleg.ts'

const plan = [
  'Burgers ontmoeten elkaar, verbinden met elkaar en zien naar elkaar om',
  'Mensen leren elkaar kennen en letten een beetje op elkaar.',
]
const uitleg = (tekst: string, kort = 'Ontmoeten'): Uitleg => ({ kort, tekst, plan })

test.for([
  ['te weinig woorden zeggen niets', 'Past goed.', 'kort'],
  ['leestekens zijn geen woorden', '- - ! ? ...', 'kort'],
  ['de zin van het plan zelf', 'Burgers ontmoeten elkaar, verbinden met elkaar', 'lijkt_op_plan'],
  [
    'ook met andere hoofdletters, en een paar woorden erbij',
    'Bij ons: MENSEN LEREN elkaar kennen en letten een beetje op elkaar',
    'lijkt_op_plan',
  ],
] as const)('%s', ([, tekst, leegte]) => {
  expect(leegteVan(uitleg(tekst))).toBe(leegte)
})

test.for([
  'Elke vrijdag zet de kerk de deur open en schuiven straatgenoten aan.',
  'Mensen leren elkaar kennen, want wij halen nieuwe bewoners thuis op en koken samen in de school.',
])('wie zegt wat het eigen idee doet, zegt genoeg: %s', (tekst) => {
  expect(leegteVan(uitleg(tekst))).toBeNull()
})

test('dezelfde uitleg bij twee onderdelen hoort bij elkaar, ook met andere leestekens', () => {
  const een = uitleg('Wij koken samen met de buurt.', 'Ontmoeten')
  const twee = uitleg('wij koken samen, met de buurt', 'Eenzaamheid')
  const drie = uitleg('Wij brengen eten rond.', 'Thuis')
  expect(zelfdeUitleg([een, twee, drie])).toEqual([[een, twee]])
  expect(zelfdeUitleg([een, drie])).toEqual([])
})
