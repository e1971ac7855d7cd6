import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

function filesBelow(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name))
}

const styles = filesBelow('renderer', /\.css$/).map((file) => {
  const text = readFileSync(join(root, file), 'utf8')
  return { file, text, rules: text.replace(/\/\*[\s\S]*?\*\//g, '') }
})
/** All that draws, and the data that screens are drawn from. */
const sources = [...filesBelow('renderer', /\.tsx?$/), ...filesBelow('shared/ge', /\.ts$/)]
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n')

const isSaid = (word: string) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(sources)

/** Set by react-aria-components while a control is in that state. */
const STATES =
  /^data-(hovered|pressed|focus-visible|focused|disabled|selected|invalid|drop-target)$/

describe('the style', () => {
  it('has no rule for a class that nothing wears', () => {
    const dead = styles.flatMap(({ file, rules }) =>
      selectorsOf(rules, /\.([a-zA-Z][\w-]*)/g)
        .filter(([, name = '']) => !isSaid(name))
        .map(([, name]) => `${file}: .${name}`)
    )
    expect(dead).toEqual([])
  })

  it('has no rule for an attribute, or a value of one, that nothing has', () => {
    const dead = styles.flatMap(({ file, rules }) =>
      selectorsOf(rules, /\[(data-[\w-]+)(?:='([^']*)')?\]/g)
        .filter(([, name = '']) => !STATES.test(name))
        .filter(([, name = '', value]) => !isSaid(name) || (value !== undefined && !isSaid(value)))
        .map(([all]) => `${file}: ${all}`)
    )
    expect(dead).toEqual([])
  })

  it('keeps the window’s look off the pictures of other machines’ screens', () => {
    const ours = styles.filter(({ file }) => file.includes('/style/'))
    const drawn = new Set(
      filesBelow('renderer/replicas', /\.tsx$/)
        .flatMap((file) => [
          ...readFileSync(join(root, file), 'utf8').matchAll(/className="(.*?)"/g)
        ])
        .flatMap(([, names = '']) => names.split(' '))
    )
    const shared = ours.flatMap(({ rules }) =>
      selectorsOf(rules, /\.([a-zA-Z][\w-]*)/g).filter(([, name = '']) => drawn.has(name))
    )
    expect(shared.map(([name]) => name)).toEqual([])
  })

  it('keeps every file short enough to be read', () => {
    const long = styles.filter(({ text }) => text.split('\n').length > 300)
    expect(long.map(({ file }) => file)).toEqual([])
  })

  it('is whole: the page imports every file of it', () => {
    const index = readFileSync(join(root, 'renderer/style/index.css'), 'utf8')
    const imported = [...index.matchAll(/'\.\/(.*)'/g)].map(([, name]) => name)
    const there = readdirSync(join(root, 'renderer/style')).filter((name) => name !== 'index.css')
    expect(imported.sort()).toEqual(there.sort())
  })
})

function selectorsOf(rules: string, what: RegExp): RegExpExecArray[] {
  return [...rules.matchAll(/([^{}]+)\{/g)].flatMap(([, selector = '']) => [
    ...selector.matchAll(what)
  ])
}
