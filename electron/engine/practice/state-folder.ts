import { join, resolve } from 'node:path'

/** Where the practice endpoint keeps what it is: its CA, its own certificate, its identities, its studies. */
export interface StateFolder {
  readonly root: string
  /** `ca.pem`, `ca.crt`, `ca.cer` and `ca.key`; `cert create --ca` issues clients from here. */
  readonly ca: string
  readonly caCertificate: string
  readonly serverCertificate: string
  readonly serverKey: string
  readonly identities: string
  readonly studies: string
}

export function stateFolder(root: string): StateFolder {
  const folder = resolve(root)
  return {
    root: folder,
    ca: join(folder, 'ca'),
    caCertificate: join(folder, 'ca', 'ca.pem'),
    serverCertificate: join(folder, 'server.crt'),
    serverKey: join(folder, 'server.key'),
    identities: join(folder, 'identities.json'),
    studies: join(folder, 'studies')
  }
}

/** The folder that the command line takes where none is named, in the folder where the person stands. */
export const DEFAULT_STATE_NAME = 'heartlab-practice'
