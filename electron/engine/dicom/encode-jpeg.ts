import type { GrayImage } from './bitmap-font'

/** Luminance quantisation of ITU-T T.81 table K.1 (about quality 50), in natural order. */
const QUANTISATION = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56,
  14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113,
  92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99
].map((step) => Math.max(1, Math.round(step / 2)))

const ZIGZAG = [
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20,
  13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52,
  45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63
]

/** Huffman tables of T.81 K.3.1 and K.3.2: how many codes of each length, then their values. */
const DC = {
  counts: [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
  values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
}
const AC = {
  counts: [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 0x7d],
  values: [
    ...Buffer.from(
      '01020300041105122131410613516107227114328191a1082342b1c11552d1f0' +
        '2433627282090a161718191a25262728292a3435363738393a434445464748494a' +
        '535455565758595a636465666768696a737475767778797a838485868788898a' +
        '92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6' +
        'c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa',
      'hex'
    )
  ]
}

interface Code {
  readonly bits: number
  readonly length: number
}

const DC_CODES = codesOf(DC)
const AC_CODES = codesOf(AC)
/** cos((2x+1)uπ/16), scaled for the forward transform of T.81 A.3.3. */
const COSINES = Array.from({ length: 64 }, (_, index) => {
  const [u, x] = [index >> 3, index & 7]
  return (u === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * x + 1) * u * Math.PI) / 16)
})

/** Encodes eight-bit gray as a baseline sequential JPEG (ITU-T T.81, process 1), one component. */
export function encodeJpeg(image: GrayImage): Buffer {
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    segment(0xdb, [0, ...ZIGZAG.map((index) => QUANTISATION[index] ?? 1)]),
    segment(0xc0, [8, ...u16(image.height), ...u16(image.width), 1, 1, 0x11, 0]),
    segment(0xc4, [0x00, ...DC.counts, ...DC.values]),
    segment(0xc4, [0x10, ...AC.counts, ...AC.values]),
    segment(0xda, [1, 1, 0x00, 0, 63, 0]),
    encodeScan(image),
    Buffer.of(0xff, 0xd9)
  ])
}

function encodeScan(image: GrayImage): Buffer {
  const out = createBitWriter()
  let lastDc = 0
  for (let y = 0; y < image.height; y += 8)
    for (let x = 0; x < image.width; x += 8) {
      const block = quantise(transform(samplesAt(image, x, y)))
      writeBlock(out, block, lastDc)
      lastDc = block[0] ?? 0
    }
  return out.finish()
}

/** Pixels of a block, level-shifted; beyond the edge the last row and column are repeated. */
function samplesAt({ width, height, pixels }: GrayImage, left: number, top: number): Float64Array {
  const samples = new Float64Array(64)
  for (let index = 0; index < 64; index++) {
    const x = Math.min(left + (index & 7), width - 1)
    const y = Math.min(top + (index >> 3), height - 1)
    samples[index] = (pixels[y * width + x] ?? 0) - 128
  }
  return samples
}

/** The two-dimensional transform: rows into columns, and so once more. */
function transform(samples: Float64Array): Float64Array {
  return transformTransposed(transformTransposed(samples))
}

/** Transforms each row and writes it as a column. */
function transformTransposed(samples: Float64Array): Float64Array {
  const result = new Float64Array(64)
  for (let row = 0; row < 8; row++)
    for (let u = 0; u < 8; u++) {
      let sum = 0
      for (let x = 0; x < 8; x++) sum += (samples[row * 8 + x] ?? 0) * (COSINES[u * 8 + x] ?? 0)
      result[u * 8 + row] = sum
    }
  return result
}

function quantise(coefficients: Float64Array): number[] {
  return ZIGZAG.map((index) => {
    const value = Math.round((coefficients[index] ?? 0) / (QUANTISATION[index] ?? 1))
    return value === 0 ? 0 : value
  })
}

type BitWriter = ReturnType<typeof createBitWriter>

function writeBlock(out: BitWriter, block: readonly number[], lastDc: number): void {
  writeValue(out, DC_CODES, 0, (block[0] ?? 0) - lastDc)
  let zeros = 0
  for (const value of block.slice(1)) {
    if (value === 0) {
      zeros++
      continue
    }
    for (; zeros > 15; zeros -= 16) out.write(AC_CODES[0xf0])
    writeValue(out, AC_CODES, zeros, value)
    zeros = 0
  }
  if (zeros > 0) out.write(AC_CODES[0x00])
}

/** Run and size as one code, then the value's bits; negative ones as their complement (T.81 F.1.2). */
function writeValue(out: BitWriter, codes: readonly Code[], run: number, value: number): void {
  const size = value === 0 ? 0 : 32 - Math.clz32(Math.abs(value))
  out.write(codes[run * 16 + size])
  if (size > 0) out.write({ bits: value < 0 ? value + (1 << size) - 1 : value, length: size })
}

function createBitWriter(): { write(code: Code | undefined): void; finish(): Buffer } {
  const bytes: number[] = []
  let pending = 0
  let count = 0
  function write(code: Code | undefined): void {
    if (!code) return
    pending = (pending << code.length) | code.bits
    for (count += code.length; count >= 8; count -= 8) {
      const byte = (pending >> (count - 8)) & 0xff
      bytes.push(byte)
      // A marker's first byte inside the scan is stuffed with a zero (T.81 F.1.2.3).
      if (byte === 0xff) bytes.push(0)
    }
    pending &= (1 << count) - 1
  }
  function finish(): Buffer {
    if (count > 0) write({ bits: (1 << (8 - count)) - 1, length: 8 - count })
    return Buffer.from(bytes)
  }
  return { write, finish }
}

/** Codes of each value from the counts by length (T.81 C.2). */
function codesOf({ counts, values }: typeof DC): readonly Code[] {
  const codes: Code[] = []
  let bits = 0
  let next = 0
  counts.forEach((count, index) => {
    for (let i = 0; i < count; i++) codes[values[next++] ?? 0] = { bits: bits++, length: index + 1 }
    bits <<= 1
  })
  return codes
}

function segment(marker: number, body: readonly number[]): Buffer {
  return Buffer.from([0xff, marker, ...u16(body.length + 2), ...body])
}

function u16(value: number): readonly [number, number] {
  return [value >> 8, value & 0xff]
}
