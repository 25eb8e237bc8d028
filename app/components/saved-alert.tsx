import { Alert } from './alert.tsx'

/** Says after a save that it worked, and when; nothing to say, nothing shown. */
export function SavedAlert({ tekst }: { tekst?: string | null }) {
  if (!tekst) return null
  return (
    <Alert tone="good" live>
      <p>{tekst}</p>
    </Alert>
  )
}
