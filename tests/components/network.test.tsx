import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import {
  layoutNetwork,
  WIDTH,
  wrap,
  type NetworkLook,
} from '../../app/components/network-layout.ts'
import { Network } from '../../app/components/network.tsx'

const looks: NetworkLook[] = ['solid', 'dashed', 'double', 'crossed', 'starred']
const kinds = ['party', 'party', 'topic', 'place'] as const

function buildNetwork(size: number) {
  const nodes = Array.from({ length: size }, (_, index) => ({
    id: `n${index}`,
    label: `Stichting Wijkontmoetingscentrum Noord ${index}`,
    kind: kinds[index % 4]!,
  }))
  const lines = nodes.slice(1).map(({ id, label }, index) => ({
    from: 'n0',
    to: id,
    fromLabel: nodes[0]?.label ?? '',
    toLabel: label,
    look: looks[index % 5]!,
    word: 'Woord',
  }))
  return { nodes, lines }
}

test.each([2, 3, 8, 20])('met %i namen valt niets buiten het plaatje of over elkaar', (size) => {
  const { nodes, lines } = buildNetwork(size)
  const { height, nodes: placed, lines: drawn } = layoutNetwork(nodes, lines)
  expect(drawn).toHaveLength(size - 1)
  for (const node of placed) {
    expect(node.x).toBeGreaterThanOrEqual(0)
    expect(node.x + node.width).toBeLessThanOrEqual(WIDTH)
    expect(node.y).toBeGreaterThanOrEqual(0)
    expect(node.y + node.height).toBeLessThanOrEqual(height)
    const over = placed.filter(
      (other) =>
        other !== node &&
        other.x < node.x + node.width &&
        node.x < other.x + other.width &&
        other.y < node.y + node.height &&
        node.y < other.y + other.height,
    )
    expect(over).toEqual([])
  }
  for (const { middle } of drawn) {
    expect(middle.x).toBeGreaterThanOrEqual(8)
    expect(middle.x).toBeLessThanOrEqual(WIDTH - 8)
  }
})

test('hetzelfde erin is hetzelfde eruit', () => {
  const { nodes, lines } = buildNetwork(12)
  expect(layoutNetwork(nodes, lines)).toEqual(layoutNetwork(nodes, lines))
})

test('een lange naam wordt afgebroken en hoogstens drie regels', () => {
  expect(wrap('Wijkontmoetingscentrum', 105)).toEqual(['Wijkontmoe-', 'tingscentrum'])
  expect(wrap('Kerk', 105)).toEqual(['Kerk'])
  const lang = wrap('De vereniging van alle buurten rond de haven van Elburg', 105)
  expect(lang).toHaveLength(3)
  expect(lang.at(-1)).toMatch(/…$/)
})

test('het plaatje heeft een naam, de tabel zegt hetzelfde, en er is geen style', () => {
  const { nodes, lines } = buildNetwork(6)
  const html = renderToStaticMarkup(
    <Network title="Wie" summary={['Zin.']} nodes={nodes} lines={lines} />,
  )
  expect(html).toContain('role="img"')
  expect(html).not.toContain('style=')
  expect(html.match(/<tr>/g)).toHaveLength(6)
  for (const { label } of nodes) expect(html).toContain(`>${label}<`)
})
