import { useId } from 'react'
import { layoutNetwork, WIDTH, type NetworkLook, type NetworkNode } from './network-layout.ts'

export type NetworkProps = {
  title: string
  /** What the picture says, in sentences. */
  summary: readonly string[]
  nodes: readonly NetworkNode[]
  lines: readonly Line[]
  headings?: { who: string; look: string }
}
type Line = {
  from: string
  to: string
  fromLabel: string
  toLabel: string
  look: NetworkLook
  /** What such a line means, which also stands in the table. */
  word: string
  note?: string
}

const standaard = { who: 'Wie met wie of wat', look: 'Stand' }

/** Who is connected with whom as a picture, and the same beside it as a table; lines differ in form, not in colour. */
export function Network({ title, summary, nodes, lines, headings = standaard }: NetworkProps) {
  const id = useId()
  return (
    <figure className="network">
      <figcaption>
        <strong id={id}>{title}</strong>
        {summary.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </figcaption>
      <div className="network-body">
        <Picture titleId={id} title={title} nodes={nodes} lines={lines} />
        <table className="network-table">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{headings.who}</th>
              <th scope="col">{headings.look}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.from + line.to}>
                <th scope="row">
                  {line.fromLabel} <span className="network-and">en</span> {line.toLabel}
                </th>
                <td>
                  <span className="network-stand">
                    <Sample look={line.look} /> {line.word}
                  </span>
                  {line.note && <span className="network-note">{line.note}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}

function Picture({
  titleId,
  title,
  ...network
}: Pick<NetworkProps, 'title' | 'nodes' | 'lines'> & { titleId: string }) {
  const { height, nodes, lines } = layoutNetwork(network.nodes, network.lines)
  return (
    <svg
      className="network-picture"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-labelledby={`${titleId}-svg`}
    >
      <title id={`${titleId}-svg`}>{title}</title>
      {lines.map(({ from, to, path, look, middle }) => (
        <g key={from + to}>
          <Stroke look={look} path={path} />
          <Mark look={look} {...middle} />
        </g>
      ))}
      {nodes.map(({ id, x, y, width, height: tall, kind, label, lines: text }) => (
        <g key={id} className={`network-${kind}`}>
          <title>{label}</title>
          <rect
            x={x}
            y={y}
            width={width}
            height={tall}
            rx={kind === 'topic' ? tall / 2 : kind === 'place' ? 9 : 2}
          />
          <text x={x + width / 2} y={y + 17} textAnchor="middle">
            {text.map((line, index) => (
              <tspan key={index} x={x + width / 2} dy={index === 0 ? 0 : 15}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** A double line is a broad one with the colour of the page along its middle. */
function Stroke({ look, path }: { look: NetworkLook; path: string }) {
  const double = look === 'double' || look === 'starred'
  return (
    <>
      <path className={`network-line network-${look}`} d={path} />
      {double && <path className="network-line network-inside" d={path} />}
    </>
  )
}

function Mark({ look, x, y }: { look: NetworkLook; x: number; y: number }) {
  if (look === 'crossed')
    return <path className="network-mark" d={`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`} />
  if (look === 'starred')
    return (
      <>
        <circle className="network-badge" cx={x} cy={y} r="7" />
        <path className="network-mark" d={`M${x - 4} ${y}h8m-4 -4v8`} />
      </>
    )
  return null
}

/** The line of a row as the picture draws it: the table is its legend. */
function Sample({ look }: { look: NetworkLook }) {
  return (
    <svg className="network-sample" viewBox="0 0 32 16" aria-hidden="true" focusable="false">
      <Stroke look={look} path="M1 8H31" />
      <Mark look={look} x={16} y={8} />
    </svg>
  )
}
