import { freePort } from './free-port'
import type { Pki } from './make-pki'
import { startProgram, type Peer } from './start-program'

export interface StorescpOptions {
  /** TLS with this server certificate; plain DICOM without. */
  readonly tls?: { readonly pki: Pki; readonly certificate?: string; readonly trust?: string }
  readonly folder?: string
  readonly args?: readonly string[]
}

/** DCMTK's storescp: an independent DICOM server, with mutual TLS unless `-ic` is among its arguments. */
export async function startStorescp(options: StorescpOptions = {}): Promise<Peer> {
  const port = await freePort()
  const { tls, folder, args = [] } = options
  const secure = tls
    ? [
        '+tls',
        tls.pki.path('server.key'),
        tls.pki.path(tls.certificate ?? 'server.pem'),
        '+cf',
        tls.pki.path(tls.trust ?? 'ca.pem')
      ]
    : []
  const out = folder ? ['-od', folder, '+B'] : ['--ignore']
  return startProgram({
    command: 'storescp',
    args: ['-v', ...secure, ...out, ...args, String(port)],
    port,
    env: { TCP_NODELAY: '1' }
  })
}
