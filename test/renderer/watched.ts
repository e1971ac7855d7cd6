import type { Practice } from '../../shared/contract'
import { judgeConnection } from '../../shared/ge/live-check'
import type { LiveExpectation, LiveObservation } from '../../shared/ge/live-check-seen'

/** The live check of the sample device, as the rules judge what was observed. */
export function watched(
  observed: LiveObservation,
  mode: LiveExpectation['mode'] = 'authenticated'
): NonNullable<Practice['watch']> {
  const sha256 = '9c417e0b6dd1a2f4570b8e21c3d4925f7a0902d8c3d4925f7a0902d89c417e0b'
  const devices = [{ name: 'GE E95 - Room 1', aeTitle: 'VIVID_E95_R1', sha256 }]
  const { settings } = judgeConnection(observed, { mode, calledAeTitle: 'HEARTLAB', devices })
  return { deviceId: 'e95', lastAt: '2026-11-22T06:04:00.000Z', settings: [...settings] }
}
