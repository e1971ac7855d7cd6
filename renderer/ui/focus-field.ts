/** Moves the focus to a field by its id: the page has no addresses that a link could go to. */
export function focusField(id: string): void {
  const place = document.getElementById(id)
  const input = place?.matches('input, textarea, select')
    ? place
    : place?.querySelector<HTMLElement>('input, textarea, select, button')
  ;(input ?? place)?.focus()
  place?.scrollIntoView?.({ block: 'center' })
}
