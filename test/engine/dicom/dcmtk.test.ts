import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect as connectTls } from 'node:tls'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { acceptAssociation } from '../../../electron/engine/dicom/accept-association'
import type { DicomSocket } from '../../../electron/engine/dicom/association-types'
import { encodeMetaHeader } from '../../../electron/engine/dicom/meta-header'
import { readDicomFile } from '../../../electron/engine/dicom/read-dicom-file'
import { sendFiles } from '../../../electron/engine/dicom/send-files'
import { openFileSink } from './file-sink'
import { makeTestStudy, TEST_KINDS } from '../../../electron/engine/dicom/test-studies'
import { TRANSFER_SYNTAX } from '../../../shared/dicom/transfer-syntaxes'
import { startStorescp } from '../../peers/dcmtk'
import { havePeer } from '../../peers/have-peer'
import { makePki } from '../../peers/make-pki'
import { dial, listen, temporaryFolder } from './loopback'

const HAVE_DCMTK = havePeer('storescp') && havePeer('storescu')

/** The test study, and its report once more deflated and in big endian: all that must not be touched. */
function makeFiles(): string {
  const folder = temporaryFolder()
  const study = makeTestStudy(TEST_KINDS, { site: 'TEST', now: new Date() })
  for (const { kind, bytes } of study) writeFileSync(join(folder, `${kind}.dcm`), bytes)
  const report = study.find(({ kind }) => kind === 'sr-private')
  if (report?.dataset.kind !== 'bytes') throw new Error('the report is missing')
  const deflated = { ...report, sopInstanceUid: '2.25.1', transferSyntax: TRANSFER_SYNTAX.deflated }
  const renamed = Buffer.from(report.dataset.bytes)
  renamed.write(
    '2.25.1'.padEnd(report.sopInstanceUid.length, '\0'),
    renamed.indexOf(report.sopInstanceUid),
    'latin1'
  )
  const body = deflateRawSync(renamed)
  const even = body.length % 2 ? Buffer.concat([body, Buffer.of(0)]) : body
  writeFileSync(join(folder, 'deflated.dcm'), Buffer.concat([encodeMetaHeader(deflated), even]))
  writeFileSync(join(folder, 'big-endian.dcm'), bigEndianFile())
  return folder
}

/** A small object with a private block, element by element in Explicit VR Big Endian. */
function bigEndianFile(): Buffer {
  const sopClassUid = '1.2.840.10008.5.1.4.1.1.6.1'
  const meta = {
    sopClassUid,
    sopInstanceUid: '2.25.22',
    transferSyntax: TRANSFER_SYNTAX.explicitBig
  }
  const element = (tag: number, vr: string, text: string): Buffer => {
    const value = Buffer.from(
      text.length % 2 ? `${text}${vr === 'UI' ? '\0' : ' '}` : text,
      'latin1'
    )
    const head = Buffer.alloc(8)
    head.writeUInt32BE(tag, 0)
    head.write(vr, 4, 'latin1')
    head.writeUInt16BE(value.length, 6)
    return Buffer.concat([head, value])
  }
  return Buffer.concat([
    encodeMetaHeader(meta),
    element(0x00080005, 'CS', 'ISO_IR 100'),
    element(0x00080016, 'UI', sopClassUid),
    element(0x00080018, 'UI', '2.25.22'),
    element(0x00090010, 'LO', 'GEMS_IDEN_01'),
    element(0x00091001, 'LO', 'GE_PRIVATE'),
    element(0x00100010, 'PN', 'TEST^\u00c4RZTE'),
    element(0x0020000d, 'UI', '2.25.3')
  ])
}

/** Each data set of a folder by its instance UID. */
async function datasetsIn(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>()
  for (const name of readdirSync(folder)) {
    const reading = await readDicomFile(join(folder, name))
    if (reading.kind === 'defect') throw new Error(`${name}: ${reading.finding.code}`)
    const { dataset, sopInstanceUid } = reading.instance
    found.set(sopInstanceUid, readFileSync(dataset.path).subarray(dataset.offset))
  }
  return found
}

async function expectSameDatasets(sent: string, received: string): Promise<void> {
  const [before, after] = [await datasetsIn(sent), await datasetsIn(received)]
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort())
  for (const [uid, bytes] of before) expect(after.get(uid)?.equals(bytes), uid).toBe(true)
}

async function sendAll(open: () => Promise<DicomSocket>, folder: string): Promise<void> {
  const titles = { called: 'ANY-SCP', calling: 'VIVID1' }
  const { files } = await sendFiles(open, [folder], { ...titles, timeoutMs: 5000 })
  expect(files.map(({ outcome, status }) => [outcome, status])).toEqual(
    files.map(() => ['stored', 0])
  )
}

function run(
  program: string,
  args: readonly string[]
): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env: { ...process.env, TCP_NODELAY: '1' } })
    let said = ''
    child.stdout.on('data', (text: Buffer) => (said += text.toString('latin1')))
    child.stderr.on('data', (text: Buffer) => (said += text.toString('latin1')))
    child.on('exit', (code) => resolve({ code, said }))
  })
}

describe.skipIf(!HAVE_DCMTK)('DCMTK', () => {
  it('stores every data set byte for byte as it lay on disk', async () => {
    const [source, target] = [makeFiles(), temporaryFolder()]
    const scp = await startStorescp({ folder: target, args: ['+xa', '-pdu', '4096'] })
    try {
      await sendAll(() => dial(scp.port), source)
      await expectSameDatasets(source, target)
    } finally {
      await scp.stop()
    }
  })

  it('does so over mutual TLS', async () => {
    const [source, target] = [makeFiles(), temporaryFolder()]
    const pki = makePki(temporaryFolder())
    const scp = await startStorescp({
      tls: { pki },
      folder: target,
      args: ['+xa', '-pdu', '131072']
    })
    const options = {
      ca: pki.read('ca.pem'),
      key: pki.read('client.key'),
      cert: pki.read('client.pem')
    }
    const open = (): Promise<DicomSocket> =>
      new Promise((resolve, reject) => {
        const to = { ...options, host: '127.0.0.1', port: scp.port }
        const socket = connectTls(to, () => resolve(socket))
        socket.once('error', reject)
      })
    try {
      await sendAll(open, source)
      await expectSameDatasets(source, target)
    } finally {
      await scp.stop()
    }
  })

  it('sends to our receiver, which keeps the bytes too, and echoes', async () => {
    const [source, target] = [makeFiles(), temporaryFolder()]
    const port = await listen((socket) => {
      void acceptAssociation(socket, {
        decide: ({ called }) =>
          called === 'HEARTLAB'
            ? { accept: true }
            : { accept: false, result: 1, source: 1, reason: 7 },
        store: (incoming) => openFileSink(target, incoming)
      })
    })
    const to = ['127.0.0.1', String(port)]
    expect(await run('echoscu', ['-aec', 'HEARTLAB', ...to])).toEqual({ code: 0, said: '' })
    expect((await run('echoscu', ['-aec', 'WRONG', ...to])).said).toContain(
      'Called AE Title Not Recognized'
    )
    const file = (kind: string): string => join(source, `${kind}.dcm`)
    const plain = ['us', 'us-multiframe', 'sr', 'sr-private'].map(file)
    for (const args of [
      ['-xe', ...to, ...plain],
      ['-xy', ...to, file('us-multiframe-jpeg')]
    ]) {
      const { code, said } = await run('storescu', ['-aec', 'HEARTLAB', ...args])
      expect(code, said).toBe(0)
    }
    const received = await datasetsIn(target)
    const before = await datasetsIn(source)
    expect(received.size).toBe(5)
    for (const [uid, bytes] of received) expect(before.get(uid)?.equals(bytes), uid).toBe(true)
  })
})
