import type { IpsecRule } from '../rule'

/** A message that one phrase gives away; what comes up afterwards forgives it. */
export const said = (
  needle: string,
  blames: NonNullable<IpsecRule['blames']>,
  says: string
): IpsecRule => ({ needle, blames, soft: true, says })
