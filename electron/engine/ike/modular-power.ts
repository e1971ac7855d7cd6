/** Longer than this the window would stutter: the rest of the work waits for its turn. */
const SLICE_MS = 8

/**
 * base ^ exponent mod modulus, left to right, four bits at a time; gives the event loop its turn every few
 * milliseconds (8192 bits take up to 90 ms). Not in constant time: the keys live for one probe only.
 */
export async function modularPower(
  base: bigint,
  exponent: bigint,
  modulus: bigint
): Promise<bigint> {
  const powers = smallPowers(base % modulus, modulus)
  let result = 1n
  let sliceEnd = performance.now() + SLICE_MS
  for (const digit of exponent.toString(16)) {
    for (let squarings = 0; squarings < 4; squarings += 1) result = (result * result) % modulus
    const power = powers[parseInt(digit, 16)] ?? 1n
    if (digit !== '0') result = (result * power) % modulus
    if (performance.now() < sliceEnd) continue
    await new Promise((resolve) => setImmediate(resolve))
    sliceEnd = performance.now() + SLICE_MS
  }
  return result
}

function smallPowers(base: bigint, modulus: bigint): readonly bigint[] {
  const powers = [1n]
  for (let index = 1; index < 16; index += 1) powers.push(((powers.at(-1) ?? 1n) * base) % modulus)
  return powers
}
