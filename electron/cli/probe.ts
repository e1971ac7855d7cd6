import { proveConnection } from '../engine/checks/prove-connection'
import { version } from '../../package.json'
import type { Command, CommandCall, CommandIo, ExitStatus } from './command'
import { readProbeCall } from './probe-options'
import { tellAsItClimbs, tellReport } from './tell-report'

export const probe: Command = {
  words: ['probe'],
  summary: 'proves a DICOM connection rung by rung and names the cause where it fails',
  help: `usage: heartlab-connect probe --host H --port N --called AE --calling AE
         (--p12 F [--password P] | --anonymous-tls | --plain) [options]

Climbs the ladder: name, TCP, TLS, server certificate, client certificate, association, contexts,
C-ECHO, then what is asked for below. Stores nothing unless --store is given.

  --host H              name or IP address of the server
  --port N              its port (HeartLab: 11112 or 104)
  --called AE           the server's AE title
  --calling AE          our AE title
  --p12 F               mutual TLS with this client certificate; --password P or --password-file F
                        (default: pulse)
  --anonymous-tls       TLS without a client certificate
  --plain               DICOM without TLS, as inside a tunnel
  --ca F                the CA that must have issued the server's certificate (PEM or DER)
  --store WHAT          us, us-multiframe, sr, sr-private, all (synthetic, no patient), or a file or
                        folder; may be repeated
  --confirm-find        asks the server (C-FIND) whether the stored study is there
  --scan                lists the TLS versions and suites that the server takes
  --timeout SECONDS     bounds each rung (default 10); the whole ends within three times it
  --at TIME             judges certificates by this time instead of now
  --json                prints one JSON document, the report`,
  options: {
    host: { type: 'string' },
    port: { type: 'string' },
    called: { type: 'string' },
    calling: { type: 'string' },
    p12: { type: 'string' },
    password: { type: 'string' },
    'password-file': { type: 'string' },
    'anonymous-tls': { type: 'boolean' },
    plain: { type: 'boolean' },
    ca: { type: 'string' },
    store: { type: 'string', multiple: true },
    'confirm-find': { type: 'boolean' },
    scan: { type: 'boolean' },
    timeout: { type: 'string' },
    at: { type: 'string' },
    json: { type: 'boolean' }
  },
  run: runProbe
}

async function runProbe(call: CommandCall, io: CommandIo): Promise<ExitStatus> {
  const { target, options } = await readProbeCall(call, io)
  const report = await proveConnection(target, {
    ...options,
    version,
    signal: io.signal,
    onEvent: tellAsItClimbs(call, io)
  })
  return tellReport(report, call, io)
}
