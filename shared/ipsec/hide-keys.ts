import type { Tunnel } from './plan'

const DOTS = '••••••••'

/** A text with dots where the plan's keys stand: always eight, so that not even the length shows. */
export function hideKeys(text: string, { tunnels }: Tunnel): string {
  return tunnels
    .filter(({ psk }) => psk !== '')
    .reduce((hidden, { psk }) => hidden.replaceAll(psk, DOTS), text)
}
