/** To the municipality: what was promised to follow is there. */
export const nagestuurdBericht = (naam: string) => ({
  onderwerp: 'Bijlage nagestuurd',
  tekst: `De aanvrager stuurde een bijlage die later zou komen: ${naam}. De bijlage staat bij de documenten van de zaak.`,
})

/** To both sides: a virus was found in a file that was there already. */
export const virusBericht = (naam: string) => ({
  onderwerp: 'Een bestand is verwijderd: er zat een virus in',
  tekst: `In het bestand “${naam}” zat een virus. Daarom hebben wij het bestand verwijderd. Niemand kan het nog openen.\n\nHebt u het eerder geopend? Laat dan uw computer nakijken. Is het bestand nodig voor de aanvraag? Stuur het dan opnieuw, vanaf een computer zonder virus. U kunt het bij een bericht doen.`,
})
