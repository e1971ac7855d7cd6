import { freePort } from './free-port'
import type { Pki } from './make-pki'
import { startProgram, type Peer } from './start-program'

/** `openssl s_server`: TLS with whatever its arguments say, and no DICOM behind it. */
export async function startOpensslServer(
  pki: Pki,
  args: readonly string[] = [],
  certificate = 'server'
): Promise<Peer> {
  const port = await freePort()
  const files = ['-cert', pki.path(`${certificate}.pem`), '-key', pki.path('server.key')]
  return startProgram({
    command: 'openssl',
    args: ['s_server', '-accept', `127.0.0.1:${port}`, ...files, ...args],
    port,
    ready: /ACCEPT/
  })
}
