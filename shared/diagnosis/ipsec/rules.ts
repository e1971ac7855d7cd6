import type { IpsecRule } from '../rule'
import { CHARON } from './charon'
import { CISCO } from './cisco'
import { ANY_VENDOR, AWS } from './cloud'
import { FORTIOS } from './fortios'
import { JUNOS } from './junos'
import { PANOS } from './panos'
import { PLUTO } from './pluto'
import { RACOON } from './racoon'

/** All vendors at once: logs come mixed, and words of one daemon rarely stand in another's. */
export const IPSEC_RULES: readonly IpsecRule[] = [
  ...CHARON,
  ...PLUTO,
  ...CISCO,
  ...FORTIOS,
  ...PANOS,
  ...JUNOS,
  ...RACOON,
  ...AWS,
  ...ANY_VENDOR
]
