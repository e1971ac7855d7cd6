import { useState } from 'react'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Choices, Tick } from '../../ui/choices'
import { TextField } from '../../ui/fields'

const LOOPBACK = '127.0.0.1'
const IANA_DICOM = '11112'

/** Off until asked for; on this computer alone until the person picks an address that the scanner can reach. */
export function StartPractice() {
  const say = useSay()
  const { practice, startPractice } = useApp()
  const [bind, setBind] = useState(practice?.bind ?? LOOPBACK)
  const [port, setPort] = useState(IANA_DICOM)
  const [allowAnonymous, setAnonymous] = useState(false)
  const number = Number(port)
  const isPort = /^\d+$/.test(port) && number >= 1 && number <= 65535
  const addresses = practice?.addresses ?? []
  const starting = practice?.state === 'starting'
  return (
    <section className="card form">
      <Choices
        label={say('practice.where')}
        hint={say('practice.where-hint')}
        value={bind}
        choices={[
          { value: LOOPBACK, label: say('practice.only-here') },
          ...addresses
            .filter(({ address }) => address !== LOOPBACK)
            .map(({ address, name }) => ({ value: address, label: address, hint: name }))
        ]}
        onChange={setBind}
      />
      <TextField
        id="practice-port"
        label={say('practice.port')}
        value={port}
        problem={isPort ? undefined : say('problem.port-range', { port })}
        width="short"
        mono
        numeric
        onChange={setPort}
      />
      <Tick
        label="Allow Anonymous TLS"
        hint={say('practice.anonymous-hint')}
        ticked={allowAnonymous}
        onChange={setAnonymous}
      />
      <div className="row">
        <Button
          look="primary"
          disabled={!isPort || starting}
          onPress={() => void startPractice({ bind, port: number, allowAnonymous })}
        >
          {say(starting ? 'practice.starting' : 'practice.start')}
        </Button>
        {bind !== LOOPBACK && <span className="small soft">{say('practice.firewall-hint')}</span>}
      </div>
    </section>
  )
}
