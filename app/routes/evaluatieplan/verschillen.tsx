import { Difference } from '../../components/difference.tsx'

type Props = { verschillen: readonly { label: string; was: string; wordt: string }[] }

/** What changed, question by question, in words. */
export function Verschillen({ verschillen }: Props) {
  return (
    <dl className="changes">
      {verschillen.map(({ label, was, wordt }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Difference was={was} wordt={wordt} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
