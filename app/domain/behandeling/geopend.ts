/** "Karin heeft deze zaak nu ook open." Who looked in the last minutes may still be looking. */
export function geopendInWoorden(namen: readonly string[]): string {
  const [eerste = '', ...rest] = namen
  const laatste = rest.pop()
  if (laatste === undefined) return `${eerste} heeft deze zaak nu ook open.`
  return `${[eerste, ...rest].join(', ')} en ${laatste} hebben deze zaak nu ook open.`
}
