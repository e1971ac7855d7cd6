import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useApp } from '../../renderer/store/app'
import { openWindow, siteAt } from './open-window'

const litParts = () => document.querySelectorAll('.replica [data-lit]')

describe('a screen of the scanner', () => {
  it('lights the same value in the picture and in the list', async () => {
    const { user } = await openWindow({ site: siteAt('dicom-storage') })
    await user.hover(screen.getByText('AE Title', { selector: '.todo-label' }))
    expect([...litParts()].map((part) => part.textContent)).toEqual(['HEARTLAB'])
  })

  it('shows a value at arm’s length', async () => {
    const { user } = await openWindow({ site: siteAt('dicom-storage') })
    await user.click(screen.getByRole('button', { name: 'Show large: AE Title' }))
    const dialog = screen.getByRole('dialog')
    const picture = within(dialog).getByRole('img')
    expect(picture.querySelector('[data-lit]')).toHaveTextContent('HEARTLAB')
    expect(dialog.querySelector('.large-line .value')).toHaveTextContent('HEARTLAB')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('goes from line to line on the enlarged screen, and stays there on the page', async () => {
    const { user } = await openWindow({ site: siteAt('dicom-storage') })
    await user.click(screen.getByRole('button', { name: 'Enlarge this screen' }))
    await user.click(screen.getByRole('button', { name: 'Next line' }))
    const line = screen.getByRole('dialog').querySelector('.large-line')
    expect(line).toHaveTextContent(/HeartLab PACS/)
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect([...litParts()].map((part) => part.textContent)).toEqual(['HeartLab PACS'])
  })

  it('says that a file has its own password, and neither shows it nor the published one', async () => {
    await openWindow({ site: siteAt('client-certificate/wizard-password') })
    const file = useApp.getState().site.devices[0]?.certificate?.id ?? ''
    act(() => useApp.setState({ passwords: { [file]: 'Kept-Apart-9' } }))
    expect(screen.getByText(/has its own password/)).toBeInTheDocument()
    expect(document.querySelector('.replica')).not.toHaveTextContent(/pulse/)
    expect(document.body).not.toHaveTextContent(/Kept-Apart-9/)
  })

  it('copies a value through the machine side', async () => {
    const { user, bridge } = await openWindow({ site: siteAt('dicom-storage') })
    await user.click(screen.getByRole('button', { name: 'Copy: Port Number' }))
    expect(bridge.asked.at(-1)).toEqual({ name: 'clipboard.write', input: { text: '11112' } })
  })

  it('goes on screen by screen and finishes the step only at the last', async () => {
    const { user } = await openWindow({ site: siteAt('tcp-ip') })
    const done = () => useApp.getState().site.devices[0]?.progress['tcp-ip']?.state
    await user.click(screen.getByRole('button', { name: 'Done, continue' }))
    expect(done()).toBeUndefined()
    expect(useApp.getState().site.at.step).toBe('tcp-ip/client-certificate-choice')
    await user.click(screen.getByRole('button', { name: 'Done, continue' }))
    expect(done()).toBe('done')
    expect(useApp.getState().site.at.step).toBe('dataflow/dataflow-list')
  })

  it('says what else to look for when it looks different', async () => {
    const { user } = await openWindow({ site: siteAt('personal-import') })
    useApp.getState().go('client-certificate', 'personal-import')
    await user.click(await screen.findByRole('button', { name: 'Looks different on my scanner' }))
    expect(screen.getByRole('dialog')).toHaveTextContent(/Tools/)
  })
})
