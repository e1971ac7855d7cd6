import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findElectron } from './electron-runtime.mjs'
import { root, say } from './run.mjs'

/**
 * Packages the built product as a folder, around the runtime that was found. With the official runtime
 * this is a release; with the registry's it serves the tests only.
 * @param {string} output an absolute folder
 * @returns {Promise<string>} the packaged executable
 */
export async function packageFolder(output = join(root, 'release')) {
  const runtime = await findElectron()
  const { build, Platform } = await import('electron-builder')
  await build({
    projectDir: root,
    targets: Platform.current().createTarget('dir'),
    config: {
      extends: join(root, 'electron-builder.yml'),
      directories: { output },
      electronDist: dirname(runtime.exe),
      electronVersion: runtime.version ?? '45.4.1',
      // A development runtime carries a default app; a product must not.
      afterPack: ({ appOutDir }) =>
        rm(join(appOutDir, 'resources/default_app.asar'), { force: true })
    }
  })
  return join(output, 'linux-unpacked', 'heartlab-connect')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) say(await packageFolder())
