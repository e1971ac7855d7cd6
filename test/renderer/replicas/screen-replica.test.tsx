import { cleanup, fireEvent, render, screen as page } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ScreenReplica } from '../../../renderer/replicas/screen-replica'
import { instructionsFor } from '../../../shared/ge/instructions'
import { SCREEN_IDS, type ScreenId } from '../../../shared/ge/screen-ids'
import { screenFor } from '../../../shared/ge/screens'
import { screenValues } from '../../../shared/ge/values'
import { CONNECTION_MODES, type ConnectionMode } from '../../../shared/site'
import { aDevice, aSite } from '../../shared/wizard/plan'

afterEach(cleanup)

function valuesIn(mode: ConnectionMode) {
  const site = aSite()
  return screenValues({ ...site, endpoint: { ...site.endpoint, mode } }, aDevice())
}

function draw(
  id: ScreenId,
  lit: readonly string[] = [],
  mode: ConnectionMode = 'authenticated',
  onHoverKey = vi.fn()
) {
  const { container } = render(
    <ScreenReplica
      screen={screenFor(id, mode)}
      values={valuesIn(mode)}
      label={`Picture of ${id}`}
      lit={lit}
      onHoverKey={onHoverKey}
    />
  )
  return { container, onHoverKey }
}

function litKeys(container: Element): readonly (string | null)[] {
  return [...container.querySelectorAll('[data-lit]')].map((part) => part.getAttribute('data-key'))
}

function ticksIn(mode: ConnectionMode): Readonly<Record<string, string | null>> {
  const { container } = draw('dicom-storage', [], mode)
  const boxes = [...container.querySelectorAll('.choice')]
  return Object.fromEntries(
    boxes.map((box) => [box.textContent?.replace('✓', '') ?? '', box.getAttribute('data-ticked')])
  )
}

describe('a replica', () => {
  it.each(SCREEN_IDS)('of %s shows each value of the list beside it', (id) => {
    const values = valuesIn('authenticated')
    const { container } = draw(id)
    for (const { value, keys } of instructionsFor(screenFor(id, 'authenticated'), values))
      if (value && keys.length > 0) expect(container.textContent).toContain(value)
  })

  it.each(SCREEN_IDS)('of %s renders each value once', (id) => {
    const { container } = draw(id)
    const shown = [...container.querySelectorAll('[data-value]')].map((part) =>
      part.getAttribute('data-value')
    )
    expect(new Set(shown).size).toBe(shown.length)
  })

  it.each(SCREEN_IDS)('of %s lights exactly what its line lights', (id) => {
    for (const { keys } of screenFor(id, 'authenticated').todo) {
      const { container } = draw(id, keys)
      expect([...new Set(litKeys(container))].sort()).toEqual([...keys].sort())
    }
  })

  it('of each screen gives axe nothing to find', async () => {
    const values = valuesIn('authenticated')
    const { container } = render(
      SCREEN_IDS.map((id) => (
        <ScreenReplica
          key={id}
          screen={screenFor(id, 'authenticated')}
          values={values}
          label={`Picture of ${id}`}
          lit={[]}
        />
      ))
    )
    // jsdom lays nothing out: contrast is judged in the real window.
    const rules = { region: { enabled: false }, 'color-contrast': { enabled: false } }
    const { violations } = await axe.run(container, { rules })
    expect(violations.map(({ id: rule }) => rule)).toEqual([])
  })

  it('is one picture with a name, so that nothing in it seems to be pressable', () => {
    const { container } = draw('dicom-storage')
    expect(page.getByRole('img', { name: 'Picture of dicom-storage' })).toBeInTheDocument()
    expect(container.querySelectorAll('button, input, a, table, [tabindex]')).toHaveLength(0)
  })

  it('uses no inline style, which the content policy would refuse', () => {
    for (const id of SCREEN_IDS) expect(draw(id).container.querySelector('[style]')).toBeNull()
  })

  it('lights its line when the pointer is on a part', () => {
    const { container, onHoverKey } = draw('dicom-storage')
    const field = container.querySelector('[data-key="ae-title"]')!
    fireEvent.pointerEnter(field)
    expect(onHoverKey).toHaveBeenLastCalledWith('ae-title')
    fireEvent.pointerLeave(field)
    expect(onHoverKey).toHaveBeenLastCalledWith(null)
  })

  it('draws a gap where a value is not known yet', () => {
    const { container } = render(
      <ScreenReplica
        screen={screenFor('dicom-storage', 'authenticated')}
        values={{ ...valuesIn('authenticated'), 'endpoint.port': '' }}
        label="Picture"
        lit={[]}
      />
    )
    expect(container.querySelectorAll('.gap')).toHaveLength(1)
  })

  it('never shows a typed administrator password', () => {
    const { container } = draw('login')
    expect(container.querySelector('[data-key="password"]')?.textContent).toMatch(/^•+$/)
  })
})

describe('the ticks of DicomStorage', () => {
  it.each([
    ['authenticated', ['true', 'true', 'true']],
    ['anonymous', ['true', 'true', 'false']],
    ['plain', ['false', 'false', 'false']]
  ] as const)('are those of %s', (mode, [tls, verify, provide]) => {
    expect(CONNECTION_MODES).toContain(mode)
    expect(ticksIn(mode)).toEqual({
      'Transport Layer Security': tls,
      'Verify Server Certificate': verify,
      'Provide Client Certificate': provide,
      'Allow SR': 'true',
      'Allow SR Private Data': 'true',
      'Allow Multiframe': 'true'
    })
  })
})
