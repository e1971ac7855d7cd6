import { useState } from 'react'
import type { Tunnel } from '../../../shared/ipsec/plan'
import {
  readHeartLabAnswer,
  saysAnything,
  takeOverAnswer,
  type HeartLabAnswer
} from '../../../shared/ipsec/read-answer'
import { useApp } from '../../store/app'
import { useSay, type Say } from '../../store/words'
import { Button } from '../../ui/button'
import { Facts, type Fact } from '../../ui/facts'
import { TextArea } from '../../ui/fields'
import { Note } from '../../ui/note'

/** The answer stays in this box until it is taken over: it holds the keys, and is kept nowhere else. */
export function PasteAnswer({ tunnel }: { readonly tunnel: Tunnel }) {
  const say = useSay()
  const { editTunnel, say: tell } = useApp()
  const [text, setText] = useState('')
  const [answer, setAnswer] = useState<HeartLabAnswer | null>(null)
  const write = (changed: string) => {
    setText(changed)
    setAnswer(null)
  }
  const take = (understood: HeartLabAnswer) => {
    editTunnel(takeOverAnswer(tunnel, understood))
    tell(say('tunnel.paste-took'))
    write('')
  }
  return (
    <section className="card form" aria-labelledby="paste">
      <h2 id="paste">{say('tunnel.paste')}</h2>
      <p className="soft">{say('tunnel.paste-lead')}</p>
      <TextArea label={say('tunnel.paste-label')} value={text} rows={10} onChange={write} />
      <div className="row">
        <Button
          look={answer ? 'plain' : 'primary'}
          disabled={text.trim() === ''}
          onPress={() => setAnswer(readHeartLabAnswer(text, tunnel.site))}
        >
          {say('tunnel.paste-read')}
        </Button>
      </div>
      {answer && <Understood answer={answer} onTake={() => take(answer)} />}
    </section>
  )
}

interface UnderstoodProps {
  readonly answer: HeartLabAnswer
  readonly onTake: () => void
}

function Understood({ answer, onTake }: UnderstoodProps) {
  const say = useSay()
  if (!saysAnything(answer))
    return (
      <Note tone="wait" live>
        {say('tunnel.paste-nothing')}
      </Note>
    )
  return (
    <Note tone="info" title={say('tunnel.paste-understood')} live>
      <Facts facts={factsOf(say, answer)} />
      <div className="row">
        <Button look="primary" onPress={onTake}>
          {say('tunnel.paste-take')}
        </Button>
      </div>
    </Note>
  )
}

/** A key is shown by its length: enough to see that all of it came, too little to read it off the screen. */
function factsOf(say: Say, { ips, keys, remoteCidrs, outbound, inbound }: HeartLabAnswer) {
  const missing = say('tunnel.paste-missing')
  const key = (value: string | null) =>
    value === null ? missing : say('tunnel.paste-key', { count: value.length })
  const pairs = (list: HeartLabAnswer['outbound']) =>
    list.map(({ ip, port }) => `${ip}:${port}`).join(', ')
  const facts: readonly Fact[] = [
    { label: say('ipsec.tunnel-ip-1'), value: ips[0] ?? missing },
    { label: say('ipsec.tunnel-key-1'), value: key(keys[0]) },
    { label: say('ipsec.tunnel-ip-2'), value: ips[1] ?? missing },
    { label: say('ipsec.tunnel-key-2'), value: key(keys[1]) },
    { label: say('ipsec.tunnel-remote'), value: remoteCidrs.join(', ') || missing, wide: true },
    { label: say('tunnel.dicom-out'), value: pairs(outbound), wide: true },
    { label: say('tunnel.dicom-in'), value: pairs(inbound), wide: true }
  ]
  return facts.filter(({ value }) => value !== '')
}
