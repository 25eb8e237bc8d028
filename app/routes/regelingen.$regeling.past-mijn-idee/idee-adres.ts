/** Where an idea is told to the municipality, with the sentence that was typed already. */
export const ideeAdres = (idee: string) =>
  idee === '' ? '/ideeen' : `/ideeen?wat=${encodeURIComponent(idee)}`
