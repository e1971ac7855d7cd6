import type { Tunnel } from '../../../shared/ipsec/plan'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/fields'
import type { TunnelPartProps } from './field-places'
import { useProblemAt } from './problem-at'

type Way = 'outbound' | 'inbound'
type Pair = NonNullable<Tunnel['dicom']>[Way][number]

const IANA_DICOM = 11112

/** The guide's optional addresses and ports, for firewalls that let nothing else pass. */
export function DicomForm({ tunnel, findings }: TunnelPartProps) {
  const say = useSay()
  return (
    <section className="card form" aria-labelledby="dicom">
      <h2 id="dicom">{say('tunnel.dicom')}</h2>
      <p className="soft">{say('tunnel.dicom-lead')}</p>
      <Pairs way="outbound" tunnel={tunnel} findings={findings} />
      <Pairs way="inbound" tunnel={tunnel} findings={findings} />
    </section>
  )
}

function Pairs({ way, tunnel, findings }: TunnelPartProps & { readonly way: Way }) {
  const say = useSay()
  const editTunnel = useApp((state) => state.editTunnel)
  const dicom = tunnel.dicom ?? { outbound: [], inbound: [] }
  const pairs = dicom[way]
  const put = (changed: readonly Pair[]) =>
    editTunnel({ ...tunnel, dicom: { ...dicom, [way]: [...changed] } })
  const change = (at: number, part: Partial<Pair>) =>
    put(pairs.map((pair, index) => (index === at ? { ...pair, ...part } : pair)))
  return (
    <fieldset className="tight">
      <legend className="entry-label">
        {say(way === 'outbound' ? 'tunnel.dicom-out' : 'tunnel.dicom-in')}
      </legend>
      {pairs.map((pair, index) => (
        <OnePair
          key={index}
          id={`dicom.${way}.${index}`}
          pair={pair}
          findings={findings}
          onChange={(part) => change(index, part)}
          onRemove={() => put(pairs.filter((_, at) => at !== index))}
        />
      ))}
      <div className="row">
        <Button look="small" onPress={() => put([...pairs, { ip: '', port: IANA_DICOM }])}>
          {say('tunnel.dicom-add')}
        </Button>
      </div>
    </fieldset>
  )
}

interface OnePairProps {
  readonly id: string
  readonly pair: Pair
  readonly findings: TunnelPartProps['findings']
  readonly onChange: (part: Partial<Pair>) => void
  readonly onRemove: () => void
}

function OnePair({ id, pair, findings, onChange, onRemove }: OnePairProps) {
  const say = useSay()
  const problem = useProblemAt(findings)
  return (
    <div className="entries-row pair-row">
      <TextField
        id={`${id}.ip`}
        label={say('tunnel.dicom-ip')}
        value={pair.ip}
        problem={problem(`${id}.ip`)}
        mono
        onChange={(ip) => onChange({ ip })}
      />
      <TextField
        id={`${id}.port`}
        label={say('tunnel.dicom-port')}
        value={pair.port === 0 ? '' : String(pair.port)}
        problem={problem(`${id}.port`)}
        width="short"
        mono
        numeric
        onChange={(port) => onChange({ port: Number(port.replace(/\D/g, '').slice(0, 6)) })}
      />
      <Button
        look="small"
        label={say('tunnel.dicom-remove', { ip: pair.ip || '…' })}
        onPress={onRemove}
      >
        ✕
      </Button>
    </div>
  )
}
