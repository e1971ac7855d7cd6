import { basename } from 'node:path'
import { codeOf } from '../engine/certs/place-file'
import { judgeClients } from '../engine/usb/judge-clients'
import { nodeKitFs } from '../engine/usb/kit-fs'
import { findKits } from '../engine/usb/find-kits'
import { prepareKits, type KitOutcome } from '../engine/usb/prepare-kits'
import { judgeServerCa, type KitCa } from '../engine/usb/server-ca'
import { readKitManifest } from '../engine/usb/read-kit-manifest'
import { verifyKit, type KitVerdict } from '../engine/usb/verify-kit'
import { WIPE_LIMITS, wipeKit } from '../engine/usb/wipe-kit'
import type { CallHandlers, JobContext, JobHandlers } from '../ipc/wire'
import { GUIDE_PASSWORD } from '../../shared/certs/guide-password'
import type { JobInput, JobOutput } from '../../shared/contract'
import { rowOfDevice } from '../../shared/kit/row-of-device'
import { err, ok, problem, type Result } from '../../shared/result'
import type { Device, Site } from '../../shared/site'
import type { EngineSaying } from '../../shared/words/english'
import { folderOf } from './kit-place'
import { rowRefusal } from './row-refusal'
import type { Services } from './services'
import { windowLanguage } from './settings-calls'
import type { SiteDesk } from './site-desk'

type Wish = JobInput<'kit.write'>

/** Writes one device's kit, reads it back, verifies and wipes kits. */
export function kitJobs(
  services: Services,
  sites: SiteDesk
): Pick<JobHandlers, 'kit.write' | 'kit.wipe'> {
  return {
    'kit.write': async (wish, { signal, emit }) => {
      const site = sites.current()
      const device = sites.device(wish.deviceId)
      if (!site || !device) return problem('not-found', { id: 'refusal.not-in-site' })
      const place = await folderOf(wish.place, services)
      if (!place.ok) return place
      emit({ value: 0.1, title: { id: 'kit.checking' } })
      const parts = await partsFor(site, device, wish, services)
      if (!parts.ok) return parts
      emit({ value: 0.4, title: { id: 'kit.writing' } })
      const request = { ...parts.value, place: place.value, signal }
      const outcome = await firstOf(prepareKits(request))
      if (!outcome) return problem('canceled', { id: 'refusal.canceled-as-was' })
      emit({ value: 0.9, title: { id: 'kit.comparing' } })
      const written = await describeKit(outcome, services)
      // A drive that was pulled by now has taken the kit with it, or never got it.
      const still = await folderOf(wish.place, services)
      return written.ok && !still.ok ? still : written
    },
    'kit.wipe': async (wish, context) => {
      const place = await folderOf(wish.place, services)
      if (!place.ok) return place
      const found = await kitsAt(place.value)
      return found.ok ? wipeAll(found.value, context) : found
    }
  }
}

async function wipeAll(
  kits: readonly string[],
  { signal, emit }: JobContext<'kit.wipe'>
): Promise<Result<JobOutput<'kit.wipe'>>> {
  if (kits.length === 0)
    return problem(
      'not-found',
      { id: 'refusal.no-kit' },
      { next: { id: 'refusal.choose-kit-drive' } }
    )
  let removed = 0
  for (const [at, kit] of kits.entries()) {
    if (signal.aborted)
      return problem('canceled', {
        id: 'refusal.canceled-wiped',
        values: { count: at, all: kits.length }
      })
    emit({ value: at / kits.length, title: { id: 'kit.wiping' }, description: basename(kit) })
    const wiped = await wipeKit(nodeKitFs, kit)
    if (!wiped.ok) return wiped
    removed += wiped.value.removed.length
  }
  return ok({ removed, says: WIPE_LIMITS })
}

export function kitCalls(services: Services): Pick<CallHandlers, 'kit.verify'> {
  return {
    'kit.verify': async ({ place: wished }) => {
      const place = await folderOf(wished, services)
      if (!place.ok) return place
      const found = await kitsAt(place.value)
      if (!found.ok) return found
      const kits = found.value
      const verdicts: KitVerdict[] = []
      for (const kit of kits) verdicts.push(await verifyKit(nodeKitFs, kit, services.now()))
      const holds = verdicts.length > 0 && verdicts.every((verdict) => verdict.holds)
      return ok({
        holds,
        lines: verdicts.length === 0 ? [{ id: 'kit.nothing-there' }] : verdicts.flatMap(linesOf)
      })
    }
  }
}

/** The kits of a place; a folder there that cannot be read may hold one, so nothing is said of the rest. */
async function kitsAt(place: string): Promise<Result<readonly string[]>> {
  try {
    return ok((await findKits(nodeKitFs, place)) ?? [])
  } catch (error) {
    if (codeOf(error) === '') throw error
    const folder = (error as NodeJS.ErrnoException).path ?? place
    return problem(
      'unreadable',
      { id: 'refusal.folder-closed', values: { folder } },
      { next: { id: 'refusal.folder-rights' }, detail: codeOf(error) }
    )
  }
}

function linesOf({ device, dir, holds, files, faults }: KitVerdict): readonly EngineSaying[] {
  const name = device ?? basename(dir)
  return [
    holds
      ? { id: 'kit.whole', values: { name, files } }
      : { id: 'kit.not-whole', values: { name } },
    ...faults.map(({ said }): EngineSaying => ({
      id: 'kit.fault-of',
      values: { name, fault: said }
    }))
  ]
}

type Parts = Omit<Parameters<typeof prepareKits>[0], 'place' | 'signal'>

/** Everything about the device read and judged anew: what was right yesterday may have been replaced. */
async function partsFor(
  site: Site,
  device: Device,
  wish: Wish,
  services: Services
): Promise<Result<Parts>> {
  const row = rowOfDevice(device, 1)
  const { host, port, calledAeTitle, name, mode } = site.endpoint
  if (mode === 'authenticated' && row.certificate === undefined)
    return problem(
      'not-found',
      { id: 'refusal.no-certificate-file' },
      { next: { id: 'refusal.choose-under-identity' } }
    )
  const secure = mode === 'authenticated' ? [row] : []
  const passwords = [...new Set([wish.password ?? GUIDE_PASSWORD, GUIDE_PASSWORD])]
  const judged = await judgeClients({ rows: secure, folder: '.', passwords, now: services.now() })
  const fault = judged.problems.find(({ severity }) => severity === 'error')
  if (fault) return err(rowRefusal(fault, MEND))
  const serverCa = await serverCaOf(site, services)
  if (!serverCa.ok) return serverCa
  return ok({
    fs: nodeKitFs,
    rows: [row],
    aeTitles: site.devices.map(({ aeTitle }) => aeTitle.trim()),
    clients: judged.clients,
    ca: null,
    serverCa: serverCa.value,
    endpoint: { host, port, calledAeTitle, name, mode },
    format: 'scanner',
    password: wish.password ?? GUIDE_PASSWORD,
    printCard: services.printPdf,
    language: await windowLanguage(services.profile.settingsFile),
    now: services.now()
  })
}

const MEND = { id: 'refusal.mend-under-certificates' } as const

async function serverCaOf(site: Site, { desk, now }: Services): Promise<Result<KitCa | null>> {
  const { mode, serverCa } = site.endpoint
  if (mode === 'plain') return ok(null)
  if (!serverCa)
    return problem(
      'not-found',
      { id: 'refusal.no-server-ca' },
      { next: { id: 'refusal.choose-server-ca' } }
    )
  const file = await desk.read(serverCa.id)
  if (!file.ok) return file
  const { ca, problems } = judgeServerCa(file.value, now())
  const fault = problems.find(({ severity }) => severity === 'error')
  return fault ? err(rowRefusal(fault, MEND)) : ok(ca ?? null)
}

async function firstOf(outcomes: AsyncGenerator<KitOutcome>): Promise<KitOutcome | undefined> {
  for await (const outcome of outcomes) return outcome
  return undefined
}

/** Only what was read back from the drive and compared is called done. */
async function describeKit(
  outcome: KitOutcome,
  services: Services
): Promise<Result<JobOutput<'kit.write'>>> {
  if (outcome.status === 'failed')
    return outcome.problem
      ? { ok: false, problem: outcome.problem }
      : problem('unwritable', { id: 'refusal.kit-not-written' })
  const verdict = await verifyKit(nodeKitFs, outcome.dir, services.now())
  const manifest = await readKitManifest(nodeKitFs, outcome.dir)
  if (!verdict.holds || !manifest.ok)
    return problem(
      'mismatch',
      { id: 'refusal.read-back-differs' },
      { next: { id: 'refusal.drive-loses' }, detail: verdict.faults[0]?.title }
    )
  const files = manifest.value.files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 }))
  return ok({ folder: basename(outcome.dir), status: outcome.status, files, safeToRemove: true })
}
