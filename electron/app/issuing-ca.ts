import { join } from 'node:path'
import { openOrCreateCa, type Ca } from '../engine/certs/create-ca'
import type { Result } from '../../shared/result'
import { openOwnCa } from './own-ca'
import type { Services } from './services'

type Needs = Pick<Services, 'profile' | 'secretBox' | 'now'>

/**
 * The CA that makes certificates in the window: the practice endpoint's, or the person's own with its locked
 * key. Problems: those of `openOwnCa` and `openOrCreateCa`.
 */
export function openIssuingCa(
  needs: Needs,
  which: 'practice' | 'own',
  passphrase: string | undefined
): Promise<Result<Ca>> {
  if (which === 'own') return openOwnCa(needs, passphrase)
  return openOrCreateCa(join(needs.profile.practiceFolder, 'ca'), {
    name: 'HeartLab Connect practice CA',
    now: needs.now()
  })
}
