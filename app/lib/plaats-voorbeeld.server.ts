import type { Plaatszoeker } from './plaats.server.ts'

type Kern = readonly [naam: string, postcodes: string, lon: number, lat: number]

// The villages of the demonstration with about where their middle is. No real address is known here.
const kernen: Record<string, readonly Kern[]> = {
  elburg: [
    ['Elburg', '8081', 5.834, 52.448],
    ['Hoge Enk', '', 5.842, 52.441],
    ['Oostendorp', '8082', 5.858, 52.446],
    ['Doornspijk', '8085', 5.816, 52.425],
    ['’t Harde', '8084', 5.886, 52.414],
  ],
  leusden: [
    ['Leusden', '3831 3832 3833 3834', 5.432, 52.132],
    ['Achterveld', '3791', 5.499, 52.137],
    ['Stoutenburg', '3835', 5.446, 52.151],
    ['Stoutenburg-Noord', '3836', 5.447, 52.163],
    ['De Glind', '3794', 5.506, 52.121],
  ],
  'oude-ijsselstreek': [
    ['Bontebrug', '7073', 6.412, 51.906],
    ['Breedenbroek', '7084', 6.458, 51.878],
    ['Etten', '7075', 6.338, 51.914],
    ['Gendringen', '7081', 6.377, 51.872],
    ['Heelweg', '7055', 6.488, 51.957],
    ['Megchelen', '7078', 6.394, 51.839],
    ['Netterden', '7077', 6.328, 51.855],
    ['Silvolde', '7064', 6.388, 51.911],
    ['Sinderen', '7065', 6.461, 51.904],
    ['Terborg', '7061', 6.354, 51.92],
    ['Ulft', '7071', 6.381, 51.889],
    ['Varsselder-Veldhunten', '7076', 6.351, 51.877],
    ['Varsseveld', '7051', 6.457, 51.943],
    ['Voorst', '7083', 6.421, 51.863],
    ['Westendorp', '7054', 6.423, 51.951],
  ],
}

/** What the demonstration knows by itself: an address lies in the middle of the village its postcode belongs to. */
export const voorbeeldplaatsen: Plaatszoeker = async (vraag, { id }) => {
  const kern = (kernen[id] ?? []).find(([naam, postcodes]) =>
    vraag.soort === 'kern'
      ? naam === vraag.naam
      : postcodes.split(' ').includes(vraag.postcode.slice(0, 4)),
  )
  if (!kern) return null
  const [naam, , lon, lat] = kern
  const adres = vraag.soort === 'adres' ? `${vraag.postcode} ${vraag.huisnummer}, ` : ''
  return { weergave: `${adres}${naam}`, lon, lat }
}
