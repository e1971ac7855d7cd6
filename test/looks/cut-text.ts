/*
 * Runs in the page. Text that cannot be read whole: cut by a box that neither scrolls nor tells the rest
 * in its tooltip, out of the window, or under other text.
 */

/** A pixel of rounding is no fault. */
const SLACK = 1.5
/** Lines of type reach a little beyond their box above and below. */
const LEADING = 4

interface Shown {
  readonly text: string
  readonly element: Element
  readonly rects: readonly DOMRect[]
}

/** Each fault as a sentence that names the text. */
export function textFaults(): readonly string[] {
  const shown = shownTexts()
  return [
    ...shown.filter(isCut).map(({ text, element }) => `cut: "${text}" in ${placeOf(element)}`),
    ...shown
      .filter(isSqueezed)
      .map(({ text, element }) => `squeezed: "${text}" in ${placeOf(element)}`),
    ...collisions(shown),
    ...cutFields(),
    ...sidewaysScroll()
  ]
}

function shownTexts(): readonly Shown[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: Shown[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const text = node.textContent?.trim() ?? ''
    if (!element || text === '' || !isVisible(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    if (rects.length > 0) found.push({ text: text.slice(0, 60), element, rects })
  }
  return found
}

/** Words for screen readers alone and what stands under an open dialog are not looked at. */
function isVisible(element: Element): boolean {
  if (element.closest('.hidden, .skip, script, style, option, [aria-hidden="true"]')) return false
  const above = [...document.querySelectorAll('.veil, .popover')].at(-1)
  if (above && !above.contains(element)) return false
  return element.checkVisibility({ visibilityProperty: true })
}

function isCut({ element, rects }: Shown): boolean {
  const left = Math.min(...rects.map((rect) => rect.left))
  const right = Math.max(...rects.map((rect) => rect.right))
  const top = Math.min(...rects.map((rect) => rect.top))
  const bottom = Math.max(...rects.map((rect) => rect.bottom))
  let canScrollX = false
  let canScrollY = false
  let isTold = false
  for (let box: Element | null = element; box; box = box.parentElement) {
    isTold ||= box.hasAttribute('title')
    const style = getComputedStyle(box)
    const edge = box.getBoundingClientRect()
    const paints = /paint|content|strict/.test(style.contain)
    const clipsX = paints || /hidden|clip/.test(style.overflowX)
    const clipsY = paints || /hidden|clip/.test(style.overflowY)
    canScrollX ||= /auto|scroll/.test(style.overflowX)
    canScrollY ||= /auto|scroll/.test(style.overflowY)
    const outX = right > edge.right + SLACK || left < edge.left - SLACK
    const outY = bottom > edge.bottom + LEADING || top < edge.top - LEADING
    if (!isTold && ((clipsX && !canScrollX && outX) || (clipsY && !canScrollY && outY))) return true
  }
  return !canScrollX && !isTold && right > window.innerWidth + SLACK
}

/** A sentence in a column for a number: many short lines where a few long ones would do. */
function isSqueezed({ text, rects }: Shown): boolean {
  const widest = Math.max(...rects.map(({ width }) => width))
  return text.length > 20 && rects.length > 5 && widest < 70
}

/** What stays in its place while the rest scrolls under it is compared only with itself. */
const LAYERS = '.menu-entries, .modal, .popover, .toast, .page-foot, thead, .frame-header, .rail'

function collisions(shown: readonly Shown[]): readonly string[] {
  const texts = shown.map((each) => ({
    ...each,
    rects: seenParts(each),
    layer: each.element.closest(LAYERS)
  }))
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(({ layer, rects }) => layer === one.layer && meet(one.rects, rects))
      .map((other) => `over each other: "${one.text}" and "${other.text}"`)
  )
}

/** What the boxes around a text let through of it. */
function seenParts({ element, rects }: Shown): readonly DOMRect[] {
  let parts = rects
  for (let box: Element | null = element; box; box = box.parentElement) {
    const { overflow, contain } = getComputedStyle(box)
    if (overflow === 'visible' && !/paint|content|strict/.test(contain)) continue
    const edge = box.getBoundingClientRect()
    parts = parts
      .map((rect) => overlap(rect, edge))
      .filter((rect) => rect.width > 0 && rect.height > 0)
  }
  return parts
}

function overlap(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.max(one.left, other.left)
  const top = Math.max(one.top, other.top)
  const width = Math.min(one.right, other.right) - left
  const height = Math.min(one.bottom, other.bottom) - top
  return new DOMRect(left, top, Math.max(0, width), Math.max(0, height))
}

function meet(some: readonly DOMRect[], others: readonly DOMRect[]): boolean {
  return some.some((a) =>
    others.some(
      (b) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > LEADING * 1.5
    )
  )
}

/** Choices and what an empty field asks for are no text nodes: they are measured. A long value scrolls with the caret. */
function cutFields(): readonly string[] {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    'input:not([type=radio], [type=checkbox], [type=password]), select'
  )
  return [...fields].filter(isVisible).flatMap((field) => {
    const text = wordsOf(field)
    const style = getComputedStyle(field)
    const arrow = field instanceof HTMLSelectElement ? 18 : 0
    const room =
      field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow
    const isTold = field.closest('[title]') !== null
    return !isTold && widthOf(text, style) > room + SLACK
      ? [`cut: "${text}" in the field ${placeOf(field)}`]
      : []
  })
}

function wordsOf(field: HTMLInputElement | HTMLSelectElement): string {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.text ?? ''
  return field.value === '' ? field.placeholder : ''
}

function widthOf(text: string, { font, letterSpacing }: CSSStyleDeclaration): number {
  const brush = document.createElement('canvas').getContext('2d')
  if (!brush) return 0
  brush.font = font
  brush.letterSpacing = letterSpacing === 'normal' ? '0px' : letterSpacing
  return brush.measureText(text).width
}

/** Pages scroll down, never sideways; tables and texts of machines may, in a box of their own. */
function sidewaysScroll(): readonly string[] {
  const boxes = [document.scrollingElement, ...document.querySelectorAll('.page, .rail, .modal')]
  return boxes.flatMap((box) =>
    box && box.scrollWidth > box.clientWidth + SLACK
      ? [`scrolls sideways: ${placeOf(box)}, ${box.scrollWidth} in ${box.clientWidth}`]
      : []
  )
}

function placeOf(element: Element): string {
  const id = element.id ? `#${element.id}` : ''
  const classes = [...element.classList].map((name) => `.${name}`).join('')
  const own = `${element.tagName.toLowerCase()}${id}${classes}`
  const parent = element.parentElement
  return parent && !id && !classes ? `${placeOf(parent)} > ${own}` : own
}
