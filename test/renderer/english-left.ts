import { isEnglish } from '../shared/words/is-english'

/** Attributes that a person reads, or hears from a screen reader. */
const READ = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'] as const
/** What is marked as English is meant to be. */
const MEANT = '[lang="en"], script, style'

/** Texts and names of the page that are still English. */
export function englishLeft(page: Element = document.body): readonly string[] {
  return [...texts(page), ...names(page)].filter(isEnglish)
}

function texts(page: Element): readonly string[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest(MEANT)) found.push(node.textContent ?? '')
  return found
}

function names(page: Element): readonly string[] {
  return [...page.querySelectorAll(READ.map((name) => `[${name}]`).join())]
    .filter((element) => !element.closest(MEANT))
    .flatMap((element) => READ.map((name) => element.getAttribute(name) ?? ''))
}
