import type { IpsecRule } from '../rule'
import { CHARON_COURSE } from './charon-course'
import { CHARON_IDENTITY } from './charon-identity'
import { CHARON_PROPOSALS } from './charon-proposals'
import { CISCO_COURSE } from './cisco-course'
import { CISCO_IDENTITY } from './cisco-identity'
import { CISCO_PROPOSALS } from './cisco-proposals'
import { CHECK_POINT, SONICWALL, WATCHGUARD, ZYXEL } from './appliances'
import { ANY_VENDOR, AWS } from './cloud'
import { FORTIOS } from './fortios'
import { JUNOS } from './junos'
import { PANOS } from './panos'
import { PLUTO_COURSE } from './pluto-course'
import { PLUTO_REFUSALS } from './pluto-refusals'
import { RACOON } from './racoon'
import { WINDOWS } from './windows'

/** All vendors at once: logs come mixed, and words of one daemon rarely stand in another's. */
export const IPSEC_RULES: readonly IpsecRule[] = [
  ...CHARON_IDENTITY,
  ...CHARON_PROPOSALS,
  ...CHARON_COURSE,
  ...PLUTO_REFUSALS,
  ...PLUTO_COURSE,
  ...CISCO_IDENTITY,
  ...CISCO_PROPOSALS,
  ...CISCO_COURSE,
  ...FORTIOS,
  ...PANOS,
  ...JUNOS,
  ...RACOON,
  ...SONICWALL,
  ...WATCHGUARD,
  ...CHECK_POINT,
  ...ZYXEL,
  ...WINDOWS,
  ...AWS,
  ...ANY_VENDOR
]
