import { beweegtuin } from './elburg/beweegtuin.ts'
import { buurtmoestuin } from './elburg/buurtmoestuin.ts'
import { digimaatjes } from './elburg/digimaatjes.ts'
import { fietsmaatjes } from './elburg/fietsmaatjes.ts'
import { huiswerkkamer } from './elburg/huiswerkkamer.ts'
import { kinderwerkplaats } from './elburg/kinderwerkplaats.ts'
import { klusplein } from './elburg/klusplein.ts'
import { kookclub } from './elburg/kookclub.ts'
import { mantelzorgsalon } from './elburg/mantelzorgsalon.ts'
import { muziekcafe } from './elburg/muziekcafe.ts'
import { pluktuin } from './elburg/pluktuin.ts'
import { repaircafe } from './elburg/repaircafe.ts'
import { samenEten } from './elburg/samen-eten.ts'
import { soepOpSchool } from './elburg/soep-op-school.ts'
import { taalwandelen } from './elburg/taalwandelen.ts'
import { rouwwandelingen } from './elburg/rouwwandelingen.ts'
import { buurtbus } from './elburg/buurtbus.ts'

/** The cases of Elburg under its open scheme, one in every state. */
export const elburg = [
  samenEten,
  repaircafe,
  fietsmaatjes,
  taalwandelen,
  mantelzorgsalon,
  soepOpSchool,
  beweegtuin,
  huiswerkkamer,
  buurtbus,
  buurtmoestuin,
  digimaatjes,
  rouwwandelingen,
  klusplein,
  muziekcafe,
  pluktuin,
  kookclub,
  kinderwerkplaats,
]
