import { readFile } from 'node:fs/promises'
import { safeStorage } from 'electron'

/** Encrypts what the plan must not hold in the open (pre-shared keys), with the system's own keyring. */
export interface SecretBox {
  /** False where the system has no real keyring: then secrets live only as long as the window. */
  readonly isReal: boolean
  readonly seal: (text: string) => string
  readonly open: (sealed: string) => string | null
}

export function openSecretBox(): SecretBox {
  const backend = process.platform === 'linux' ? safeStorage.getSelectedStorageBackend() : 'system'
  const isReal =
    safeStorage.isEncryptionAvailable() && backend !== 'basic_text' && backend !== 'unknown'
  return {
    isReal,
    seal: (text) => safeStorage.encryptString(text).toString('base64'),
    open: (sealed) => {
      try {
        return safeStorage.decryptString(Buffer.from(sealed, 'base64'))
      } catch {
        return null
      }
    }
  }
}

/** The sealed pre-shared keys by place (`1`, `2`); none when the file is missing or damaged. */
export async function readSealed(file: string): Promise<Readonly<Record<string, string>>> {
  try {
    const parsed: unknown = JSON.parse(await readFile(file, 'utf8'))
    if (typeof parsed !== 'object' || parsed === null) return {}
    return Object.fromEntries(
      Object.entries(parsed).filter(([, value]) => typeof value === 'string')
    )
  } catch {
    return {}
  }
}
