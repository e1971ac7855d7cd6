import { withoutSayings } from '../../shared/report/without-sayings'
import type { CommandIo } from './command'

/** Prints a call's one JSON document. Every command prints through here, so that none lets a `said` out. */
export function printJson(io: Pick<CommandIo, 'out'>, document: unknown): void {
  io.out(JSON.stringify(document, withoutSayings, 2))
}

/** The same on one line: for events that follow each other, and for what is read line by line. */
export function printJsonLine(io: Pick<CommandIo, 'out'>, document: unknown): void {
  io.out(JSON.stringify(document, withoutSayings))
}
