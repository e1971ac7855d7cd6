import { readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/*
 * The law of the rooms. Each room says what it may import; everything else is a broken law, printed
 * as a sentence. Rooms are tried in order, the first whose place fits is the file's room.
 */

const root = resolve(import.meta.dirname, '..')

interface Room {
  readonly name: string
  readonly place: RegExp
  /** Files of the house that it may import, by their place. */
  readonly rooms: RegExp
  /** Packages that it may import. */
  readonly packages: RegExp
}

const PURE_LIBRARIES = /^(zod\/mini|ip-address|intl-messageformat)$/
const PROTOCOL_LIBRARIES = /^(node:.*|node-forge|drivelist|uqr|zod\/mini)$/
const PAGE_PARTS = /^(react|react-dom\/client|react-aria-components|uplot|uqr)$/

const ROOMS: readonly Room[] = [
  { name: 'shared', place: /^shared\//, rooms: /^shared\//, packages: PURE_LIBRARIES },
  {
    name: 'electron/engine',
    place: /^electron\/engine\//,
    rooms: /^(shared\/|electron\/engine\/)/,
    packages: PROTOCOL_LIBRARIES
  },
  {
    name: 'electron/host and window',
    place: /^electron\/(host|window)\//,
    rooms: /^(shared\/|electron\/(host|window)\/)/,
    packages: /^(electron|node:.*)$/
  },
  {
    name: 'electron/ipc',
    place: /^electron\/ipc\//,
    rooms: /^(electron\/ipc\/|shared\/(contract|result|channels)\.ts$)/,
    packages: /^(electron|node:.*)$/
  },
  {
    name: 'electron/app',
    place: /^electron\/app\//,
    rooms: /^(shared\/|electron\/(app|engine|host)\/|electron\/ipc\/wire\.ts$)/,
    packages: /^node:.*$/
  },
  {
    name: 'electron/preload.ts',
    place: /^electron\/preload\.ts$/,
    rooms: /^shared\/channels\.ts$/,
    packages: /^electron$/
  },
  {
    name: 'electron/main.ts',
    place: /^electron\/main\.ts$/,
    rooms: /^(shared\/|electron\/(app|engine|host|window|ipc)\/)/,
    packages: /^(electron|node:.*)$/
  },
  {
    name: 'electron/cli',
    place: /^electron\/cli(\.ts|\/)/,
    rooms: /^(shared\/|electron\/(engine|cli)\/|package\.json$)/,
    packages: /^(node:.*|zod\/mini)$/
  },
  {
    name: 'renderer/bridge.ts',
    place: /^renderer\/(bridge|fake-bridge)/,
    rooms: /^(shared\/(contract|result|site)\.ts$|renderer\/(bridge|fake-bridge))/,
    packages: /^$/
  },
  {
    name: 'renderer/store',
    place: /^renderer\/store\//,
    rooms: /^(shared\/|renderer\/bridge\.ts$|renderer\/store\/)/,
    packages: /^zustand/
  },
  {
    name: 'renderer/replicas and ui',
    place: /^renderer\/(replicas|ui)\//,
    rooms: /^(shared\/|renderer\/(replicas|ui)\/)/,
    packages: PAGE_PARTS
  },
  {
    name: 'renderer/steps and shell',
    place: /^renderer\/(steps|shell)\//,
    rooms: /^(shared\/|renderer\/(store|ui|replicas|steps|shell|style)\/)/,
    packages: PAGE_PARTS
  },
  {
    name: 'renderer/main.tsx',
    place: /^renderer\/main\.tsx$/,
    rooms: /^renderer\//,
    packages: PAGE_PARTS
  }
]

const sources = ['shared', 'electron', 'renderer']
  .flatMap(filesBelow)
  .filter((file) => /\.tsx?$/.test(file))

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`
    return statSync(join(root, path)).isDirectory() ? filesBelow(path) : [path]
  })
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const found = text.matchAll(
    /^\s*(?:import|export)\b[^'"`;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm
  )
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

/** The file of the house that a relative import names, or null for a package. */
function placeOf(file: string, name: string): string | null {
  if (!name.startsWith('.')) return null
  const base = relative(root, resolve(root, dirname(file), name))
  const tried = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`]
  return tried.find((path) => /\.\w+$/.test(path) && exists(path)) ?? `${base}.ts`
}

function exists(path: string): boolean {
  return statSync(join(root, path), { throwIfNoEntry: false })?.isFile() ?? false
}

function brokenLaws(file: string): string[] {
  const room = ROOMS.find((one) => one.place.test(file))
  if (!room) return [`${file} stands in no room`]
  return importsOf(file).flatMap((name) => {
    const place = placeOf(file, name)
    if (place === null && room.packages.test(name)) return []
    if (place !== null && (room.rooms.test(place) || place.endsWith('.css'))) return []
    return [`${room.name} may not import ${place ?? name} (in ${file})`]
  })
}

/** The files that lead round from one back to itself by what they import, types included; null for a file that does not. */
function circleFrom(file: string, way: readonly string[], done: Set<string>): string | null {
  if (way.includes(file)) return [...way.slice(way.indexOf(file)), file].join(' → ')
  if (done.has(file)) return null
  const next = importsOf(file).flatMap((name) => placeOf(file, name) ?? [])
  const found = next
    .filter((place) => sources.includes(place))
    .map((place) => circleFrom(place, [...way, file], done))
    .find((circle) => circle !== null)
  done.add(file)
  return found ?? null
}

/** Comments and texts in quotes speak of these words without using them. */
function codeOf(file: string): string {
  return readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''")
}

describe('the law of the rooms', () => {
  it('lets every file import only what its room may', () => {
    expect(sources.flatMap(brokenLaws)).toEqual([])
  })

  it('lets no file come back to itself by what it imports', () => {
    const done = new Set<string>()
    const circles = sources.flatMap((file) => circleFrom(file, [], done) ?? [])
    expect(circles).toEqual([])
  })

  it('keeps shared pure: no clock, no chance, no promise, no environment', () => {
    const impure =
      /\b(Date\.now|new Date\(\)|Math\.random|Promise|async (?:function|\()|await |process\.|window\.|document\.|console\.|Buffer|setTimeout|crypto\.)/
    const broken = sources
      .filter((file) => file.startsWith('shared/') && impure.test(codeOf(file)))
      .map((file) => `shared has no effect, but ${file} says ${impure.exec(codeOf(file))?.[0]}`)
    expect(broken).toEqual([])
  })

  it('lets only renderer/bridge.ts know window.bridge', () => {
    const broken = sources.filter(
      (file) =>
        file.startsWith('renderer/') &&
        !/^renderer\/(bridge|main)/.test(file) &&
        /window\.bridge/.test(codeOf(file))
    )
    expect(broken).toEqual([])
  })

  it('keeps every file under 400 lines', () => {
    const long = [...sources, ...filesBelow('test').filter((file) => /\.tsx?$/.test(file))]
      .map((file) => [file, readFileSync(join(root, file), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 400)
    expect(long).toEqual([])
  })

  it('has no default export and nothing that silences the type checker', () => {
    const broken = sources.filter((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      return (
        /^export default/m.test(text) ||
        /@ts-(ignore|expect-error|nocheck)|eslint-disable|\bas any\b|: any\b/.test(
          codeOf(file) + (text.match(/@ts-ignore|eslint-disable/)?.[0] ?? '')
        )
      )
    })
    expect(broken).toEqual([])
  })

  it('keeps the named top level', () => {
    const allowed =
      /^(electron|renderer|shared|assets|test|docs|bench|package\.json|package-lock\.json|tsconfig\.json|electron-builder\.yml|README\.md|node_modules|dist|release|heartlab-connect-demo|coverage|\..*)$/
    expect(readdirSync(root).filter((name) => !allowed.test(name))).toEqual([])
  })

  it('names files in kebab-case after what they give', () => {
    expect(sources.filter((file) => !/^[a-z0-9/.-]+$/.test(file))).toEqual([])
  })
})
