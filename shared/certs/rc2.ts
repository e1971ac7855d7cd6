/**
 * RC2 in CBC mode (RFC 2268), decryption only: OpenSSL 3 and so Node no longer have it, while every older
 * Windows export encrypts its certificates with it.
 */
const PI = Uint8Array.from(
  (
    'd978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2' +
    '179a59f587b34f1361456d8d09817d32bd8f40eb86b77b0bf09521225c6b4e82' +
    '54d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb626' +
    '6fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed7' +
    '08e8eade8052eef784aa72ac354d6a2a961ad2715a1549744b9fd05e0418a4ec' +
    'c2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731' +
    '2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a9' +
    '0d38341bab33ffb0bb480c5fb9b1cd2ec5f3db47e5a59c770aa62068fe7fc1ad'
  ).match(/../g) ?? [],
  (pair) => parseInt(pair, 16)
)

/** RFC 2268 section 2: 64 words from a key of 1 to 128 octets. */
function expandKey(key: Uint8Array, effectiveBits: number): Uint16Array {
  const wide = new Uint8Array(128)
  wide.set(key)
  const at = (index: number) => wide[index] ?? 0
  const pi = (index: number) => PI[index & 0xff] ?? 0
  for (let i = key.length; i < 128; i++) wide[i] = pi(at(i - 1) + at(i - key.length))
  const octets = Math.ceil(effectiveBits / 8)
  const mask = 0xff >> (8 * octets - effectiveBits)
  wide[128 - octets] = pi(at(128 - octets) & mask)
  for (let i = 127 - octets; i >= 0; i--) wide[i] = pi(at(i + 1) ^ at(i + octets))
  return Uint16Array.from({ length: 64 }, (_, i) => at(2 * i) | (at(2 * i + 1) << 8))
}

const SHIFTS = [1, 2, 3, 5] as const

/** RFC 2268 section 4, on the four words of a block. */
function decryptBlock(words: Uint16Array, keys: Uint16Array): void {
  const word = (index: number) => words[index & 3] ?? 0
  let j = 63
  const mix = () => {
    for (let i = 3; i >= 0; i--) {
      const shift = SHIFTS[i as 0 | 1 | 2 | 3]
      const turned = (word(i) >>> shift) | (word(i) << (16 - shift))
      const mixed = (word(i + 3) & word(i + 2)) + (~word(i + 3) & word(i + 1))
      words[i] = (turned & 0xffff) - (keys[j--] ?? 0) - mixed
    }
  }
  const mash = () => {
    for (let i = 3; i >= 0; i--) words[i] = word(i) - (keys[word(i + 3) & 63] ?? 0)
  }
  // Sixteen mixing rounds, with a mash after the fifth and the eleventh.
  for (let round = 1; round <= 16; round++) {
    mix()
    if (round === 5 || round === 11) mash()
  }
}

/** Decrypts whole blocks and takes the PKCS#7 padding off; undefined where the padding is wrong. */
export function decryptRc2Cbc(
  key: Uint8Array,
  effectiveBits: number,
  iv: Uint8Array,
  ciphertext: Uint8Array
): Uint8Array | undefined {
  const usable = key.length > 0 && key.length <= 128 && effectiveBits > 0 && effectiveBits <= 1024
  if (!usable || iv.length !== 8 || ciphertext.length === 0 || ciphertext.length % 8 !== 0)
    return undefined
  const keys = expandKey(key, effectiveBits)
  const plain = new Uint8Array(ciphertext.length)
  const words = new Uint16Array(4)
  let previous = iv
  for (let at = 0; at < ciphertext.length; at += 8) {
    const block = ciphertext.subarray(at, at + 8)
    for (let i = 0; i < 4; i++) words[i] = (block[2 * i] ?? 0) | ((block[2 * i + 1] ?? 0) << 8)
    decryptBlock(words, keys)
    for (let i = 0; i < 8; i++)
      plain[at + i] = ((words[i >> 1] ?? 0) >> (8 * (i & 1))) ^ (previous[i] ?? 0)
    previous = block
  }
  return withoutPadding(plain, 8)
}

/** Takes PKCS#7 padding off (RFC 5652 6.3). */
function withoutPadding(plain: Uint8Array, block: number): Uint8Array | undefined {
  const pad = plain.at(-1) ?? 0
  if (pad === 0 || pad > block || pad > plain.length) return undefined
  const filled = plain.subarray(plain.length - pad).every((octet) => octet === pad)
  return filled ? plain.subarray(0, plain.length - pad) : undefined
}

/** RC4: encryption and decryption are the same. */
export function rc4(key: Uint8Array, text: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i)
  const at = (index: number) => state[index & 0xff] ?? 0
  const swap = (i: number, j: number) => {
    const kept = at(i)
    state[i] = at(j)
    state[j] = kept
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 0xff
    swap(i, j)
  }
  let i = 0
  let j = 0
  return text.map((octet) => {
    i = (i + 1) & 0xff
    j = (j + at(i)) & 0xff
    swap(i, j)
    return octet ^ at(at(i) + at(j))
  })
}
