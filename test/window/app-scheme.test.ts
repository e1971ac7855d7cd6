import { describe, expect, it, vi } from 'vitest'

vi.mock('electron', () => ({}))
const { contentSecurityPolicy, fileOf } = await import('../../electron/window/app-scheme')

describe('the app:// scheme', () => {
  const folder = '/bundle/renderer'

  it('serves the page and its parts', () => {
    expect(fileOf(folder, 'GET', 'app://connect/')).toBe('/bundle/renderer/index.html')
    expect(fileOf(folder, 'GET', 'app://connect/assets/a.js')).toBe('/bundle/renderer/assets/a.js')
  })

  it.each([
    ['another host', 'GET', 'app://other/index.html'],
    ['another scheme', 'GET', 'file:///etc/passwd'],
    ['a POST', 'POST', 'app://connect/'],
    ['a folder above, encoded', 'GET', 'app://connect/%2e%2e/%2e%2e/etc/passwd'],
    ['a folder above, encoded slash', 'GET', 'app://connect/..%2f..%2fetc%2fpasswd'],
    ['a backslash', 'GET', 'app://connect/..%5c..%5cetc'],
    ['a zero byte', 'GET', 'app://connect/index.html%00.js'],
    ['a broken escape', 'GET', 'app://connect/%E0%A4%A'],
    ['no address', 'GET', 'nonsense']
  ])('refuses %s', (_, method, address) => {
    const file = fileOf(folder, method, address)
    expect(file === null || file.startsWith(`${folder}/`)).toBe(true)
  })

  it('allows no inline script, no eval, no network and no frame', () => {
    const policy = contentSecurityPolicy('abc')
    expect(policy).not.toMatch(/unsafe-(inline|eval)/)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
  })
})
