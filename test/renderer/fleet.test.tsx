import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { FakeOptions } from '../../renderer/fake-bridge'
import { SAMPLE_DRIVES } from '../../renderer/fake-bridge-samples'
import { useApp } from '../../renderer/store/app'
import { ok, problem } from '../../shared/result'
import { findBarriers, openWindow, type OpenWindow } from './open-window'

/** By its words: asking for the role of every cell of a long table takes seconds in a page without layout. */
const press = async ({ user }: OpenWindow, words: string | RegExp) =>
  user.click(await screen.findByText(words, { selector: 'button, summary, .option span' }))

/** The room with the sample list open; three of its twelve rows are wrong. */
async function openList(options: FakeOptions = {}): Promise<OpenWindow> {
  const opened = await openWindow({ machines: 12, ...options })
  act(() => {
    useApp.getState().enter('fleet')
    useApp.getState().openFleetTab('list')
  })
  await press(opened, 'Choose the list…')
  await screen.findByText(/of \d+ (has|have)|a problem|are ready/)
  return opened
}

/** By its id: naming every cell of a long table takes seconds in a page without layout. */
const aeTitleOf = (row: number) => elementOf(`fleet-${row}-aeTitle`)

/** What a screen reader reads out with the cell. */
const remarkOn = (cell: HTMLElement) =>
  elementOf(cell.getAttribute('aria-describedby') ?? '').textContent

function elementOf(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`nothing has the id ${id}`)
  return found
}

describe('a list of machines', () => {
  it('says what is wrong with each row, beside the cell', async () => {
    await openList()
    expect(await screen.findByText('3 machines have a problem, 9 are ready')).toBeInTheDocument()
    expect(aeTitleOf(3)).toBeInvalid()
    expect(remarkOn(aeTitleOf(3))).toMatch(/at most 16 characters; this one has 23/)
    expect(screen.getByLabelText('AE Title of row 3')).toBe(aeTitleOf(3))
    expect(aeTitleOf(1)).toBeValid()
  })

  it('judges a row at every keystroke, and keeps a mended one in view', async () => {
    const { user } = await openList()
    await user.click(screen.getByText(/^With problems/))
    await user.clear(aeTitleOf(7))
    expect(remarkOn(aeTitleOf(7))).toBe('The AE title is missing.')
    await user.type(aeTitleOf(7), 'ROOM7')
    expect(aeTitleOf(7)).toBeValid()
    // Row 5 had the same AE title, so it is well again too.
    expect(await screen.findAllByText('mended')).toHaveLength(2)
    expect(screen.getByText('2 machines have a problem, 10 are ready')).toBeInTheDocument()
  })

  it('takes the typing in a cell back as one step, by Ctrl Z in the list alone', async () => {
    const { user } = await openList()
    const plan = useApp.getState().site
    await user.clear(aeTitleOf(1))
    await user.type(aeTitleOf(1), 'NEW')
    await user.keyboard('{Control>}z{/Control}')
    expect(aeTitleOf(1)).toHaveValue('VIVID_S70_R1')
    expect(useApp.getState().site).toBe(plan)
  })

  it('goes from cell to cell by the arrow keys and to the next problem by its button', async () => {
    const opened = await openList()
    await opened.user.click(aeTitleOf(1))
    await opened.user.keyboard('{ArrowDown}')
    expect(aeTitleOf(2)).toHaveFocus()
    await press(opened, 'Next problem')
    await expect.poll(() => document.activeElement).toBe(aeTitleOf(3))
  })

  it('leaves a row out, and becomes machines of the plan', async () => {
    const opened = await openList({ machines: 3, site: null })
    await opened.user.click(screen.getByLabelText(/^Leave out row 3/))
    await screen.findByText('All 2 machines are ready')
    await press(opened, 'Only into the plan')
    expect(useApp.getState().site.devices.map(({ aeTitle }) => aeTitle)).toEqual([
      'VIVID_S70_R1',
      'VIVID_T9_R2'
    ])
  })

  it('draws a few dozen of five thousand rows and tells how many there are', async () => {
    await openList({ machines: 5000 })
    await screen.findByText(/machines have a problem/)
    const table = document.querySelector('table')
    expect(table).toHaveAttribute('aria-rowcount', '5001')
    expect(table?.rows.length).toBeLessThan(70)
  })

  it('has no barriers that axe knows', async () => {
    await openList()
    await screen.findByText(/3 machines have a problem/)
    expect(await findBarriers()).toEqual([])
  })
})

describe('kits for many machines', () => {
  it('can be stopped, and leaves out what is written when it goes on', async () => {
    const opened = await openList({ machines: 2, paceMs: 1000 })
    await press(opened, 'Make 2 kits…')
    await opened.user.click(screen.getByText('A folder for each machine'))
    await press(opened, 'Choose the folder…')
    await press(opened, 'Write the folders')
    await screen.findByText('1 of 2 kits')
    await press(opened, 'Stop')
    await press(opened, 'Go on with the other 1')
    await screen.findByText('All 2 kits are written, read back and compared')
    const sent = opened.bridge.asked.filter(({ name }) => name === 'fleet.prepare')
    expect(sent.map(({ input }) => (input as { rows: unknown[] }).rows.length)).toEqual([2, 1])
  })

  it('asks for one drive after the other and recognises each by itself', async () => {
    const opened = await openList({ machines: 2, paceMs: 20 })
    const plug = (...drives: typeof SAMPLE_DRIVES) =>
      act(() => opened.bridge.push('drives', { drives: [...drives] }))
    const [first, second] = SAMPLE_DRIVES
    plug()
    await press(opened, 'Make 2 kits…')
    await press(opened, 'Begin with the first drive')
    expect(await screen.findByText('Insert the drive for')).toBeInTheDocument()
    plug(first!)
    expect(await screen.findByText('Label it and take it out')).toBeInTheDocument()
    plug()
    expect(await screen.findByText('Drive 2 of 2')).toBeInTheDocument()
    plug(second!)
    expect(await screen.findByText(/This was the last one/)).toBeInTheDocument()
    plug()
    await screen.findByText('All 2 kits are written, read back and compared')
    expect(await findBarriers()).toEqual([])
  })

  it('asks for the passphrase of the own CA where no key store keeps it, and goes on with it', async () => {
    const locked = problem('invalid-input', 'The key of your own CA is locked with a passphrase.', {
      field: 'caPassphrase'
    })
    const opened = await openList({
      machines: 2,
      jobs: {
        'fleet.prepare': ({ issuer }) =>
          Promise.resolve(issuer.kind === 'own' && !issuer.caPassphrase ? locked : ok({}))
      }
    })
    await press(opened, 'Make 2 kits…')
    await opened.user.click(screen.getByText('A CA of your own'))
    await opened.user.click(screen.getByText('A folder for each machine'))
    await press(opened, 'Choose the folder…')
    expect(screen.queryByLabelText('Passphrase of your own CA')).not.toBeInTheDocument()
    await press(opened, 'Write the folders')
    const passphrase = await screen.findByLabelText('Passphrase of your own CA')
    expect(screen.getByText(/is locked with a passphrase/)).toBeInTheDocument()
    expect(screen.getByText('Write the folders')).toBeDisabled()
    await opened.user.type(passphrase, 'four words nobody guesses')
    await press(opened, 'Write the folders')
    const issuers = () =>
      opened.bridge.asked
        .filter(({ name }) => name === 'fleet.prepare')
        .map(({ input }) => (input as { issuer: unknown }).issuer)
    await expect
      .poll(issuers)
      .toEqual([{ kind: 'own' }, { kind: 'own', caPassphrase: 'four words nobody guesses' }])
  })

  it('never writes by itself to a drive that was plugged in before', async () => {
    const opened = await openList({ machines: 2 })
    await press(opened, 'Make 2 kits…')
    await press(opened, 'Begin with the first drive')
    await screen.findByText('Insert the drive for')
    expect(opened.bridge.asked.map(({ name }) => name)).not.toContain('fleet.prepare')
    expect(screen.getByText('Use ECHO-KIT')).toBeInTheDocument()
    expect(screen.queryByText(/Use Samsung/)).not.toBeInTheDocument()
  })

  it('says what is wrong with a drive and asks for another one', async () => {
    const held = problem('in-use', 'This drive already holds the kit of Room 2.')
    const opened = await openList({
      machines: 2,
      jobs: { 'fleet.prepare': () => Promise.resolve(held) }
    })
    await press(opened, 'Make 2 kits…')
    await press(opened, 'Begin with the first drive')
    await press(opened, 'Use ECHO-KIT')
    expect(await screen.findByRole('alert')).toHaveTextContent('already holds the kit of Room 2')
    expect(screen.getByText('Insert the drive for')).toBeInTheDocument()
  })
})
