import { decodeText } from './decode-text'
import { measureDer } from './der'
import { finding, type CertRole } from './finding'
import { MOST_BYTES, only, type Material, type NamedBytes } from './material'
import { recogniseDer } from './recognise-der'
import { recogniseText } from './recognise-text'

export {
  MOST_BYTES,
  only,
  type FileKind,
  type Material,
  type NamedBytes,
  type PrivateKeyFound
} from './material'

/** Recognises a file by its content, whatever it is called (RFC 7468, RFC 5280, RFC 7292, RFC 5652). */
export function recogniseFile(file: NamedBytes, role: CertRole): Material {
  const { bytes } = file
  if (bytes.length === 0) return only('empty', finding('empty-file', 'error', '0 bytes'))
  if (bytes.length > MOST_BYTES)
    return only('oversize', finding('oversize', 'error', `more than ${MOST_BYTES} bytes`))
  const keystore = keystoreOf(bytes)
  if (keystore) return keystoreMaterial(keystore, role)
  // A SEQUENCE begins with "0", which text may too; binary has control characters.
  if (measureDer(bytes).kind !== 'none' && decodeText(bytes) === undefined)
    return recogniseDer(file, role)
  const text = decodeText(withoutTail(bytes))
  return (text && recogniseText(text, file.name, role)) ?? recogniseDer(file, role)
}

/** Copied text may end in zeroes or in DOS's end-of-file mark. */
function withoutTail(bytes: Uint8Array): Uint8Array {
  // In UTF-16 the last zero belongs to a letter.
  if (bytes.subarray(0, 8).includes(0)) return bytes
  const end = bytes.findLastIndex((octet) => octet !== 0 && octet !== 0x1a)
  return bytes.subarray(0, end + 1)
}

const KEYSTORES: readonly (readonly [string, readonly number[]])[] = [
  ['Java keystore (JKS)', [0xfe, 0xed, 0xfe, 0xed]],
  ['Java keystore (JCEKS)', [0xce, 0xce, 0xce, 0xce]],
  ['Bouncy Castle keystore', [0, 0, 0, 1, 0, 0, 0, 20]],
  ['Bouncy Castle keystore', [0, 0, 0, 2, 0, 0, 0, 20]],
  ['SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]]
]

function keystoreOf(bytes: Uint8Array): string | undefined {
  return KEYSTORES.find(([, magic]) => magic.every((octet, at) => bytes[at] === octet))?.[0]
}

function keystoreMaterial(keystore: string, role: CertRole): Material {
  const wrong = finding('not-a-pkcs12', 'error', keystore)
  return role === 'ca'
    ? only('keystore', wrong, finding('malformed', 'error', keystore))
    : only('keystore', wrong)
}
