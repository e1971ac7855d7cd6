import { ok, problem, type Problem, type Result } from '../../../shared/result'
import type { EngineSaying } from '../../../shared/words/english'
import { decodeText } from '../../../shared/kit/decode-text'
import { readSite, type Site } from '../../../shared/site'
import { replaceFile } from '../certs/place-file'
import { FAR_TOO_LARGE, readUpTo } from '../certs/read-up-to'

/**
 * Reads a saved site. Null: there is none yet.
 * Problems: `damaged`, `newer-version`, `unreadable`. A damaged file is never touched.
 */
export async function loadSite(file: string): Promise<Result<Site | null>> {
  const bytes = await readUpTo(file, FAR_TOO_LARGE + 1).catch(
    (error: NodeJS.ErrnoException) => error
  )
  if (bytes instanceof Error) {
    if (bytes.code === 'ENOENT') return ok(null)
    return problem(
      'unreadable',
      { id: 'refusal.site-unreadable' },
      { next: { id: 'refusal.site-rights' }, detail: bytes.code }
    )
  }
  if (bytes.length > FAR_TOO_LARGE) return damaged('the file is larger than a site can be')
  const parsed = parseJson(decodeText(bytes).text)
  return parsed.ok ? readSite(parsed.value) : parsed
}

function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text) as unknown)
  } catch {
    return damaged(text.trim() === '' ? 'the file is empty' : 'it is not JSON')
  }
}

function damaged(detail: string): Result<never, Problem> {
  return problem(
    'damaged',
    { id: 'refusal.site-damaged' },
    { next: { id: 'refusal.site-copy' }, detail }
  )
}

const WORDS: Readonly<Record<string, readonly [Problem['code'], EngineSaying]>> = {
  ENOSPC: ['disk-full', { id: 'refusal.disk-full' }],
  EDQUOT: ['disk-full', { id: 'refusal.disk-full' }],
  EROFS: ['read-only', { id: 'refusal.disk-read-only' }],
  EACCES: ['unwritable', { id: 'refusal.account-may-not' }],
  EPERM: ['unwritable', { id: 'refusal.account-may-not' }]
}

const NOT_SAVED = ['unwritable', { id: 'refusal.site-not-saved' }] as const

/** Saves a site as one document, atomically. Problems: `disk-full`, `read-only`, `unwritable`. */
export async function saveSite(file: string, site: Site): Promise<Result<{ savedAt: string }>> {
  try {
    await replaceFile(file, `${JSON.stringify(site, null, 2)}\n`, 0o600)
    return ok({ savedAt: site.savedAt })
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    const [kind, title] = WORDS[code] ?? NOT_SAVED
    const next: EngineSaying = { id: 'refusal.nothing-lost' }
    return problem(kind, title, { next, detail: code })
  }
}
