import { burnText, type GrayImage } from './bitmap-font'

const BURNED_IN = 'TEST - NOT A PATIENT'

/**
 * A frame that looks like an echo from afar and like a test from near: a fan of speckle with a beating
 * ring, the words TEST - NOT A PATIENT across it. `phase` runs from 0 to 1 over a beat.
 */
export function drawTestFrame(width: number, height: number, phase: number): GrayImage {
  const image = { width, height, pixels: new Uint8Array(width * height) }
  drawFan(image, 0.5 + 0.12 * Math.cos(2 * Math.PI * phase))
  const scale = Math.max(1, Math.floor(width / (BURNED_IN.length * 6 + 12)))
  const x = Math.floor((width - BURNED_IN.length * 6 * scale) / 2)
  burnText(image, BURNED_IN, { x, y: Math.floor(height * 0.08), scale })
  burnText(image, BURNED_IN, { x, y: height - 9 * scale, scale })
  return image
}

function drawFan({ width, height, pixels }: GrayImage, beat: number): void {
  const noise = createNoise()
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const across = (x - width / 2) / height
      const down = y / height - 0.18
      const speckle = noise()
      if (down <= 0 || Math.abs(across) > down * 0.75 || Math.hypot(across, down) > 0.7) continue
      const ring = Math.abs(Math.hypot(across, (down - 0.38) * 0.9) - beat * 0.3)
      pixels[y * width + x] = ring < 0.02 ? 200 + speckle * 40 : 25 + speckle * 60
    }
}

/** Repeatable speckle (a linear congruential generator): the same study twice is the same picture. */
function createNoise(): () => number {
  let state = 12345
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 0x100000000
  }
}
