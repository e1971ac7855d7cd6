import { homedir } from 'node:os'
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

/** The folder that the window takes, by the habits of each system (XDG, %APPDATA%). */
export function defaultStateRoot(environment: NodeJS.ProcessEnv = process.env): string {
  const base =
    process.platform === 'win32'
      ? (environment.APPDATA ?? join(homedir(), 'AppData', 'Roaming'))
      : process.platform === 'darwin'
        ? join(homedir(), 'Library', 'Application Support')
        : (environment.XDG_CONFIG_HOME ?? join(homedir(), '.config'))
  return join(base, 'heartlab-connect', 'practice')
}
