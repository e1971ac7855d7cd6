import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'

/** Stands where a page has nothing to show before there is a scanner. */
export function NeedDevice() {
  const say = useSay()
  const addDevice = useApp((state) => state.addDevice)
  return (
    <div className="empty">
      <h2>{say('shell.no-scanner-yet')}</h2>
      <p>{say('shell.no-scanner-why')}</p>
      <Button look="primary" onPress={addDevice}>
        {say('shell.add-scanner')}
      </Button>
    </div>
  )
}
