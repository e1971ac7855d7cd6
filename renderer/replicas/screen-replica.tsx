import type { Screen } from '../../shared/ge/screen'
import { DrawingProvider, useLit, type Drawing } from './lit'
import { Parts } from './parts/parts'
import { WarningSign } from './icons'
import './replica.css'
import './ge.css'
import './windows.css'

export interface ScreenReplicaProps extends Drawing {
  readonly screen: Screen
  /** The name of the picture for those who do not see it. */
  readonly label: string
  /** The id of the list that says what to do here: it is the picture's full description. */
  readonly describedBy?: string
  readonly size?: 'normal' | 'large'
}

/**
 * A dialog of the scanner, drawn by us from data and filled with this site's values.
 * It is a picture: nothing in it can be pressed, and the list beside it says the same in words.
 */
export function ScreenReplica(props: ScreenReplicaProps) {
  const { screen, label, describedBy, size = 'normal', ...drawing } = props
  return (
    <div className="replica-frame">
      <div
        className="replica"
        role="img"
        aria-label={label}
        aria-describedby={describedBy}
        data-chrome={screen.chrome}
        data-screen={screen.id}
        data-size={size}
      >
        <DrawingProvider drawing={drawing}>
          <TitleBar window={screen.window} />
          <div className="replica-body" lang="en">
            {screen.chrome === 'message' && <WarningSign />}
            <div className="replica-parts">
              <Parts parts={screen.parts} />
            </div>
          </div>
        </DrawingProvider>
      </div>
    </div>
  )
}

/** The title can be lit as well: where a line only says which window to open. */
function TitleBar({ window }: { window: string }) {
  return (
    <div className="replica-title" lang="en">
      <span {...useLit('window')}>{window}</span>
      <span>✕</span>
    </div>
  )
}
