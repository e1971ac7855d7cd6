/** A drive as far as the sequence is concerned. */
export interface PluggedDrive {
  readonly id: string
  readonly usable: boolean
}

/**
 * One drive a machine, one after the other. `insert`: the next machine waits for its drive · `writing` ·
 * `take-out`: written and read back, to be labelled and pulled · `finished`.
 */
export interface DriveSequence {
  readonly phase: 'insert' | 'writing' | 'take-out' | 'finished'
  /** Row numbers still to be done, the present machine first. */
  readonly rows: readonly number[]
  /** The drive that is written to or waits to be taken out. */
  readonly drive: string | null
  /** Drives that were there before somebody was asked for one: only taken when a person says so. */
  readonly known: readonly string[]
}

export function beginSequence(
  rows: readonly number[],
  drives: readonly PluggedDrive[]
): DriveSequence {
  const phase = rows.length === 0 ? 'finished' : 'insert'
  return { phase, rows, drive: null, known: drives.map(({ id }) => id) }
}

/**
 * Drives came or went. A usable drive that was not there before is the one that was asked for; while a
 * written drive still sits in its socket, a second one may be put in for the next machine.
 */
export function afterDrives(
  sequence: DriveSequence,
  drives: readonly PluggedDrive[]
): DriveSequence {
  const { phase, known } = sequence
  const present = drives.map(({ id }) => id)
  const still = known.filter((id) => present.includes(id))
  if (phase === 'writing' || phase === 'finished') return { ...sequence, known: still }
  const settled = phase === 'take-out' ? afterPulling(sequence, present) : sequence
  const fresh = drives.find(({ id, usable }) => usable && !known.includes(id))
  return fresh && settled.phase !== 'finished'
    ? takeDrive({ ...settled, known: still }, fresh.id)
    : { ...settled, known: still }
}

function afterPulling(sequence: DriveSequence, present: readonly string[]): DriveSequence {
  const { drive, rows } = sequence
  if (drive !== null && present.includes(drive)) return sequence
  return { ...sequence, drive: null, phase: rows.length === 0 ? 'finished' : 'insert' }
}

/** A person, or the socket, says which drive is meant. */
export function takeDrive(sequence: DriveSequence, drive: string): DriveSequence {
  if (sequence.rows.length === 0) return sequence
  return { ...sequence, phase: 'writing', drive, known: [...new Set([...sequence.known, drive])] }
}

export function afterWriting(sequence: DriveSequence): DriveSequence {
  return { ...sequence, phase: 'take-out', rows: sequence.rows.slice(1) }
}

/** The same machine again, with another drive or another try. */
export function afterFailure(sequence: DriveSequence): DriveSequence {
  return { ...sequence, phase: 'insert', drive: null }
}

/** Leaves the present machine for later: it goes to the end. */
export function postpone(sequence: DriveSequence): DriveSequence {
  const [first, ...rest] = sequence.rows
  return first === undefined ? sequence : { ...sequence, rows: [...rest, first] }
}
