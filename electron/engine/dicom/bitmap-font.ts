/** Five by seven dots a letter: one number a row, the leftmost dot is the highest of five bits. */
const GLYPHS: Readonly<Record<string, readonly number[]>> = {
  ' ': [0, 0, 0, 0, 0, 0, 0],
  '-': [0, 0, 0, 31, 0, 0, 0],
  A: [14, 17, 17, 31, 17, 17, 17],
  B: [30, 17, 17, 30, 17, 17, 30],
  C: [14, 17, 16, 16, 16, 17, 14],
  D: [30, 17, 17, 17, 17, 17, 30],
  E: [31, 16, 16, 30, 16, 16, 31],
  F: [31, 16, 16, 30, 16, 16, 16],
  H: [17, 17, 17, 31, 17, 17, 17],
  I: [14, 4, 4, 4, 4, 4, 14],
  L: [16, 16, 16, 16, 16, 16, 31],
  M: [17, 27, 21, 21, 17, 17, 17],
  N: [17, 25, 21, 21, 19, 17, 17],
  O: [14, 17, 17, 17, 17, 17, 14],
  P: [30, 17, 17, 30, 16, 16, 16],
  R: [30, 17, 17, 30, 20, 18, 17],
  S: [15, 16, 16, 14, 1, 1, 30],
  T: [31, 4, 4, 4, 4, 4, 4],
  '0': [14, 17, 19, 21, 25, 17, 14],
  '1': [4, 12, 4, 4, 4, 4, 14],
  '2': [14, 17, 1, 6, 8, 16, 31],
  '3': [30, 1, 1, 14, 1, 1, 30],
  '4': [2, 6, 10, 18, 31, 2, 2],
  '5': [31, 16, 30, 1, 1, 17, 14],
  '6': [14, 16, 30, 17, 17, 17, 14],
  '7': [31, 1, 2, 4, 8, 8, 8],
  '8': [14, 17, 17, 14, 17, 17, 14],
  '9': [14, 17, 17, 15, 1, 1, 14]
}

export interface GrayImage {
  readonly width: number
  readonly height: number
  /** One byte a pixel, row by row. */
  readonly pixels: Uint8Array
}

/** Burns a text into a picture at a place, each dot `scale` pixels wide; what falls outside is cut. */
export function burnText(
  image: GrayImage,
  text: string,
  place: { readonly x: number; readonly y: number; readonly scale: number }
): void {
  const { x, y, scale } = place
  const letters = [...text]
  letters.forEach((letter, index) =>
    burnGlyph(image, GLYPHS[letter] ?? [], { x: x + index * 6 * scale, y, scale })
  )
}

function burnGlyph(
  image: GrayImage,
  rows: readonly number[],
  { x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number }
): void {
  rows.forEach((bits, row) => {
    for (let column = 0; column < 5; column++)
      if (bits & (16 >> column))
        fillDot(image, { x: x + column * scale, y: y + row * scale, scale })
  })
}

function fillDot(
  { width, height, pixels }: GrayImage,
  { x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number }
): void {
  for (let row = Math.max(0, y); row < Math.min(height, y + scale); row++)
    for (let column = Math.max(0, x); column < Math.min(width, x + scale); column++)
      pixels[row * width + column] = 255
}
