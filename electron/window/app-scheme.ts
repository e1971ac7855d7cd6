import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { Protocol } from 'electron'

export const APP_ORIGIN = 'app://connect'

/** Must be registered before the app is ready, or the page is no secure context. */
export const APP_SCHEME = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
} as const

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.woff2': 'font/woff2'
}

/** No inline script or style without this load's nonce, no network at all, nothing to frame. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'"
  ].join('; ')
}

/** The file below `folder` that a page address names, or null: GET of our own host, nothing above the folder. */
export function fileOf(folder: string, method: string, address: string): string | null {
  if (method !== 'GET' || !URL.canParse(address)) return null
  const url = new URL(address)
  if (`${url.protocol}//${url.host}` !== APP_ORIGIN) return null
  const path = decodedPath(url.pathname === '/' ? '/index.html' : url.pathname)
  if (path === null) return null
  const file = normalize(join(folder, path))
  return file.startsWith(folder + sep) ? file : null
}

function decodedPath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') || decoded.includes('\\') ? null : decoded
  } catch {
    return null
  }
}

/** Serves the bundled page under app://, each load with a nonce of its own. */
export function serveAppScheme(protocol: Protocol, folder: string): void {
  protocol.handle('app', async (request) => {
    const file = fileOf(folder, request.method, request.url)
    if (!file) return new Response('not found', { status: 404 })
    try {
      return answer(file, await readFile(file))
    } catch {
      return new Response('not found', { status: 404 })
    }
  })
}

function answer(file: string, bytes: Buffer): Response {
  const nonce = randomBytes(16).toString('base64')
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  const isPage = extname(file) === '.html'
  const body = isPage
    ? bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce)
    : new Uint8Array(bytes)
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store'
    }
  })
}
