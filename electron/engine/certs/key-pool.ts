import { generateKey, type KeyAlgorithm, type KeyPair, type TakeKey } from './generate-key'

export interface KeyPool {
  /** A ready key where there is one, else the next to be ready. */
  readonly take: TakeKey
  /** Makes no more keys; those begun are let go. */
  readonly close: () => void
}

export interface KeyPoolOptions {
  readonly algorithm: KeyAlgorithm
  /** Keys that are made before they are asked for. Two use both of a small computer's cores. */
  readonly ready?: number
  /** All keys that will ever be asked for: a batch of a hundred makes a hundred, not a hundred and two. */
  readonly total?: number
  readonly generate?: TakeKey
}

/**
 * Keeps a few keys ready before they are needed: making an RSA key takes a third of a second or two,
 * the rest of an identity a twentieth. Keys of other algorithms are made when they are asked for.
 */
export function createKeyPool(options: KeyPoolOptions): KeyPool {
  const { algorithm, ready = 2, total = Infinity, generate = generateKey } = options
  const waiting: Promise<KeyPair>[] = []
  let left = total
  const fill = () => {
    while (waiting.length < ready && left > 0) {
      left--
      const key = generate(algorithm)
      // A key that fails before anybody takes it is reported to the one who takes it, not to nobody.
      key.catch(() => undefined)
      waiting.push(key)
    }
  }
  fill()
  return {
    take: (wanted) => {
      const key = wanted === algorithm ? waiting.shift() : undefined
      fill()
      return key ?? generate(wanted)
    },
    close: () => {
      left = 0
      waiting.length = 0
    }
  }
}
