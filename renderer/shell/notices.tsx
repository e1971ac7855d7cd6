import { useEffect } from 'react'
import { useApp } from '../store/app'
import { useSay } from '../store/words'
import { Button } from '../ui/button'

const STAYS_MS = 6000

/** A passing word at the bottom; failures stay until they are closed. */
export function Notices() {
  const say = useSay()
  const notice = useApp((state) => state.notice)
  const hush = useApp((state) => state.hush)
  useEffect(() => {
    if (!notice || notice.next) return
    const timer = setTimeout(hush, STAYS_MS)
    return () => clearTimeout(timer)
  }, [notice, hush])
  return (
    <div role="status" aria-live="polite">
      {notice && (
        <div className="toast">
          <span>
            {notice.text} {notice.next}
          </span>
          <Button look="small" onPress={hush}>
            {say('common.close')}
          </Button>
        </div>
      )}
    </div>
  )
}
