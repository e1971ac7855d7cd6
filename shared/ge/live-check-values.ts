import type { Endpoint } from '../site'

/** Where the practice endpoint listens, as the scanner must be told for the time of a live check. */
export interface PracticeAddress {
  readonly host: string
  readonly port: number
  readonly calledAeTitle: string
}

/** One field of DicomStorage › Properties that is different during a live check. */
export interface ChangedField {
  /** The scanner's own label. */
  readonly label: 'IP Address' | 'Port Number' | 'AE Title'
  readonly during: string
  /** HeartLab's value, to be typed again at the end; empty where the plan does not have it yet. */
  readonly after: string
}

/**
 * The fields that the technician changes for a live check and changes back: the address, nearly always;
 * port and AE title only where the practice endpoint could not take HeartLab's own.
 */
export function fieldsToChange(
  endpoint: Endpoint,
  { host, port, calledAeTitle }: PracticeAddress
): readonly ChangedField[] {
  const heartlabPort = endpoint.port === null ? '' : String(endpoint.port)
  const fields: readonly ChangedField[] = [
    { label: 'IP Address', during: host, after: endpoint.host.trim() },
    { label: 'Port Number', during: String(port), after: heartlabPort },
    { label: 'AE Title', during: calledAeTitle, after: endpoint.calledAeTitle.trim() }
  ]
  return fields.filter(({ label, during, after }) => label !== 'AE Title' || during !== after)
}
