import { basename } from 'node:path'
import type { Ca } from '../engine/certs/create-ca'
import { findKits } from '../engine/usb/find-kits'
import { nodeKitFs } from '../engine/usb/kit-fs'
import type { prepareKits } from '../engine/usb/prepare-kits'
import { readKitManifest } from '../engine/usb/read-kit-manifest'
import { judgeServerCa, readServerCa, type KitCa } from '../engine/usb/server-ca'
import { GUIDE_PASSWORD } from '../../shared/certs/guide-password'
import type { JobInput } from '../../shared/contract'
import type { DeviceRow } from '../../shared/kit/device-row'
import type { KitEndpoint } from '../../shared/kit/kit-facts'
import { err, ok, problem, type Result } from '../../shared/result'
import type { Endpoint } from '../../shared/site'
import { openIssuingCa } from './issuing-ca'
import { folderOf } from './kit-place'
import { rowRefusal } from './row-refusal'
import type { Services } from './services'
import { windowLanguage } from './settings-calls'
import type { SiteDesk } from './site-desk'

export type FleetWish = JobInput<'fleet.prepare'>
export type FleetRequest = Omit<Parameters<typeof prepareKits>[0], 'signal'>
export type FleetRows = Pick<FleetRequest, 'rows' | 'clients'>

/** All that the kits of these rows are made of: their place, the plan's endpoint, who issues, whom they trust. */
export async function fleetRequest(
  wish: FleetWish,
  rows: FleetRows,
  services: Services,
  sites: SiteDesk
): Promise<Result<FleetRequest>> {
  const place = await placeFor(wish, rows.rows, services)
  if (!place.ok) return place
  const endpoint = endpointOf(sites)
  const ca = await issuerFor(wish, rows.rows, endpoint, services)
  if (!ca.ok) return ca
  const isPlain = endpoint.mode === 'plain'
  const serverCa = isPlain ? ok(null) : await serverCaFor(ca.value, services, sites)
  if (!serverCa.ok) return serverCa
  return ok({
    ...rows,
    fs: nodeKitFs,
    place: place.value,
    aeTitles: wish.aeTitles,
    ca: ca.value,
    serverCa: serverCa.value,
    endpoint,
    format: 'scanner',
    password: GUIDE_PASSWORD,
    language: await windowLanguage(services.profile.settingsFile),
    now: services.now()
  })
}

/** A drive for one machine that holds another one's kit is surely the wrong drive. */
async function placeFor(
  wish: FleetWish,
  rows: readonly DeviceRow[],
  services: Services
): Promise<Result<string>> {
  const place = await folderOf(wish.place, services)
  if (!place.ok || wish.drive === 'shared') return place
  const own = new Set(rows.map(({ aeTitle }) => aeTitle))
  for (const kit of (await findKits(nodeKitFs, place.value)) ?? []) {
    const manifest = await readKitManifest(nodeKitFs, kit)
    const holder = manifest.ok ? manifest.value.device : { name: basename(kit), aeTitle: '' }
    if (!own.has(holder.aeTitle))
      return problem(
        'in-use',
        { id: 'refusal.drive-holds-kit', values: { name: holder.name } },
        { next: { id: 'refusal.take-out-or-wipe' } }
      )
  }
  return place
}

function endpointOf(sites: SiteDesk): KitEndpoint {
  const {
    host = '',
    port = null,
    calledAeTitle = '',
    name = 'HeartLab PACS',
    mode = 'authenticated'
  }: Partial<Endpoint> = sites.current()?.endpoint ?? {}
  return { host, port, calledAeTitle, name, mode }
}

/** Null where no certificate is to be made. */
async function issuerFor(
  { issuer }: FleetWish,
  rows: readonly DeviceRow[],
  { mode }: KitEndpoint,
  services: Services
): Promise<Result<Ca | null>> {
  const brings = rows.every(({ certificate }) => certificate !== undefined)
  if (mode !== 'authenticated' || brings) return ok(null)
  return openIssuingCa(
    services,
    issuer.kind,
    issuer.kind === 'own' ? issuer.caPassphrase : undefined
  )
}

/** HeartLab's Server CA where the plan has it; else the CA that issues, marked as practice. */
async function serverCaFor(
  ca: Ca | null,
  { desk, now }: Services,
  sites: SiteDesk
): Promise<Result<KitCa | null>> {
  const chosen = sites.current()?.endpoint.serverCa
  if (!chosen) return ok((ca && readServerCa(ca.certificateDer, 'practice')) ?? null)
  const file = await desk.read(chosen.id)
  if (!file.ok) return file
  const judged = judgeServerCa(file.value, now())
  const fault = judged.problems.find(({ severity }) => severity === 'error')
  return fault
    ? err(rowRefusal(fault, { id: 'refusal.choose-server-ca-again' }))
    : ok(judged.ca ?? null)
}
