import {
  proveConnection,
  type ProofOptions
} from '../../../electron/engine/checks/prove-connection'
import { wishTestStudy, type StoreKind } from '../../../electron/engine/checks/wish-stores'
import { openIdentity } from '../../../electron/engine/tls/open-identity'
import { readAnchors } from '../../../electron/engine/tls/read-anchors'
import type { Report } from '../../../shared/report/report'
import type { Pki } from '../../peers/make-pki'

export interface ProbeWith {
  readonly port: number
  readonly host?: string
  /** A client certificate of the PKI; 'none' = anonymous TLS, 'plain' = without TLS. */
  readonly as?: string
  /** The CA file of the PKI; null = none given. */
  readonly ca?: string | null
  readonly stores?: readonly StoreKind[]
  readonly rest?: Partial<ProofOptions>
}

/** Climbs the ladder as the command line does, with deadlines fit for tests. */
export function probeWith(
  pki: Pki,
  { port, host = '127.0.0.1', as = 'client', ca = 'ca.pem', stores = [], rest }: ProbeWith
): Promise<Report> {
  const at = new Date('2026-06-01T12:00:00Z')
  const mode = as === 'plain' ? 'plain' : as === 'none' ? 'anonymous' : 'authenticated'
  return proveConnection(
    { host, port, called: 'PACS', calling: 'VIVID1', mode },
    {
      identity: mode === 'authenticated' ? openIdentity(pki.read(`${as}.p12`)) : null,
      anchors: ca === null ? null : readAnchors(pki.read(ca)),
      stores: wishTestStudy(stores, at),
      scan: false,
      confirmFind: false,
      timeoutMs: 1000,
      at,
      version: 'test',
      signal: new AbortController().signal,
      ...rest
    }
  )
}
