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
