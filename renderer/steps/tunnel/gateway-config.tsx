import { useState } from 'react'
import { GATEWAY_FAMILIES } from '../../../shared/ipsec/gateway-families'
import { hideKeys } from '../../../shared/ipsec/hide-keys'
import type { Tunnel } from '../../../shared/ipsec/plan'
import { useApp } from '../../store/app'
import type { WrittenConfig } from '../../store/tunnel'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { SelectField } from '../../ui/fields'
import { Note, ProblemNote } from '../../ui/note'
import { SaveTextButton } from './save-text-button'

/** The gateway's configuration as text; the keys in it are hidden on the screen until somebody asks. */
export function GatewayConfig({ tunnel }: { readonly tunnel: Tunnel }) {
  const say = useSay()
  const { tunnelConfig, configRefused, tunnelProblem, writeConfig } = useApp()
  const [gateway, setGateway] = useState(tunnel.site.gateway || GATEWAY_FAMILIES[0].id)
  return (
    <section className="card form" aria-labelledby="config">
      <h2 id="config">{say('tunnel.config')}</h2>
      <p className="soft">{say('tunnel.config-lead')}</p>
      <SelectField<string>
        label={say('tunnel.gateway')}
        value={gateway}
        options={GATEWAY_FAMILIES.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setGateway}
      />
      <div className="row">
        <Button look="primary" onPress={() => void writeConfig(gateway)}>
          {say('tunnel.write-config')}
        </Button>
      </div>
      {configRefused.map(({ said, field, evidence }) => (
        <Note key={`${field} ${evidence}`} tone="bad" title={say(said.title)} live>
          <p>{say(said.fix)}</p>
        </Note>
      ))}
      {tunnelProblem && <ProblemNote problem={tunnelProblem} />}
      {tunnelConfig && <Written config={tunnelConfig} isOld={tunnelConfig.tunnel !== tunnel} />}
    </section>
  )
}

function Written({ config, isOld }: { readonly config: WrittenConfig; readonly isOld: boolean }) {
  const say = useSay()
  const copy = useApp((state) => state.copy)
  const [shown, setShown] = useState(false)
  const { text, notes, tunnel, gateway } = config
  if (isOld) return <Note tone="wait">{say('tunnel.config-old')}</Note>
  return (
    <>
      <Note tone="wait">{say('tunnel.config-secret')}</Note>
      {notes.map((note) => (
        <Note key={note.id} tone="info">
          {say(note)}
        </Note>
      ))}
      <div className="row">
        <Button onPress={() => void copy(text, say('tunnel.config-copied'))}>
          {say('common.copy')}
        </Button>
        <SaveTextButton what="config" gateway={gateway} />
        <Button onPress={() => setShown(!shown)}>
          {say(shown ? 'tunnel.keys-hide' : 'tunnel.keys-show')}
        </Button>
      </div>
      {!shown && <p className="small soft">{say('tunnel.keys-hidden')}</p>}
      <pre className="evidence code-block" lang="en" tabIndex={0} aria-labelledby="config">
        {shown ? text : hideKeys(text, tunnel)}
      </pre>
    </>
  )
}
