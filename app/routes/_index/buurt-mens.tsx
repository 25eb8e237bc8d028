/** Somebody at the table, seen from the front; `arm` reaches for what stands there. */
export function Mens({ x, y, kleur, huid, haar, arm }: MensProps) {
  return (
    <g>
      <path
        className={`b-person-${kleur}`}
        d={`M${x - 40} ${y + 130}v-48q0 -48 40 -48t40 48v48z`}
      />
      <path className={`b-skin-${huid}`} d={`M${x - 9} ${y + 14}h18v22q-9 8 -18 0z`} />
      <circle className={`b-skin-${huid}`} cx={x} cy={y} r="26" />
      <path className={haar === 'knot' ? 'b-hair-grey' : 'b-hair'} d={haren[haar](x, y)} />
      <path className={`b-arm-${kleur}`} d={arm} />
    </g>
  )
}
type MensProps = {
  x: number
  y: number
  /** The place in the palette of the clothes. */
  kleur: 1 | 2 | 3 | 5 | 7
  huid: 1 | 2 | 3
  haar: keyof typeof haren
  arm: string
}

const haren = {
  kort: (x: number, y: number) =>
    `M${x - 27} ${y}q-4 -32 27 -32t27 32q-4 -12 -14 -16q-18 8 -34 4q-4 4 -6 12z`,
  knot: (x: number, y: number) =>
    `M${x - 27} ${y + 4}q-4 -36 27 -36t27 36q-6 -18 -27 -22q-21 4 -27 22zM${x - 11} ${y - 38}a11 11 0 1 1 22 0a11 11 0 1 1 -22 0z`,
  krul: (x: number, y: number) =>
    `M${x - 28} ${y + 18}q-14 -8 -8 -20q-8 -12 4 -20q-2 -14 12 -14q6 -12 20 -6q14 -6 20 6q14 0 12 14q12 8 4 20q6 12 -8 20q0 -26 -12 -30q-20 6 -32 0q-12 4 -12 30z`,
}
