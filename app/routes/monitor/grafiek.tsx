export type Jaar = { jaar: number; ingediend: number; verleend: number }

const breedte = 440
const hoogte = 280
const onder = 36
const boven = 32

/** Two bars a year, with their numbers on top; the table beside it says the same. */
export function Grafiek({ jaren }: { jaren: readonly Jaar[] }) {
  const meeste = Math.max(
    1,
    ...jaren.map(({ ingediend, verleend }) => Math.max(ingediend, verleend)),
  )
  const vak = breedte / Math.max(2, jaren.length)
  const balk = Math.min(64, vak / 2 - 8)
  const nul = hoogte - onder
  const lengte = (aantal: number) => ((nul - boven) * aantal) / meeste
  return (
    <figure className="chart">
      <figcaption>
        <span className="chart-key chart-ingediend">Ingediend</span>
        <span className="chart-key chart-verleend">Toegekend</span>
      </figcaption>
      <svg viewBox={`0 0 ${breedte} ${hoogte}`} aria-hidden="true" focusable="false">
        {jaren.map(({ jaar, ingediend, verleend }, plaats) => {
          const midden = plaats * vak + vak / 2
          return (
            <g key={jaar}>
              <Balk
                soort="ingediend"
                balk={balk}
                x={midden - balk - 3}
                aantal={ingediend}
                {...{ nul, lengte }}
              />
              <Balk
                soort="verleend"
                balk={balk}
                x={midden + 3}
                aantal={verleend}
                {...{ nul, lengte }}
              />
              <text className="chart-year" x={midden} y={hoogte - 8} textAnchor="middle">
                {jaar}
              </text>
            </g>
          )
        })}
        <line className="chart-axis" x1="0" x2={breedte} y1={nul} y2={nul} />
      </svg>
    </figure>
  )
}

type BalkProps = {
  balk: number
  soort: 'ingediend' | 'verleend'
  x: number
  aantal: number
  nul: number
  lengte: (aantal: number) => number
}

function Balk({ soort, balk, x, aantal, nul, lengte }: BalkProps) {
  const lang = lengte(aantal)
  return (
    <>
      <rect className={`chart-${soort}`} x={x} y={nul - lang} width={balk} height={lang} rx="3" />
      <text className="chart-number" x={x + balk / 2} y={nul - lang - 8} textAnchor="middle">
        {aantal}
      </text>
    </>
  )
}
