/** A number one can call by touching it, with spaces where one takes a breath. */
export function Phone({ nummer }: { nummer: string }) {
  return <a href={`tel:${nummer.replace(/[^\d+]/g, '')}`}>{spoken(nummer)}</a>
}

// area codes of three digits; every other one has four
const short = /^0(1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\d|8[58])/

/** 06 12345678, 088 1234567, 0525 123456; a number that was typed with spaces keeps its own. */
export function spoken(nummer: string) {
  if (!/^0\d{9}$/.test(nummer)) return nummer
  const code = nummer.startsWith('06') ? 2 : short.test(nummer) ? 3 : 4
  return `${nummer.slice(0, code)} ${nummer.slice(code)}`
}
