import { isEnglish } from '../shared/words/is-english'

/** Texts of the page that are still English; what is marked as English (`lang`) is meant to be. */
export function englishLeft(page: Element = document.body): readonly string[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  const left: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isMeant = node.parentElement?.closest('[lang="en"], script, style')
    if (!isMeant && isEnglish(node.textContent ?? '')) left.push(node.textContent ?? '')
  }
  return left
}
