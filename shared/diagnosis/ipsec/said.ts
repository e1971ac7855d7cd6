import type { IpsecRule } from '../rule'

/** A message that one phrase gives away; what comes up afterwards forgives it. */
export const said = (
  needle: string,
  blames: NonNullable<IpsecRule['blames']>,
  says: string
): IpsecRule => ({ needle, blames, soft: true, says })

/** A packet of an SA that is gone: harmless before the tunnel comes up, and once. */
export const strayed = (needle: string): IpsecRule => ({
  needle,
  event: 'stray',
  blames: { 'lifetime-rekey': 58, 'duplicate-sa': 45, 'dpd-timeout': 44 },
  leftover: true,
  says: 'a packet belongs to an SA that is gone'
})
