import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect, createServer } from 'node:tls'
import { describe, expect, it } from 'vitest'
import { acceptAssociation } from '../../../electron/engine/dicom/accept-association'
import type { StoreSink } from '../../../electron/engine/dicom/accept-types'
import { requestAssociation } from '../../../electron/engine/dicom/request-association'
import { SOP_CLASS } from '../../../shared/dicom/sop-classes'
import { TRANSFER_SYNTAX } from '../../../shared/dicom/transfer-syntaxes'
import { makePki } from '../../peers/make-pki'
import { temporaryFolder } from './loopback'

const TIME = { timeoutMs: 5000 }
const { ultrasoundImage } = SOP_CLASS
const { explicitLittle } = TRANSFER_SYNTAX

/** Keeps what it is given, each time after a wait that lets more come in. */
function slowSink(kept: Buffer[]): StoreSink {
  return {
    async write(buffers) {
      await new Promise((resolve) => setTimeout(resolve, 10))
      kept.push(...buffers.map((bytes) => Buffer.from(bytes)))
    },
    finish: () => Promise.resolve({ path: 'kept', bytes: 0 }),
    discard: () => Promise.resolve()
  }
}

/** Over TLS a paused socket still hands over what is decrypted: there a lent buffer is overwritten. */
describe('a receiver whose disk is slow', () => {
  it('loses and mixes nothing', async () => {
    const pki = makePki(temporaryFolder())
    const kept: Buffer[] = []
    const server = createServer(
      { key: pki.read('server.key'), cert: pki.read('server.pem') },
      (socket) =>
        void acceptAssociation(socket, {
          decide: () => ({ accept: true }),
          store: () => slowSink(kept)
        })
    ).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const socket = connect({
      port: (server.address() as AddressInfo).port,
      host: '127.0.0.1',
      rejectUnauthorized: false
    })
    await once(socket, 'secureConnect')
    const answer = await requestAssociation(
      socket,
      {
        called: 'HEARTLAB',
        calling: 'VIVID',
        contexts: [{ id: 1, abstractSyntax: ultrasoundImage, transferSyntaxes: [explicitLittle] }]
      },
      TIME
    )
    if (answer.kind !== 'accepted') throw new Error(`not accepted: ${answer.kind}`)
    const bytes = randomBytes(3_000_002)
    const stored = await answer.association.store(
      {
        sopClassUid: ultrasoundImage,
        sopInstanceUid: '2.25.77',
        transferSyntax: explicitLittle,
        dataset: { kind: 'bytes', bytes }
      },
      TIME
    )
    expect(stored).toMatchObject({ status: 0 })
    expect(Buffer.concat(kept).equals(bytes)).toBe(true)
    answer.association.abort()
    server.close()
  })
})
