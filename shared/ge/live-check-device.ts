import { trimAeTitle } from '../dicom/ae-title'
import type { LiveExpectation, LiveObservation, WatchedDevice } from './live-check-seen'

/** Titles that differ by at most this many letters are taken for a slip of the finger. */
const SLIP = 2

/**
 * Which machine of the list this is: by its AE title, else by its certificate, else by the one title
 * that was nearly typed, else the only machine there is.
 */
export function matchDevice(
  { request, certificate }: LiveObservation,
  { devices, calledAeTitle }: LiveExpectation
): WatchedDevice | null {
  const calling = request ? trimAeTitle(request.calling) : null
  const exact = devices.find((device) => device.aeTitle === calling)
  if (exact) return exact
  const seen = certificate === 'none' ? null : certificate
  const byCertificate = seen && ownerOf(seen, devices)
  if (byCertificate) return byCertificate
  if (devices.length === 1) return devices[0] ?? null
  if (calling === null || !request) return null
  return (
    onlyOne(devices, (device) => plain(device.aeTitle) === plain(calling)) ??
    exchanged(request.called, calling, calledAeTitle, devices) ??
    onlyOne(devices, (device) => distance(device.aeTitle, calling) <= SLIP)
  )
}

/** The machine that a certificate belongs to: by fingerprint, else by the title that it names. */
export function ownerOf(
  certificate: { readonly sha256: string; readonly commonName: string | null },
  devices: readonly WatchedDevice[]
): WatchedDevice | null {
  const { sha256, commonName } = certificate
  return (
    devices.find((device) => device.sha256 === sha256) ??
    onlyOne(
      devices,
      (device) => device.sha256 === null && [device.aeTitle, device.name].includes(commonName ?? '')
    )
  )
}

/** Both titles typed into each other's field. */
function exchanged(
  called: string,
  calling: string,
  server: string,
  devices: readonly WatchedDevice[]
): WatchedDevice | null {
  if (calling !== server) return null
  return devices.find((device) => device.aeTitle === trimAeTitle(called)) ?? null
}

function onlyOne(
  devices: readonly WatchedDevice[],
  fits: (device: WatchedDevice) => boolean
): WatchedDevice | null {
  const found = devices.filter(fits)
  return found.length === 1 ? (found[0] ?? null) : null
}

/** A title without what people add, drop or exchange without seeing it. */
export function plain(title: string): string {
  return title.toUpperCase().replace(/[^A-Z0-9]/g, '')
}

/** Levenshtein distance: letters to add, drop or exchange. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const swap = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
