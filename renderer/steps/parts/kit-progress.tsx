import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Progress } from '../../ui/progress'

/** How far the work on a drive is, and the way to stop it; nothing while there is none. */
export function KitProgress() {
  const say = useSay()
  const { kitProgress, cancelKit } = useApp()
  if (!kitProgress) return null
  return (
    <Progress {...kitProgress} title={say(kitProgress.title)}>
      <Button look="small" onPress={cancelKit}>
        {say('common.cancel')}
      </Button>
    </Progress>
  )
}
