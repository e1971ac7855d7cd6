import type { Device, Site } from '../site'
import type { WordId } from '../words/messages'
import type { Saying } from '../words/say'
import { screenValues, type SeenCertificates } from './values'

/** One line of the card. */
export interface CardRow {
  /** The scanner's own label, the same in every language, or what we call it. */
  readonly label: string | Saying
  /** As it is typed or compared; empty where it is to be filled in by hand. An option says how it is set. */
  readonly value: string | Saying
}

export interface CardSection {
  readonly id: 'destination' | 'scanner' | 'options' | 'certificates'
  readonly title: WordId
  readonly rows: readonly CardRow[]
}

/**
 * Every value that a scanner needs, for the page, for print and for models whose screens are not public.
 * It holds no secret: the published password of the certificate file is left to its own page.
 */
export function valuesCard(
  site: Site,
  device: Device,
  seen: SeenCertificates = {}
): readonly CardSection[] {
  const values = screenValues(site, device, seen)
  const sections: readonly CardSection[] = [
    {
      id: 'destination',
      title: 'card.destination',
      rows: [
        row('IP Address', values['endpoint.host']),
        row('Port Number', values['endpoint.port']),
        row('AE Title', values['endpoint.calledAeTitle']),
        row('Name', values['endpoint.name'])
      ]
    },
    {
      id: 'scanner',
      title: 'card.scanner',
      rows: [
        row('Device AE Title', values['device.aeTitle']),
        row({ id: 'card.name' }, values['device.name'])
      ]
    },
    { id: 'options', title: 'card.options', rows: optionRows(values) },
    { id: 'certificates', title: 'card.certificates', rows: certificateRows(values) }
  ]
  return sections.filter(({ rows }) => rows.length > 0)
}

type Values = ReturnType<typeof screenValues>

function optionRows(values: Values): readonly CardRow[] {
  return [
    option('Transport Layer Security', values.tls),
    option('Verify Server Certificate', values.verifyServer),
    option('Provide Client Certificate', values.provideCertificate),
    option('Allow SR', true),
    option('Allow SR Private Data', true),
    option('Allow Multiframe', true)
  ]
}

function certificateRows(values: Values): readonly CardRow[] {
  const client = values.provideCertificate
    ? [row({ id: 'card.client' }, values['drive.certificateFile'])]
    : []
  const serverCa = values.tls
    ? [
        row({ id: 'card.server-ca' }, values['drive.serverCaFile']),
        row('Thumbprint (sha1)', values['serverCa.thumbprint'])
      ]
    : []
  return [...client, ...serverCa]
}

function row(label: CardRow['label'], value: string): CardRow {
  return { label, value }
}

function option(label: string, on: boolean): CardRow {
  return { label, value: { id: on ? 'card.on' : 'card.off' } }
}
