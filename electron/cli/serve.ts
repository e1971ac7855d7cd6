import { DEFAULT_STATE_NAME } from '../engine/practice/state-folder'
import type { PracticeEvent } from '../engine/practice/practice-events'
import { startPractice, type PracticeOptions } from '../engine/practice/start-practice'
import { loadWatchList, type WatchList } from '../engine/practice/watch-list'
import {
  numberOption,
  pathOption,
  textOption,
  UsageError,
  wantsJson,
  type Command,
  type CommandCall,
  type CommandIo
} from './command'
import { complain } from './complain'
import { printJsonLine } from './print-json'

const AE_TITLE = 'HEARTLAB'
const PORT = 11112

export const serve: Command = {
  words: ['serve'],
  summary: 'plays HeartLab: the practice endpoint, and the live check with --watch',
  help: `usage: heartlab-connect serve [options]

  --port N              DICOM over TLS (${PORT} if not given; 0 picks a free port)
  --ae-title AE         the endpoint's AE title (${AE_TITLE} if not given)
  --bind ADDR           the address to listen on (127.0.0.1 if not given; 0.0.0.0 for all)
  --state DIR           CA, server certificate and identities (./${DEFAULT_STATE_NAME} if not given)
  --allow-anonymous     Allow Anonymous TLS: devices may come without a certificate
  --plain-port N        serve plain DICOM here too, as inside a tunnel
  --out DIR             where studies go (DIR/studies of the state folder if not given)
  --watch FILE          live check against SITE.json or DEVICES.csv
  --json                one JSON line an event`,
  options: {
    port: { type: 'string' },
    'ae-title': { type: 'string' },
    bind: { type: 'string' },
    state: { type: 'string' },
    'allow-anonymous': { type: 'boolean' },
    'plain-port': { type: 'string' },
    out: { type: 'string' },
    watch: { type: 'string' },
    json: { type: 'boolean' }
  },
  run: async (call, io) => {
    if (call.positionals.length > 0)
      throw new UsageError(`serve takes options only, not ${call.positionals[0]}`)
    const watched = await watchOption(call)
    const options = practiceOptions(call, watched)
    const print = wantsJson(call) ? jsonPrinter(io) : wordsPrinter(io)
    const started = await startPractice(options, print.event)
    if (!started.ok) return complain(call, io, started.problem, 2)
    const { port, plainPort, caCertificate, stop } = started.value
    print.listening({
      port,
      plainPort,
      aeTitle: options.aeTitle,
      bind: options.bind,
      ca: caCertificate
    })
    await untilAborted(io.signal)
    await stop()
    return 0
  }
}

async function watchOption(call: CommandCall): Promise<WatchList | null> {
  const file = textOption(call, 'watch')
  if (file === undefined) return null
  const list = await loadWatchList(file)
  if (!list.ok) throw new UsageError(list.problem.title)
  return list.value
}

function practiceOptions(call: CommandCall, watched: WatchList | null): PracticeOptions {
  const aeTitle = textOption(call, 'ae-title') ?? watched?.calledAeTitle ?? AE_TITLE
  const allowAnonymous = call.values['allow-anonymous'] === true
  const mode = watched?.mode === 'authenticated' && allowAnonymous ? 'anonymous' : watched?.mode
  return {
    state: pathOption(call, 'state') ?? DEFAULT_STATE_NAME,
    port: numberOption(call, 'port', 0, 65535) ?? PORT,
    plainPort: numberOption(call, 'plain-port', 0, 65535) ?? null,
    bind: textOption(call, 'bind') ?? '127.0.0.1',
    aeTitle,
    allowAnonymous,
    out: pathOption(call, 'out') ?? null,
    watch: watched && mode ? { mode, calledAeTitle: aeTitle, devices: watched.devices } : null
  }
}

interface Listening {
  readonly port: number
  readonly plainPort: number | null
  readonly aeTitle: string
  readonly bind: string
  readonly ca: string
}

interface Printer {
  readonly listening: (where: Listening) => void
  readonly event: (event: PracticeEvent) => void
}

function jsonPrinter(io: CommandIo): Printer {
  return {
    listening: (where) => printJsonLine(io, { event: 'listening', ...where }),
    event: (event) => printJsonLine(io, event)
  }
}

function wordsPrinter(io: CommandIo): Printer {
  return {
    listening: ({ port, plainPort, aeTitle, bind, ca }) => {
      io.out(`${aeTitle} listens on ${bind}, port ${port} (TLS)`)
      if (plainPort !== null) io.out(`plain DICOM: port ${plainPort}`)
      io.out(`CA certificate: ${ca}`)
      io.out('Ctrl-C ends it.')
    },
    event: (event) => {
      const number = event.connection === null ? '' : `#${event.connection} `
      io.out(`${event.at.slice(11, 19)}  ${number}${event.says}`)
      if (event.event === 'verdict') for (const line of settingLines(event)) io.out(line)
    }
  }
}

const MARKS = { right: '✓', wrong: '✗', unseen: '·' } as const

function settingLines({ settings }: Extract<PracticeEvent, { event: 'verdict' }>) {
  return settings.map(({ setting, status, seen, fix }) =>
    [`          ${MARKS[status]} ${setting}`, seen, fix?.what].filter(Boolean).join(' — ')
  )
}

function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}
