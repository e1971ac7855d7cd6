/// <reference types="vite/client" />
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { hasWire, installWire } from './bridge'
import { App } from './shell/app'
import { Broken } from './shell/broken'
import { startAutosave } from './store/autosave'
import './style/index.css'

/** In a plain browser the page runs on made-up data; behind app:// a missing bridge is a fault and is said. */
async function connect(): Promise<boolean> {
  if (hasWire()) return true
  if (location.protocol === 'app:') return false
  const { bridgeForAddress } = await import('./fake-bridge-address')
  installWire(bridgeForAddress(location.search))
  return true
}

async function start(place: HTMLElement): Promise<void> {
  const root = createRoot(place)
  if (!(await connect())) return root.render(<Broken />)
  const autosave = startAutosave()
  window.addEventListener('pagehide', () => void autosave.now())
  root.render(
    <StrictMode>
      <App />
    </StrictMode>
  )
}

const place = document.getElementById('root')
if (place) void start(place)
