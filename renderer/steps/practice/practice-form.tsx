import { useState } from 'react'
import type { CallInput } from '../../../shared/contract'
import type { ConnectionMode } from '../../../shared/site'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Choices, Tick } from '../../ui/choices'
import { TextField } from '../../ui/fields'

export const LOOPBACK = '127.0.0.1'

export type PracticeWish = Pick<CallInput<'practice.start'>, 'bind' | 'port' | 'allowAnonymous'>

const ANY_PORT = 0

/** Inside a tunnel the port that was asked for is the one without TLS. */
export function portsFor(mode: ConnectionMode, { port }: PracticeWish) {
  return mode === 'plain' ? { port: ANY_PORT, plainPort: port } : { port }
}

interface PracticeFormProps {
  /** Without TLS nobody shows a certificate, and there is nothing to allow. */
  readonly mode: ConnectionMode
  /** What stands in the form at first. */
  readonly wish: PracticeWish
  readonly start: string
  readonly onStart: (wish: PracticeWish) => void
}

/** Where the practice endpoint shall listen, and whom it lets in. */
export function PracticeForm({ mode, wish, start, onStart }: PracticeFormProps) {
  const say = useSay()
  const practice = useApp((state) => state.practice)
  const [bind, setBind] = useState(wish.bind)
  const [port, setPort] = useState(String(wish.port))
  const [allowAnonymous, setAnonymous] = useState(wish.allowAnonymous)
  const starting = practice?.state === 'starting'
  return (
    <section className="card form">
      <BindChoice bind={bind} onChange={setBind} />
      <PortField port={port} onChange={setPort} />
      {mode !== 'plain' && (
        <Tick
          label="Allow Anonymous TLS"
          hint={say('practice.anonymous-hint')}
          ticked={allowAnonymous}
          onChange={setAnonymous}
        />
      )}
      <div className="row">
        <Button
          look="primary"
          disabled={!isPort(port) || starting}
          onPress={() => onStart({ bind, port: Number(port), allowAnonymous })}
        >
          {starting ? say('practice.starting') : start}
        </Button>
        {bind !== LOOPBACK && <span className="small soft">{say('practice.firewall-hint')}</span>}
      </div>
    </section>
  )
}

interface BindChoiceProps {
  readonly bind: string
  readonly onChange: (bind: string) => void
}

function BindChoice({ bind, onChange }: BindChoiceProps) {
  const say = useSay()
  const addresses = useApp((state) => state.practice?.addresses) ?? []
  return (
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
      onChange={onChange}
    />
  )
}

interface PortFieldProps {
  /** As it was typed. */
  readonly port: string
  readonly onChange: (port: string) => void
}

function PortField({ port, onChange }: PortFieldProps) {
  const say = useSay()
  return (
    <TextField
      id="practice-port"
      label={say('practice.port')}
      value={port}
      problem={isPort(port) ? undefined : say('problem.port-range', { port })}
      width="short"
      mono
      numeric
      onChange={onChange}
    />
  )
}

function isPort(text: string): boolean {
  const number = Number(text)
  return /^\d+$/.test(text) && number >= 1 && number <= 65535
}
