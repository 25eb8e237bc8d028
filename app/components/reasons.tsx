import { Alert } from './alert.tsx'

/** Why something cannot be done now, in the place of its button. */
export function Reasons({ reasons }: { reasons: readonly { code: string; tekst: string }[] }) {
  return reasons.map(({ code, tekst }) => (
    <Alert key={code} tone="info">
      <p>{tekst}</p>
    </Alert>
  ))
}
