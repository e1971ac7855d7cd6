import type { IpsecRule } from '../rule'
import { ANY_VENDOR } from './any-vendor'
import { MERAKI, SOPHOS, WATCHGUARD } from './appliances'
import { APPLE } from './apple'
import { AWS } from './aws'
import { AZURE } from './azure'
import { CAPTURES } from './captures'
import { CERTIFICATE_WORDS } from './certificate-words'
import { CHARON_COURSE } from './charon-course'
import { CHARON_IDENTITY } from './charon-identity'
import { CHARON_PROPOSALS } from './charon-proposals'
import { CHARON_SILENCE } from './charon-silence'
import { CHECK_POINT } from './check-point'
import { CISCO_COURSE } from './cisco-course'
import { CISCO_IDENTITY } from './cisco-identity'
import { CISCO_MESSAGES, CISCO_PHRASES } from './cisco-messages'
import { CISCO_PROPOSALS } from './cisco-proposals'
import { CISCO_SELECTORS } from './cisco-selectors'
import { CISCO_STANDING } from './cisco-standing'
import { CONSOLES } from './consoles'
import { FORTIOS_COURSE } from './fortios-course'
import { FORTIOS_REFUSALS } from './fortios-refusals'
import { GATEWAY_MESSAGES } from './gateway-messages'
import { FRITZ_BOX, LANCOM } from './german-routers'
import { HUAWEI } from './huawei'
import { ISAKMPD } from './isakmpd'
import { JUNOS } from './junos'
import { IKED } from './openbsd'
import { NOTIFICATION_RULES } from './notifications'
import { OWN_WORDS } from './own-words'
import { PACKET_FILTERS } from './packet-filters'
import { PANOS } from './panos'
import { PING_WORDS } from './ping-words'
import { PLAIN_WORDS } from './plain-words'
import { PLUTO_COURSE } from './pluto-course'
import { PLUTO_IDENTITY } from './pluto-identity'
import { PLUTO_PROPOSALS } from './pluto-proposals'
import { PLUTO_SILENCE } from './pluto-silence'
import { PLUTO_STANDING } from './pluto-standing'
import { RACOON_COURSE } from './racoon-course'
import { RACOON_REFUSALS } from './racoon-refusals'
import { RAS_ERRORS } from './ras-errors'
import { ROUTEROS } from './routeros'
import { SA_TABLES } from './sa-tables'
import { SCREENOS } from './screenos'
import { SMALL_MESSAGES } from './small-messages'
import { SONICWALL } from './sonicwall'
import { DRAYTEK, SOFTETHER, YAMAHA } from './small-routers'
import { STATUS_LISTS } from './status-lists'
import { CHARON_MESSAGES, PLUTO_MESSAGES } from './swan-messages'
import { TRAFFIC_COUNTERS } from './traffic-counters'
import { VPN_CLIENTS } from './vpn-clients'
import { WINDOWS } from './windows'
import { ZYXEL } from './zyxel'

const commonWord = (rule: IpsecRule): IpsecRule => ({ ...rule, common: true })

/** All vendors at once: logs come mixed, and words of one daemon rarely stand in another's. */
export const IPSEC_RULES: readonly IpsecRule[] = [
  ...CHARON_IDENTITY,
  ...CHARON_PROPOSALS,
  ...CHARON_SILENCE,
  ...CHARON_COURSE,
  ...PLUTO_IDENTITY,
  ...PLUTO_PROPOSALS,
  ...PLUTO_SILENCE,
  ...PLUTO_STANDING,
  ...PLUTO_COURSE,
  ...CISCO_IDENTITY,
  ...CISCO_PROPOSALS,
  ...CISCO_SELECTORS,
  ...CISCO_COURSE,
  ...CISCO_STANDING,
  ...CHARON_MESSAGES,
  ...PLUTO_MESSAGES,
  ...CISCO_MESSAGES,
  ...CISCO_PHRASES,
  ...FORTIOS_REFUSALS,
  ...FORTIOS_COURSE,
  ...PANOS,
  ...JUNOS,
  ...HUAWEI,
  ...FRITZ_BOX,
  ...LANCOM,
  ...IKED,
  ...ISAKMPD,
  ...APPLE,
  ...RACOON_REFUSALS,
  ...ROUTEROS,
  ...RACOON_COURSE,
  ...SONICWALL,
  ...WATCHGUARD,
  ...CHECK_POINT,
  ...ZYXEL,
  ...DRAYTEK,
  ...YAMAHA,
  ...SOFTETHER,
  ...MERAKI,
  ...SOPHOS,
  ...SCREENOS,
  ...SA_TABLES,
  ...STATUS_LISTS,
  ...TRAFFIC_COUNTERS,
  ...WINDOWS,
  ...RAS_ERRORS,
  ...AZURE,
  ...AWS,
  ...VPN_CLIENTS,
  ...CAPTURES,
  ...CONSOLES,
  ...PACKET_FILTERS,
  ...ANY_VENDOR.map(commonWord),
  ...GATEWAY_MESSAGES,
  ...SMALL_MESSAGES,
  ...NOTIFICATION_RULES,
  ...CERTIFICATE_WORDS,
  ...PING_WORDS,
  ...PLAIN_WORDS.map(commonWord),
  ...OWN_WORDS.map((rule): IpsecRule => ({ ...commonWord(rule), lastResort: true }))
]
