import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** A lock is held for milliseconds; one this old was left by a process that is gone. */
const STALE_MS = 10_000
/** Long enough to outwait one that was left, also where it does not say by whom. */
const LONGEST_WAIT_MS = STALE_MS + 2_000

/** Runs `change` while no other process or thread changes the same file. */
export async function withLock<T>(path: string, change: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`
  await takeLock(lock)
  try {
    return await change()
  } finally {
    await rm(lock, { force: true })
  }
}

async function takeLock(lock: string): Promise<void> {
  const until = Date.now() + LONGEST_WAIT_MS
  for (;;) {
    if (await tryLock(lock)) return
    if (await isStale(lock)) await rm(lock, { force: true })
    else if (Date.now() > until) throw new Error(`another program holds ${lock}`)
    else await sleep(15 + Math.random() * 15)
  }
}

async function tryLock(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    // It could be made and not be written: the disk is full.
    await rm(lock, { force: true })
    throw error
  }
}

async function isStale(lock: string): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(lock)
    const owner = Number(await readFile(lock, 'utf8'))
    return Date.now() - mtimeMs > STALE_MS || (owner > 0 && !isAlive(owner))
  } catch {
    return false
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
