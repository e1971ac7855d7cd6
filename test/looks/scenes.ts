import { FLEET_SCENES } from './scenes/fleet-scenes'
import { PROVE_SCENES } from './scenes/prove-scenes'
import { ROAD_SCENES } from './scenes/road-scenes'
import { ROOM_SCENES } from './scenes/room-scenes'
import { SCANNER_SCENES } from './scenes/scanner-scenes'
import { TUNNEL_SCENES } from './scenes/tunnel-scenes'
import type { Scenes } from './scene'

/** Every page, tab, dialog and state of the window, by name. */
export const SCENES: Scenes = {
  ...ROAD_SCENES,
  ...SCANNER_SCENES,
  ...PROVE_SCENES,
  ...ROOM_SCENES,
  ...TUNNEL_SCENES,
  ...FLEET_SCENES
}
