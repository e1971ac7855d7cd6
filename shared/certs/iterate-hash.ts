/**
 * SHA-1 and SHA-256 (FIPS 180-4) of their own output, many times over: the inner loop of PKCS#12 key
 * derivation. A call into native code costs more than the hash itself for twenty octets, so this loop is
 * several times faster than `createHash` in it. The indices are fixed by the standard, hence the `!`.
 */
export function iterateSha1(digest: Uint8Array, times: number): Uint8Array {
  const state = Int32Array.from({ length: 5 }, (_, i) => wordAt(digest, i))
  const w = new Int32Array(80)
  for (let round = 0; round < times; round++) {
    for (let i = 0; i < 5; i++) w[i] = state[i]!
    w[5] = 0x80000000
    for (let i = 6; i < 15; i++) w[i] = 0
    w[15] = 160
    sha1Block(state, w)
  }
  return bytesOf(state)
}

function sha1Block(state: Int32Array, w: Int32Array): void {
  for (let i = 16; i < 80; i++) {
    const x = w[i - 3]! ^ w[i - 8]! ^ w[i - 14]! ^ w[i - 16]!
    w[i] = (x << 1) | (x >>> 31)
  }
  let a = 0x67452301
  let b = 0xefcdab89 | 0
  let c = 0x98badcfe | 0
  let d = 0x10325476
  let e = 0xc3d2e1f0 | 0
  for (let i = 0; i < 20; i++) {
    const next = (((a << 5) | (a >>> 27)) + ((b & c) | (~b & d)) + e + 0x5a827999 + w[i]!) | 0
    e = d
    d = c
    c = (b << 30) | (b >>> 2)
    b = a
    a = next
  }
  for (let i = 20; i < 40; i++) {
    const next = (((a << 5) | (a >>> 27)) + (b ^ c ^ d) + e + 0x6ed9eba1 + w[i]!) | 0
    e = d
    d = c
    c = (b << 30) | (b >>> 2)
    b = a
    a = next
  }
  for (let i = 40; i < 60; i++) {
    const next =
      (((a << 5) | (a >>> 27)) + ((b & c) | (b & d) | (c & d)) + e + 0x8f1bbcdc + w[i]!) | 0
    e = d
    d = c
    c = (b << 30) | (b >>> 2)
    b = a
    a = next
  }
  for (let i = 60; i < 80; i++) {
    const next = (((a << 5) | (a >>> 27)) + (b ^ c ^ d) + e + 0xca62c1d6 + w[i]!) | 0
    e = d
    d = c
    c = (b << 30) | (b >>> 2)
    b = a
    a = next
  }
  state[0] = a + 0x67452301
  state[1] = b + 0xefcdab89
  state[2] = c + 0x98badcfe
  state[3] = d + 0x10325476
  state[4] = e + 0xc3d2e1f0
}

// prettier-ignore
const K256 = Int32Array.of(
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
)

// prettier-ignore
const START256 = Int32Array.of(
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
)

/** SHA-256 of a digest, of that digest, and so on: `times` rounds. */
export function iterateSha256(digest: Uint8Array, times: number): Uint8Array {
  const state = Int32Array.from({ length: 8 }, (_, i) => wordAt(digest, i))
  const w = new Int32Array(64)
  for (let round = 0; round < times; round++) {
    for (let i = 0; i < 8; i++) w[i] = state[i]!
    w[8] = 0x80000000
    for (let i = 9; i < 15; i++) w[i] = 0
    w[15] = 256
    sha256Block(state, w)
  }
  return bytesOf(state)
}

function sha256Block(state: Int32Array, w: Int32Array): void {
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15]!
    const y = w[i - 2]!
    const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)
    const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10)
    w[i] = w[i - 16]! + s0 + w[i - 7]! + s1
  }
  let a = START256[0]!
  let b = START256[1]!
  let c = START256[2]!
  let d = START256[3]!
  let e = START256[4]!
  let f = START256[5]!
  let g = START256[6]!
  let h = START256[7]!
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K256[i]! + w[i]!) | 0
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  state[0] = START256[0]! + a
  state[1] = START256[1]! + b
  state[2] = START256[2]! + c
  state[3] = START256[3]! + d
  state[4] = START256[4]! + e
  state[5] = START256[5]! + f
  state[6] = START256[6]! + g
  state[7] = START256[7]! + h
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

function wordAt(bytes: Uint8Array, index: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getInt32(index * 4)
}

function bytesOf(words: Int32Array): Uint8Array {
  const bytes = new Uint8Array(words.length * 4)
  const view = new DataView(bytes.buffer)
  words.forEach((word, index) => view.setInt32(index * 4, word))
  return bytes
}
