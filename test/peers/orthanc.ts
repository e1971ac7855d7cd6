import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from './free-port'
import type { Pki } from './make-pki'
import { startProgram, type Peer } from './start-program'

/** Orthanc, a PACS that other people wrote: DICOM with mutual TLS, and HTTP to ask what has arrived. */
export interface Orthanc extends Peer {
  readonly list: (what: 'studies' | 'instances') => Promise<readonly string[]>
  /** The stored DICOM file, as Orthanc keeps it. */
  readonly file: (instance: string) => Promise<Buffer>
}

/** Starts Orthanc with its storage in `folder`; it knows the AE title ORTHANC alone as its own. */
export async function startOrthanc(pki: Pki, folder: string): Promise<Orthanc> {
  const [port, httpPort] = [await freePort(), await freePort()]
  mkdirSync(folder, { recursive: true })
  const config = join(folder, 'orthanc.json')
  writeFileSync(config, JSON.stringify(configOf(pki, folder, port, httpPort)))
  const peer = await startProgram({
    command: 'Orthanc',
    args: ['--no-jobs', config],
    port,
    ready: /Orthanc has started/
  })
  const get = async (path: string): Promise<Response> => {
    const answer = await fetch(`http://127.0.0.1:${httpPort}${path}`)
    if (!answer.ok) throw new Error(`Orthanc answers ${answer.status} to ${path}`)
    return answer
  }
  return {
    ...peer,
    list: async (what) => (await (await get(`/${what}`)).json()) as readonly string[],
    file: async (instance) =>
      Buffer.from(await (await get(`/instances/${instance}/file`)).arrayBuffer())
  }
}

function configOf(pki: Pki, folder: string, port: number, httpPort: number) {
  return {
    Name: 'test',
    StorageDirectory: join(folder, 'storage'),
    IndexDirectory: join(folder, 'storage'),
    Plugins: [],
    // Without remote access its web server listens on the loopback address alone.
    RemoteAccessAllowed: false,
    AuthenticationEnabled: false,
    HttpPort: httpPort,
    DicomPort: port,
    DicomAet: 'ORTHANC',
    DicomCheckCalledAet: true,
    DicomAlwaysAllowEcho: true,
    DicomAlwaysAllowStore: true,
    DicomAlwaysAllowFind: true,
    DicomTlsEnabled: true,
    DicomTlsPrivateKey: pki.path('server.key'),
    DicomTlsCertificate: pki.path('server.pem'),
    DicomTlsTrustedCertificates: pki.path('ca.pem'),
    DicomTlsRemoteCertificateRequired: true
  }
}
