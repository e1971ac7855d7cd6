import { err, ok, problem, type Problem, type Result } from '../../../shared/result'
import { decodeText } from '../../../shared/kit/decode-text'
import { readSite, type Site } from '../../../shared/site'
import { replaceFile } from '../certs/place-file'
import { readUpTo } from '../certs/read-up-to'

const LARGEST_SITE = 50_000_000

/**
 * Reads a saved site. Null: there is none yet.
 * Problems: `damaged`, `newer-version`, `unreadable`. A damaged file is never touched.
 */
export async function loadSite(file: string): Promise<Result<Site | null>> {
  const bytes = await readUpTo(file, LARGEST_SITE + 1).catch(
    (error: NodeJS.ErrnoException) => error
  )
  if (bytes instanceof Error) {
    if (bytes.code === 'ENOENT') return ok(null)
    return problem('unreadable', 'The saved site cannot be read.', {
      next: 'Check the rights of the file, or start a new site.',
      detail: bytes.code
    })
  }
  if (bytes.length > LARGEST_SITE) return damaged('the file is larger than a site can be')
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
  return err({
    code: 'damaged',
    title: 'This site file is damaged and was left as it is.',
    next: 'Open a copy of it, or start a new site.',
    detail
  })
}

const WORDS: Readonly<Record<string, readonly [Problem['code'], string]>> = {
  ENOSPC: ['disk-full', 'The disk is full.'],
  EDQUOT: ['disk-full', 'The disk is full.'],
  EROFS: ['read-only', 'The disk is read-only.'],
  EACCES: ['unwritable', 'This account may not write there.'],
  EPERM: ['unwritable', 'This account may not write there.']
}

/** Saves a site as one document, atomically. Problems: `disk-full`, `read-only`, `unwritable`. */
export async function saveSite(file: string, site: Site): Promise<Result<{ savedAt: string }>> {
  try {
    await replaceFile(file, `${JSON.stringify(site, null, 2)}\n`, 0o600)
    return ok({ savedAt: site.savedAt })
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    const [kind, title] = WORDS[code] ?? ['unwritable', 'The site could not be saved.']
    const next =
      'Nothing was lost: the last saved version is still there. Make room or rights, then go on.'
    return problem(kind, title, { next, detail: code })
  }
}
