import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { diagnoseLog } from '../../../electron/engine/diagnosis/read-log'

it('reads the other side’s log from a stream as well as from a file', async () => {
  const log = Readable.from([
    '10:00:01 05[IKE] <hl1|1> received AUTHENTICATION_FAILED notify error\n'
  ])
  const otherSide = Readable.from([
    "10:00:01 06[IKE] <hl1|1> tried 1 shared key for '198.51.100.1' - '203.0.113.10', but MAC mismatched\n"
  ])
  const { cause, evidence } = await diagnoseLog({ log, otherSide, kind: 'ipsec' })
  expect(cause).toBe('psk-mismatch')
  expect(evidence.some(({ text }) => text.startsWith('(other side)'))).toBe(true)
})
