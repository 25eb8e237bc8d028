/** What one sees of the municipality behind the table; drawn for this platform, after no building in particular. */
export function Achtergrond({ gemeente }: { gemeente: string }) {
  return <g>{plaatsen[gemeente] ?? dorp}</g>
}

const dorp = (
  <>
    <path className="b-4" d="M470 420v-120l60 -52l60 52v120zM600 420v-90l40 -34l40 34v90z" />
    <path className="b-2" d="M500 320h20v28h-20zM540 320h20v28h-20zM628 346h20v24h-20z" />
  </>
)

const plaatsen: Record<string, React.ReactNode> = {
  // A walled harbour town: a gate with a pointed roof, stepped gables, a sail.
  elburg: (
    <>
      <path className="b-4" d="M448 424v-92h12v-16h12v-16h12v-16h26v16h12v16h12v16h12v92z" />
      <path className="b-2" d="M472 340h16v22h-16zM506 340h16v22h-16z" />
      <path className="b-4" d="M540 424v-214h96v214z" />
      <path className="b-roof" d="M530 212l58 -116l58 116z" />
      <path className="b-roof" d="M586 62h4v40h-4z" />
      <path className="b-flag-3" d="M590 62l30 9l-30 9z" />
      <path className="b-2" d="M558 238h18v26h-18zM600 238h18v26h-18z" />
      <path className="b-4" d="M636 424v-112h14v-18h14v-18h14v-18h22v18h14v18h6v148z" />
      <path className="b-2" d="M662 316h16v22h-16zM696 316h16v22h-16z" />
      <path className="b-roof" d="M6 398h84q-4 22 -20 26h-48q-14 -6 -16 -26z" />
      <path className="b-page" d="M50 390v-96q36 44 38 96z" />
      <path className="b-2" d="M44 390v-84q-28 42 -32 84z" />
    </>
  ),
  // The edge of a wood: round crowns, a farm with a thatched roof, a church.
  leusden: (
    <>
      <circle className="b-4" cx="22" cy="344" r="46" />
      <circle className="b-4" cx="196" cy="330" r="40" />
      <circle className="b-roof" cx="48" cy="372" r="34" />
      <path className="b-4" d="M644 424v-172h56v172z" />
      <path className="b-roof" d="M636 256l36 -112l36 112z" />
      <path className="b-2" d="M664 282h16v30q-8 -8 -16 0z" />
      <path className="b-4" d="M462 424v-70h176v70z" />
      <path className="b-roof" d="M440 364q26 -100 62 -110h96q36 10 62 110q-110 -14 -220 0z" />
      <path className="b-2" d="M484 376h20v22h-20zM520 376h20v48h-20zM622 376h16v22h-16z" />
    </>
  ),
  // An ironworks with its chimney, and a mill.
  'oude-ijsselstreek': (
    <>
      <path className="b-roof" d="M520 424l6 -240h26l6 240z" />
      <path className="b-2" d="M542 166q6 -24 28 -18q14 -24 40 -10q0 22 -26 22q-18 16 -42 6z" />
      <path className="b-4" d="M444 424v-110l38 -30v30l38 -30v30l38 -30v140z" />
      <path className="b-2" d="M458 344h22v18h-22zM496 344h22v18h-22z" />
      <path className="b-4" d="M616 424l14 -126h44l14 126z" />
      <path className="b-roof" d="M626 300q26 -44 52 0z" />
      <path className="b-sail" d="M652 284l-58 -62M652 284l62 58M652 284l56 -64M652 284l-56 64" />
    </>
  ),
}
