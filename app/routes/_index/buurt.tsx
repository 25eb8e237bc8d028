import { Achtergrond } from './buurt-achtergrond.tsx'
import { Mens } from './buurt-mens.tsx'

/** Neighbours around a long table in the street: what the subsidy is for, in the colours of the municipality. */
export function Buurt({ gemeente }: { gemeente: string }) {
  return (
    <svg className="buurt" viewBox="0 0 720 470" aria-hidden="true" focusable="false">
      <circle className="b-3" cx="420" cy="212" r="206" />
      <Achtergrond gemeente={gemeente} />
      <path className="b-4" d="M-2400 436L0 424q180 -26 360 -14t360 -8L3000 424v60H-2400z" />
      <Boom />
      <Slinger />
      <Mens x={262} y={236} kleur={3} huid={2} haar="knot" arm="M262 300q14 36 40 40" />
      <Mens x={346} y={222} kleur={1} huid={1} haar="kort" arm="M346 296q-6 30 -26 42" />
      <Mens x={432} y={240} kleur={5} huid={3} haar="krul" arm="M432 304q-12 28 -34 36" />
      <Tafel />
      <Rolstoel />
      <Kind />
    </svg>
  )
}

function Boom() {
  return (
    <g>
      <path className="b-6" d="M94 430q8 -110 2 -220h18q-6 110 4 220z" />
      <circle className="b-5" cx="78" cy="214" r="58" />
      <circle className="b-5" cx="148" cy="220" r="48" />
      <circle className="b-6" cx="110" cy="166" r="56" />
      <circle className="b-5" cx="104" cy="150" r="7" />
      <circle className="b-5" cx="132" cy="178" r="7" />
      <circle className="b-5" cx="88" cy="184" r="7" />
    </g>
  )
}

// Nine flags on a line from the tree to the far side of the street.
const vlaggen = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((nummer) => {
  const t = (nummer + 0.75) / 9.5
  const x = (1 - t) ** 2 * 140 + 2 * (1 - t) * t * 380 + t ** 2 * 740
  const y = (1 - t) ** 2 * 134 + 2 * (1 - t) * t * 232 + t ** 2 * 78
  return { nummer, x, y }
})

function Slinger() {
  return (
    <g>
      <path className="b-line" d="M140 134Q380 232 740 78" />
      {vlaggen.map(({ nummer, x, y }) => (
        <path
          key={nummer}
          className={`b-flag-${(nummer % 4) + 1}`}
          d={`M${round(x - 15)} ${round(y - 1)}h30l-15 32z`}
        />
      ))}
    </g>
  )
}

function Tafel() {
  return (
    <g>
      <path className="b-7" d="M206 372h10v62h-10zM486 372h10v62h-10z" />
      <path
        className="b-page"
        d="M186 340h330l14 52q-16 12 -30 0t-30 0t-30 0t-30 0t-30 0t-30 0t-30 0t-30 0t-30 0t-30 0t-30 0t-28 0z"
      />
      <path className="b-4" d="M186 340h330l3 10h-336z" />
      <path
        className="b-6"
        d="M292 340v-22q0 -6 6 -6h22q6 0 6 6v22zM326 318q14 0 14 8t-14 8v-5q8 0 8 -3t-8 -3zM300 306h18v6h-18z"
      />
      <path
        className="b-cup"
        d="M236 326h20v8q0 6 -6 6h-8q-6 0 -6 -6zM384 326h20v8q0 6 -6 6h-8q-6 0 -6 -6z"
      />
      <path className="b-flag-2" d="M428 340q2 -22 32 -22t32 22z" />
      <path className="b-page" d="M424 336h72v4h-72z" />
      <path className="b-line" d="M244 318q-5 -7 0 -13t0 -13M394 318q-5 -7 0 -13t0 -13" />
    </g>
  )
}

function Rolstoel() {
  return (
    <g>
      <path className="b-line-thick" d="M560 318v58h46" />
      <path className="b-person-7" d="M560 384v-40q0 -34 30 -34t30 34v40z" />
      <path className="b-7" d="M566 372h-52q-10 0 -12 12l-6 42h20l6 -30h44z" />
      <path className="b-arm-7" d="M590 326q-24 24 -56 22" />
      <circle className="b-skin-2" cx="588" cy="284" r="24" />
      <path className="b-hair" d="M562 286q-4 -30 26 -30q32 0 26 36q-10 -4 -12 -16q-22 6 -40 10z" />
      <circle className="b-ring" cx="584" cy="398" r="36" />
      <circle className="b-7" cx="584" cy="398" r="5" />
      <circle className="b-ring" cx="512" cy="424" r="10" />
    </g>
  )
}

function Kind() {
  return (
    <g>
      <path className="b-line" d="M190 372q-18 -60 -6 -128" />
      <path className="b-flag-3" d="M186 246q-28 -18 -24 -46q4 -24 26 -24t24 26q-2 28 -26 44z" />
      <path className="b-7" d="M142 396h10v36h-14zM158 396h10l4 36h-14z" />
      <path className="b-person-2" d="M132 404v-30q0 -24 23 -24t23 24v30z" />
      <path className="b-arm-2" d="M168 368q14 4 22 4" />
      <circle className="b-skin-1" cx="154" cy="330" r="20" />
      <path className="b-hair" d="M133 332q-2 -24 21 -24q24 0 22 24q-14 -2 -20 -12q-8 10 -23 12z" />
    </g>
  )
}

const round = (waarde: number) => Math.round(waarde * 10) / 10
