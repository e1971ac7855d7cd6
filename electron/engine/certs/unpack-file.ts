import { finding, reworded, type CertRole } from '../../../shared/certs/finding'
import {
  only,
  recogniseFile,
  type Material,
  type NamedBytes
} from '../../../shared/certs/recognise-file'
import { looksLikeZip, readZip, type ZipContents } from './read-zip'

/** What a file holds. A zip archive stands for the one file in it that fits the role best. */
export function unpackFile(file: NamedBytes, role: CertRole): Material {
  if (!looksLikeZip(file.bytes)) return recogniseFile(file, role)
  const archive = readZip(file.bytes)
  const materials = archive.files.map((entry) => recogniseFile(entry, role))
  const fitting = materials.find((one) =>
    role === 'ca' ? one.certificates.length > 0 : one.pkcs12
  )
  const chosen = fitting ?? materials.find((one) => one.certificates.length > 0) ?? materials[0]
  if (chosen) return { ...chosen, kind: 'zip', findings: [zipped(archive), ...chosen.findings] }
  return archive.locked > 0 ? lockedArchive(archive) : recogniseFile(file, role)
}

function zipped({ files }: ZipContents) {
  const names = files.map((entry) => entry.name).join(', ')
  return finding('zip-archive', 'warn', names.slice(0, 120))
}

function lockedArchive({ locked }: ZipContents): Material {
  return only(
    'zip',
    reworded(finding('zip-archive', 'error', `${locked} encrypted files`), {
      title: 'The file is a zip archive that a password locks.',
      advice: 'Unpack it with its password first, then choose the file that was in it.'
    })
  )
}
