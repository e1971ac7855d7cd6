import { gatewayName, type GatewayFamily } from '../gateway-families'
import { compose, header, NO_INSIDE_ADDRESSES } from './compose'
import type { GatewayConfig, GatewayPlan, PlanEnd } from './gateway-plan'

/** A line of a sheet: the field's label on the screen and what to enter. */
export type SheetField = readonly [label: string, value: string]

/** One screen of a gateway that is set up by hand. */
export interface SheetScreen {
  /** The way to it: `VPN > IPsec > Add P1`. */
  readonly menu: string
  readonly fields: readonly SheetField[]
}

/** What may be pasted or saved instead of entering some of the screens. */
export interface SheetFile {
  /** Which screens it stands for, and where it goes. */
  readonly instead: string
  readonly blocks: readonly (readonly string[])[]
}

/** A field-by-field sheet: the screens in the order of entering, a file where the family reads one, the way back. */
export function writeSheet(
  family: GatewayFamily,
  plan: GatewayPlan,
  screens: readonly SheetScreen[],
  undo: readonly string[],
  file: SheetFile | null = null
): GatewayConfig {
  const text = compose([
    header(family, plan, '#'),
    ...screens.map(({ menu, fields }, index) => [
      `${index + 1}. ${menu}`,
      ...fields.map(([label, value]) => `   ${label}: ${value}`)
    ]),
    ...(file ? [[file.instead], ...file.blocks] : []),
    ['Rollback: to take all of this back', ...undo.map((line) => `   ${line}`)]
  ])
  const entersInside = text.includes(plan.ends[0].inside.site)
  return {
    text,
    notes: [
      { id: 'gateway.screens', values: { gateway: gatewayName(family) } },
      ...(entersInside ? [NO_INSIDE_ADDRESSES] : [])
    ]
  }
}

/** The screens that every tunnel needs once, tunnel 1 first. */
export function screensOf(
  { ends }: GatewayPlan,
  write: (end: PlanEnd) => readonly SheetScreen[]
): readonly SheetScreen[] {
  return ends.flatMap(write)
}

/** `AES 256`, `AES-256`: what the screens put between name and key length. */
export function cipherLabel(encryption: string, between: string, gcm: string): string {
  const bits = encryption.startsWith('AES128') ? '128' : '256'
  return encryption.includes('GCM') ? gcm.replace('BITS', bits) : `AES${between}${bits}`
}

/** `SHA2-256` as `SHA256`. */
export function hashLabel(integrity: string): string {
  return integrity.replace('SHA2-', 'SHA')
}
