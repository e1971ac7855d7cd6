import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { endChild, type Ran, type Room } from './namespaces'

/** A strongSwan in a room: ESP in user space, its own control socket, its own log. */
export interface StrongSwan {
  /** Replaces every connection and key by those of a swanctl.conf, unchanged. */
  readonly load: (text: string) => void
  readonly control: (...args: readonly string[]) => Ran
  /** What it has logged since the last call of `turnPage`. */
  readonly log: () => string
  readonly turnPage: () => void
  /** Waits until the log since the last page holds this; false when it does not in time. */
  readonly says: (pattern: RegExp, patienceMs?: number) => Promise<boolean>
  /** SIGTERM says farewell to its peers; `crash` does not. */
  readonly stop: () => Promise<void>
  readonly crash: () => Promise<void>
}

const START_MS = 8000
const PATIENCE_MS = 8000

export async function startStrongSwan(room: Room, folder: string): Promise<StrongSwan> {
  mkdirSync(folder, { recursive: true })
  const [socket, logFile] = [join(folder, 'vici'), join(folder, 'charon.log')]
  const settings = join(folder, 'strongswan.conf')
  writeFileSync(settings, settingsFor(socket, logFile))
  const env = { ...process.env, STRONGSWAN_CONF: settings, SWANCTL_DIR: folder }
  const child = room.start(['env', `STRONGSWAN_CONF=${settings}`, 'charon-systemd'], {
    stdio: 'ignore',
    env
  })
  for (let waited = 0; !existsSync(socket); waited += 20) {
    if (waited > START_MS || child.exitCode !== null) throw new Error('strongSwan does not start')
    await wait(20)
  }
  let page = 0
  const whole = () => (existsSync(logFile) ? readFileSync(logFile, 'utf8') : '')
  const log = () => whole().slice(page)
  const control = (...args: readonly string[]) =>
    room.run([
      ...['env', `STRONGSWAN_CONF=${settings}`, `SWANCTL_DIR=${folder}`],
      ...['timeout', '-k', '1', '12', 'swanctl', ...args, '--uri', `unix://${socket}`]
    ])
  return {
    control,
    log,
    turnPage: () => void (page = whole().length),
    load: (text) => {
      const file = join(folder, 'swanctl.conf')
      writeFileSync(file, text)
      const { status, out, err } = control('--load-all', '--clear', '--file', file)
      if (status !== 0) throw new Error(`strongSwan refuses its configuration: ${out}${err}`)
    },
    says: async (pattern, patienceMs = PATIENCE_MS) => {
      const deadline = performance.now() + patienceMs
      while (!pattern.test(log())) {
        if (performance.now() > deadline) return false
        await wait(25)
      }
      return true
    },
    stop: () => endChild(child),
    crash: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await gone
    }
  }
}

/**
 * Only what makes user-space ESP and short waits: libipsec stands before the kernel's plugin, a request
 * is sent three times in 2.4 seconds. The limits on half-open negotiations stay as strongSwan ships them, but
 * each is forgotten after four seconds, so that one test does not use up the limit of the next.
 */
function settingsFor(socket: string, logFile: string): string {
  return `charon-systemd {
  load = random nonce openssl hmac kdf sha1 sha2 aes gcm pem x509 pubkey kernel-libipsec kernel-netlink socket-default vici
  retransmit_tries = 2
  retransmit_timeout = 0.5
  retransmit_base = 1.5
  half_open_timeout = 4
  journal {
    default = -1
  }
  filelog {
    lab {
      path = ${logFile}
      time_format = %b %e %T
      default = 1
      flush_line = yes
    }
  }
  plugins {
    vici {
      socket = unix://${socket}
    }
    kernel-libipsec {
      allow_peer_ts = yes
    }
  }
}
`
}
