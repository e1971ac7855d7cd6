import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SAMPLE_INSPECTION } from '../../renderer/fake-bridge-samples'
import { useApp } from '../../renderer/store/app'
import { currentDevice } from '../../renderer/store/site'
import { ok, problem } from '../../shared/result'
import { findBarriers, openWindow, siteAt } from './open-window'

const site = siteAt('client-certificate-file')
const [finding] = SAMPLE_INSPECTION.findings
const REPACK = { name: 'Repack for this scanner…' } as const

function inspectionWith(...codes: string[]) {
  const findings = codes.map((code) => ({ ...finding!, code }))
  return { 'certificate.inspect': () => ok({ ...SAMPLE_INSPECTION, findings }) }
}

describe('repacking a certificate for the scanner', () => {
  it('says first what it does, then makes the new file the one of the scanner', async () => {
    const { bridge, user } = await openWindow({ site })
    const before = currentDevice(useApp.getState().site)?.certificate
    await user.click(await screen.findByRole('button', REPACK))
    expect(await screen.findByText(/is now this scanner’s certificate/)).toBeInTheDocument()
    expect(screen.getByText('This file is right')).toBeInTheDocument()
    expect(screen.getByText(new RegExp(`${before?.name} is kept`))).toBeInTheDocument()
    expect(screen.queryByRole('button', REPACK)).not.toBeInTheDocument()
    expect(bridge.asked).toContainEqual({
      name: 'certificate.repack',
      input: { fileId: before?.id, folderId: 'folder-1', password: undefined }
    })
    expect(currentDevice(useApp.getState().site)?.certificate?.name).toMatch(/-scanner\.p12$/)
    expect(await findBarriers()).toEqual([])
  })

  it('stands beside the verdict, before the findings, however many there are', async () => {
    const codes = ['expires-soon', 'p12-iterations', 'p12-not-legacy-windows', 'weak-key']
    await openWindow({ site, calls: inspectionWith(...codes) })
    const offer = await screen.findByRole('button', REPACK)
    for (const evidence of screen.getAllByText('Evidence'))
      expect(offer.compareDocumentPosition(evidence)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('promises before the press that the original is kept', async () => {
    await openWindow({ site })
    expect(await screen.findByText(/same key, certificates and password/)).toHaveTextContent(
      'The original is kept.'
    )
  })

  it.each(['p12-not-legacy-windows', 'p12-pbes2-rc2', 'p12-rc2', 'p12-pbmac1'])(
    'is offered for %s',
    async (code) => {
      await openWindow({ site, calls: inspectionWith(code) })
      expect(await screen.findByRole('button', REPACK)).toBeInTheDocument()
    }
  )

  it('is not offered for what another container would not mend', async () => {
    await openWindow({ site, calls: inspectionWith('expired') })
    await screen.findByText('This file can be used; look at this first')
    expect(screen.queryByRole('button', REPACK)).not.toBeInTheDocument()
  })

  it('is not offered for a file that no password has opened', async () => {
    const locked = { ...SAMPLE_INSPECTION, certificates: [] }
    await openWindow({ site, calls: { 'certificate.inspect': () => ok(locked) } })
    await screen.findByText('This file can be used; look at this first')
    expect(screen.queryByRole('button', REPACK)).not.toBeInTheDocument()
  })

  it('changes nothing when no folder is chosen', async () => {
    const { bridge, user } = await openWindow({
      site,
      calls: { 'folder.choose': () => ok({ folder: null }) }
    })
    await user.click(await screen.findByRole('button', REPACK))
    expect(await screen.findByRole('button', REPACK)).toBeEnabled()
    expect(bridge.asked.map(({ name }) => name)).not.toContain('certificate.repack')
  })

  it('says why it failed and keeps the file that was chosen', async () => {
    const taken = problem('in-use', 'The name is taken.', { next: 'Choose another folder.' })
    const { user } = await openWindow({ site, calls: { 'certificate.repack': () => taken } })
    const before = currentDevice(useApp.getState().site)?.certificate
    await user.click(await screen.findByRole('button', REPACK))
    expect(await screen.findByRole('alert')).toHaveTextContent('Choose another folder.')
    expect(currentDevice(useApp.getState().site)?.certificate).toEqual(before)
  })
})
