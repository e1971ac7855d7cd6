/**
 * Packs a flat folder of files as an asar archive: four little-endian lengths, the padded header as
 * JSON, then the files one after another. electron-builder wants a real archive, a folder makes it fail.
 * @param {Readonly<Record<string, string>>} files
 * @returns {Buffer}
 */
export function packAsar(files) {
  const names = Object.keys(files).sort()
  const bodies = names.map((name) => Buffer.from(files[name]))
  let offset = 0
  const entries = names.map((name, index) => {
    const entry = [name, { size: bodies[index].length, offset: String(offset) }]
    offset += bodies[index].length
    return entry
  })
  const header = Buffer.from(JSON.stringify({ files: Object.fromEntries(entries) }))
  const padded = Buffer.alloc(Math.ceil(header.length / 4) * 4)
  header.copy(padded)
  const lengths = Buffer.alloc(16)
  ;[4, 8 + padded.length, 4 + padded.length, header.length].forEach((value, index) =>
    lengths.writeUInt32LE(value, index * 4)
  )
  return Buffer.concat([lengths, padded, ...bodies])
}
