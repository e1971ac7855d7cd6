import { dirname, resolve } from 'node:path'
import type { DeviceRow, RowProblem } from '../../shared/kit/device-row'
import { judgeRows } from '../../shared/kit/judge-rows'
import { decodeText } from '../../shared/kit/decode-text'
import type { KitEndpoint } from '../../shared/kit/kit-facts'
import { rowOfDevice } from '../../shared/kit/row-of-device'
import { readSite, type Site } from '../../shared/site'
import { numberOption, textOption, UsageError, type CommandCall } from './command'
import { judgeDevices } from './device-file'
import { readInput } from './input-file'
import { checkHost, hostOption } from './probe-options'
import { aeTitleOption } from './usage-of'

/** What a table of machines or a saved site says to prepare. */
export interface KitInput {
  readonly encoding: string
  readonly separator: string | null
  readonly rows: readonly DeviceRow[]
  readonly problems: readonly RowProblem[]
  /** What relative certificate paths are relative to. */
  readonly folder: string
  readonly endpoint: KitEndpoint
  /** The site's own Server CA file. */
  readonly serverCa: string | undefined
}

/** Reads SITE.json or DEVICES (CSV, TSV, JSON); what is neither is a wrong call, in one line. */
export async function readKitInput(path: string, call: CommandCall): Promise<KitInput> {
  const bytes = await readInput(path)
  const folder = dirname(resolve(path))
  const site = siteOf(path, bytes)
  if (site) return { ...fromSite(site, call), folder }
  const { table, problems } = judgeDevices(path, bytes)
  const { encoding, separator, rows } = table
  const endpoint = endpointOf(call, EMPTY_ENDPOINT)
  return { encoding, separator, rows, problems, folder, endpoint, serverCa: undefined }
}

const EMPTY_ENDPOINT: KitEndpoint = {
  host: '',
  port: null,
  calledAeTitle: '',
  name: 'HeartLab PACS',
  mode: 'authenticated'
}

/** A saved site is told from a list of machines by its endpoint; undefined for anything else. */
function siteOf(path: string, bytes: Buffer): Site | undefined {
  const document = parseJson(decodeText(bytes).text)
  if (typeof document !== 'object' || document === null || !('endpoint' in document))
    return undefined
  const site = readSite(document)
  if (site.ok) return site.value
  const { title, detail } = site.problem
  throw new UsageError(`${path}: ${title}${detail ? ` (${detail})` : ''}`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function fromSite(site: Site, call: CommandCall): Omit<KitInput, 'folder'> {
  const rows = site.devices.map((device, at) => rowOfDevice(device, at + 1))
  const table = { encoding: 'UTF-8', separator: null, rows, problems: [] }
  const { calledAeTitle, host, port, name, mode, serverCa } = site.endpoint
  return {
    ...table,
    problems: judgeRows(table),
    endpoint: endpointOf(call, { calledAeTitle, host, port, name, mode }),
    serverCa: serverCa?.path
  }
}

function endpointOf(call: CommandCall, given: KitEndpoint): KitEndpoint {
  const host = textOption(call, 'host') === undefined ? hostOfSite(given.host) : hostOption(call)
  const called =
    textOption(call, 'called') === undefined ? undefined : aeTitleOption(call, 'called')
  return {
    ...given,
    host,
    port: numberOption(call, 'port', 1, 65535) ?? given.port,
    calledAeTitle: called ?? given.calledAeTitle
  }
}

/** Empty where the plan has none yet: that is said with what else is missing. */
function hostOfSite(host: string): string {
  return host.trim() === '' ? '' : checkHost(host, 'the host of the site')
}
