import { describe, expect, it } from 'vitest'
import { aeTitleAdvice, deviceProblems, endpointProblems } from '../../../shared/wizard/validate'
import { sayThis } from '../../../shared/words/say'
import { aDevice, aSite } from './plan'

const { endpoint } = aSite()

function endpointSays(changes: Partial<typeof endpoint>): Record<string, string> {
  const problems = endpointProblems({ ...endpoint, ...changes })
  return Object.fromEntries(problems.map(({ field, title }) => [field, sayThis('en', title)]))
}

describe('the endpoint form', () => {
  it('has nothing to say about a right endpoint', () => {
    expect(endpointProblems(endpoint)).toEqual([])
  })

  it('refuses an AE title of seventeen letters and says how many there are', () => {
    const says = endpointSays({ calledAeTitle: 'HEARTLABHEARTLAB1' })
    expect(says.calledAeTitle).toContain('17')
  })

  it('takes an AE title of sixteen letters', () => {
    expect(endpointSays({ calledAeTitle: 'HEARTLABHEARTLAB' })).toEqual({})
  })

  it('refuses a backslash', () => {
    expect(endpointSays({ calledAeTitle: 'HEART\\LAB' }).calledAeTitle).toContain('backslash')
  })

  it.each([0, 70000, -1, 1.5, 65536, Number.NaN])('refuses port %s', (port) => {
    expect(Object.keys(endpointSays({ port }))).toEqual(['port'])
  })

  it.each([1, 104, 11112, 65535])('takes port %s', (port) => {
    expect(endpointSays({ port })).toEqual({})
  })

  it('asks for the port with both of HeartLab’s, and guesses none', () => {
    expect(endpointSays({ port: null }).port).toMatch(/11112 or 104/)
  })

  it.each([
    ['https://203.0.113.20', 'https://'],
    ['dicom://heartlab.example', 'beginning'],
    ['203.0.113.20:11112', 'port'],
    ['heartlab.example:11112', 'port'],
    ['[2001:db8::1]:11112', 'port'],
    ['heartlab.example/dicom', 'slash'],
    ['203.0.113. 20', 'space'],
    ['203.0.113', 'digit by digit'],
    ['203.0.113.256', 'digit by digit'],
    ['203.0.113.020', 'digit by digit'],
    ['heart_lab.example', 'digit by digit'],
    ['-heartlab.example', 'digit by digit'],
    ['heartlab..example', 'digit by digit'],
    [`${'a'.repeat(64)}.example`, 'digit by digit'],
    ['   ', 'View DICOM Endpoints']
  ])('refuses the host %s', (host, words) => {
    expect(endpointSays({ host }).host).toContain(words)
  })

  it.each(['203.0.113.20', 'heartlab.example', 'heartlab', '2001:db8::1', 'heartlab.example.'])(
    'takes the host %s',
    (host) => {
      expect(endpointSays({ host })).toEqual({})
    }
  )

  it('names every wrong field in the order of the form', () => {
    const problems = endpointProblems({
      ...endpoint,
      calledAeTitle: '',
      host: '',
      port: 0,
      name: ' '
    })
    expect(problems.map(({ field }) => field)).toEqual(['calledAeTitle', 'host', 'port', 'name'])
  })
})

describe('the device form', () => {
  it('has nothing to say about a right device', () => {
    expect(deviceProblems(aDevice(), [aDevice()])).toEqual([])
  })

  it('asks for a name and an AE title', () => {
    const fields = deviceProblems(aDevice({ name: '  ', aeTitle: ' ' }), []).map((p) => p.field)
    expect(fields).toEqual(['name', 'aeTitle'])
  })

  it('refuses an AE title that another device has, spaces around it not counted', () => {
    const other = aDevice({ id: 'd2', name: 'Vivid T9', aeTitle: 'E95ROOM1 ' })
    const [problem] = deviceProblems(aDevice(), [aDevice(), other])
    expect(problem?.field).toBe('aeTitle')
    expect(problem && sayThis('en', problem.title)).toContain('Vivid T9')
  })

  it('takes the same letters in another case, since case counts', () => {
    expect(deviceProblems(aDevice(), [aDevice({ id: 'd2', aeTitle: 'e95room1' })])).toEqual([])
  })

  it('advises on small letters without refusing them', () => {
    const device = aDevice({ aeTitle: 'vivid' })
    expect(deviceProblems(device, [])).toEqual([])
    expect(aeTitleAdvice('aeTitle', 'vivid').map(({ title }) => title.id)).toEqual([
      'problem.ae-lower-case'
    ])
  })
})
