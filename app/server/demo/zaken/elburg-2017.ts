import { dorpskamer } from './elburg-2017/dorpskamer.ts'
import { logeerweekend } from './elburg-2017/logeerweekend.ts'

/** Of the closed scheme of 2017 only what was granted, as public record and lesson. */
export const elburg2017 = [dorpskamer, logeerweekend]
