/** A small random source with a seed (mulberry32), so that a failure can be repeated. */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Damages a file in one to four ways: bits, runs, lengths, cuts, doubled and swapped pieces. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  let mutated: Uint8Array = bytes
  const times = 1 + Math.floor(random() * 4)
  for (let time = 0; time < times; time++) mutated = mutateOnce(mutated, random)
  return mutated
}

function mutateOnce(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * bytes.length)
  const length = Math.floor(random() * 40)
  const byte = Math.floor(random() * 256)
  switch (Math.floor(random() * 7)) {
    case 0:
      return bytes.map((octet, index) => (index === at ? octet ^ (1 << (byte & 7)) : octet))
    case 1:
      return bytes.map((octet, index) => (index === at ? byte : octet))
    case 2:
      return bytes.subarray(0, at)
    case 3:
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)])
    case 4:
      return bytes.map((octet, index) => (index >= at && index < at + length ? byte : octet))
    case 5:
      // Extreme values where lengths and counts may stand.
      return bytes.map((octet, index) =>
        index >= at && index < at + 4 ? 0x7f + (byte & 1) : octet
      )
    default: {
      const piece = bytes.subarray(at, at + length * 8)
      return Uint8Array.from([...bytes.subarray(0, at), ...piece, ...bytes.subarray(at)])
    }
  }
}
