import { X509Certificate } from 'node:crypto'
import { GUIDE_PASSWORD } from '../../shared/certs/guide-password'
import type { BatchOutcome } from '../engine/certs/batch-identities'
import type { Ca } from '../engine/certs/create-ca'
import { wantsJson, type CommandCall, type CommandIo, type ExitStatus } from './command'
import { printJson } from './print-json'

export interface Made {
  readonly ca: Pick<Ca, 'folder' | 'created'>
  readonly caFiles: readonly string[]
  readonly outcomes: readonly BatchOutcome[]
  readonly password: string
  /** Rows that were not tried because something was wrong with them, and rows left out by Ctrl-C. */
  readonly refused: number
}

type Output = Pick<CommandIo, 'out' | 'err'>

/** Prints what was made, as JSON or for a person, and gives the status of the call. */
export function tellIdentities(call: CommandCall, made: Made, io: Output): ExitStatus {
  const failed = made.outcomes.some(({ status }) => status === 'failed')
  if (wantsJson(call)) printJson(io, asDocument(made))
  else tellPerson(made, io)
  return failed || made.refused > 0 ? 1 : 0
}

function asDocument({ ca, caFiles, outcomes }: Made) {
  return {
    ca: { folder: ca.folder, created: ca.created, files: caFiles },
    identities: outcomes.map((outcome) => {
      const { row, name, aeTitle } = outcome.row
      const common = { row, name, aeTitle, status: outcome.status }
      if (outcome.status === 'failed') return { ...common, problem: outcome.problem }
      const { validTo, fingerprint256 } = new X509Certificate(outcome.identity.certificateDer)
      const until = new Date(validTo).toISOString()
      return { ...common, files: outcome.paths, until, sha256: fingerprint256 }
    })
  }
}

function tellPerson({ ca, caFiles, outcomes, password }: Made, io: Output): void {
  if (ca.created) io.out(`made a CA in ${ca.folder}; its key (ca.key) never leaves that folder`)
  for (const outcome of outcomes) {
    if (outcome.status === 'failed') {
      io.err(`row ${outcome.row.row}: ${outcome.row.aeTitle}: ${outcome.problem.title}`)
      continue
    }
    const { validTo, fingerprint } = new X509Certificate(outcome.identity.certificateDer)
    io.out(`${outcome.row.aeTitle}: valid until ${new Date(validTo).toISOString().slice(0, 10)}`)
    io.out(`  thumbprint ${fingerprint.replaceAll(':', '').toLowerCase()}`)
    for (const path of outcome.paths) io.out(`  ${path}`)
  }
  for (const path of caFiles) io.out(path)
  if (password === GUIDE_PASSWORD)
    io.out(
      'The password pulse is published, so it protects nothing: keep the file as you would keep the key.'
    )
  io.out('Next: register the certificate where the studies go, then put the files on a USB drive.')
}
