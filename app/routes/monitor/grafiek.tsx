export type Jaar = { jaar: number; ingediend: number; verleend: number }

const hoogte = 260
const onder = 32
const boven = 28
const vak = 96
const balk = 30

/** Two bars a year, with their numbers on top; the table beside it says the same. */
export function Grafiek({ jaren }: { jaren: readonly Jaar[] }) {
  const meeste = Math.max(
    1,
    ...jaren.map(({ ingediend, verleend }) => Math.max(ingediend, verleend)),
  )
  const breedte = Math.max(3, jaren.length) * vak
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
                x={midden - balk - 2}
                aantal={ingediend}
                {...{ nul, lengte }}
              />
              <Balk soort="verleend" x={midden + 2} aantal={verleend} {...{ nul, lengte }} />
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
  soort: 'ingediend' | 'verleend'
  x: number
  aantal: number
  nul: number
  lengte: (aantal: number) => number
}

function Balk({ soort, x, aantal, nul, lengte }: BalkProps) {
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
