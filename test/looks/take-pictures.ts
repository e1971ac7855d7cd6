import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LOOK_SIZES, LOOK_THEMES, openLooks, type Look, type Looks } from './looks'
import { SCENES } from './scenes'

export interface PictureWish {
  readonly exe: string
  readonly builtAt: string
  readonly folder: string
  /** Part of the scenes' names; empty for all. */
  readonly scenes: string
  /** `de-dark-1024x768`, each part may be left out or `*`; empty for all. */
  readonly look: string
}

/** Takes a picture of each scene in each look and judges it; gives the faults, each with its picture's name. */
export async function takePictures(wish: PictureWish): Promise<readonly string[]> {
  const { exe, builtAt, folder } = wish
  await mkdir(folder, { recursive: true })
  const names = Object.keys(SCENES).filter((name) => new RegExp(wish.scenes).test(name))
  const looks = await openLooks(exe, builtAt)
  const faults: string[] = []
  try {
    for (const look of looksFor(wish.look)) {
      await looks.look(look)
      for (const name of names) {
        const file = `${name}.${look.language}-${look.theme}-${look.size}`
        faults.push(...(await judged(looks, name)).map((fault) => `${file}  ${fault}`))
        if (look.size === 'zoomed') await looks.passTheRail()
        await writeFile(join(folder, `${file}.png`), await looks.picture())
      }
    }
    return [...faults, ...looks.complaints]
  } finally {
    await looks.close()
  }
}

async function judged(looks: Looks, name: string): Promise<readonly string[]> {
  try {
    await looks.show(name)
    return [...(await looks.textFaults()), ...(await looks.barriers())]
  } catch (error) {
    return [String(error)]
  }
}

function looksFor(text: string): readonly Look[] {
  const [language = '*', theme = '*', size = '*'] = text.split('-')
  const fits = (part: string, value: string) => part === '*' || part === '' || part === value
  return (['en', 'de'] as const).flatMap((one) =>
    LOOK_THEMES.flatMap((two) =>
      (Object.keys(LOOK_SIZES) as Look['size'][])
        .filter((three) => fits(language, one) && fits(theme, two) && fits(size, three))
        .map((three) => ({ language: one, theme: two, size: three }))
    )
  )
}
