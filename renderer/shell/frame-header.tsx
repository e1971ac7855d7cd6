import { useApp } from '../store/app'
import { useProblemWords, useSay } from '../store/words'
import { Button } from '../ui/button'
import { DeviceSwitch } from './device-switch'
import { SettingsMenu } from './settings-menu'

/** Whose plan this is, whether it is saved, and the way to anything by name. */
export function FrameHeader() {
  const say = useSay()
  const name = useApp(({ site }) => site.name)
  const openFind = useApp((state) => state.openFind)
  return (
    <header className="frame-header">
      <span className="brand">HeartLab Connect</span>
      <span className="crumbs">
        <span className="crumbs-site" title={name}>
          {name || say('shell.unnamed-site')}
        </span>
        <span aria-hidden="true">›</span>
        <DeviceSwitch />
      </span>
      <div className="header-end">
        <SavedState />
        <Button look="small quiet" onPress={() => openFind(true)}>
          <kbd>{say('shell.find-keys')}</kbd> {say('shell.find')}
        </Button>
        <SettingsMenu />
      </div>
    </header>
  )
}

function SavedState() {
  const say = useSay()
  const saved = useApp((state) => state.saved)
  const editEndpoint = useApp((state) => state.editEndpoint)
  const words = useProblemWords()
  return (
    <span className="saved-state" data-state={saved.state} role="status">
      {say(`shell.${saved.state}`)}
      {saved.state === 'unsaved' && (
        <>
          : {words(saved.problem).title}
          {/* An edit without a change makes the autosave try again. */}
          <Button look="small" onPress={() => editEndpoint({})}>
            {say('shell.try-again')}
          </Button>
        </>
      )}
    </span>
  )
}
