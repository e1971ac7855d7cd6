/* Runs in the page, after a key was pressed: only then does the page show the focus. */

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]'

/** What can take the focus without showing it, or takes it behind something else. */
export async function focusFaults(): Promise<readonly string[]> {
  const faults: string[] = []
  const layer = [...document.querySelectorAll('.veil, .popover')].at(-1) ?? document
  for (const element of layer.querySelectorAll<HTMLElement>(FOCUSABLE)) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue
    element.focus()
    // The page's library learns of the focus by an event and shows it a moment later.
    await new Promise((resolve) => setTimeout(resolve))
    if (document.activeElement !== element) continue
    const name = (element.ariaLabel ?? element.textContent).trim().slice(0, 40) || element.id
    if (!showsFocus(element)) faults.push(`focus not seen: ${element.tagName} "${name}"`)
    if (isCovered(element)) faults.push(`focus is covered: ${element.tagName} "${name}"`)
  }
  return faults
}

/** On the element itself, or on the label of an unseen radio button or tick box. */
function showsFocus(element: Element): boolean {
  const seen = [element, element.closest('label'), element.closest('[data-focus-visible]')]
  return seen.some((each) => {
    if (!each) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each)
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
  })
}

/** Nothing of it is in sight: out of the window, or under what stays in its place. A notice passes by itself. */
function isCovered(element: Element): boolean {
  const shown = element.closest('label') ?? element
  const box = shown.getBoundingClientRect()
  if (box.width < 2 || box.height < 2) return false
  const top = Math.max(0, box.top)
  const height = Math.min(window.innerHeight, box.bottom) - top
  if (height <= 0) return true
  const points = [0.1, 0.5, 0.9].map(
    (part) => [box.left + box.width / 2, top + height * part] as const
  )
  return !points.some(([x, y]) => {
    const there = document.elementFromPoint(x, y)
    return there && (shown.contains(there) || there.contains(shown) || there.closest('.toast'))
  })
}
