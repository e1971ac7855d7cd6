import type { Device } from '../site'
import type { DeviceRow } from './device-row'

/** A device of a saved site as a row of a list of machines; `row` counts from 1. */
export function rowOfDevice(device: Device, row: number): DeviceRow {
  const { name, aeTitle, model, family, room, windows, certificate } = device
  const path = certificate ? (certificate.path ?? certificate.name) : undefined
  return {
    row,
    name: name.trim(),
    aeTitle: aeTitle.trim(),
    model: model === '' ? family : model,
    room,
    ...(path === undefined ? {} : { certificate: path }),
    ...(windows ? { windows } : {}),
    extra: {}
  }
}
