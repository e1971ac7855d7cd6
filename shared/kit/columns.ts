import { asciiOf } from './names'

/** What the columns of a list of machines may be. */
export const COLUMNS = [
  'name',
  'aeTitle',
  'model',
  'room',
  'certificate',
  'password',
  'windows'
] as const
export type Column = (typeof COLUMNS)[number]

/** Headings as people write them, English or German, in small letters and digits alone. */
const HEADINGS: Readonly<Record<string, Column>> = {
  name: 'name',
  devicename: 'name',
  device: 'name',
  machine: 'name',
  machinename: 'name',
  scanner: 'name',
  gerat: 'name',
  geratename: 'name',
  geraet: 'name',
  geraetename: 'name',
  aetitle: 'aeTitle',
  deviceaetitle: 'aeTitle',
  aet: 'aeTitle',
  ae: 'aeTitle',
  aetitel: 'aeTitle',
  aename: 'aeTitle',
  model: 'model',
  modelname: 'model',
  modell: 'model',
  geratetyp: 'model',
  room: 'room',
  location: 'room',
  raum: 'room',
  standort: 'room',
  certificate: 'certificate',
  certificatefile: 'certificate',
  clientcertificate: 'certificate',
  p12: 'certificate',
  p12file: 'certificate',
  zertifikat: 'certificate',
  zertifikatsdatei: 'certificate',
  password: 'password',
  certificatepassword: 'password',
  importpassword: 'password',
  passphrase: 'password',
  passwort: 'password',
  kennwort: 'password',
  windows: 'windows'
}

export function columnOf(heading: string): Column | undefined {
  const plain = asciiOf(heading)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
  // A heading `constructor` is a further column, not what every object inherits.
  return Object.hasOwn(HEADINGS, plain) ? HEADINGS[plain] : undefined
}

/** Where two headings mean the same, the first one counts and the other is kept as it is. */
export function columnsOf(headings: readonly string[]): readonly (Column | null)[] {
  const columns = headings.map(columnOf)
  return columns.map((column, at) => (column && columns.indexOf(column) === at ? column : null))
}
