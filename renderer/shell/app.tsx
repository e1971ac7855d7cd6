import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useApp } from '../store/app'
import { currentDevice } from '../store/site'
import { useProblemWords, useSay } from '../store/words'
import { ProblemWords } from '../ui/problem-words'
import { FindPalette } from './find-palette'
import { FrameHeader } from './frame-header'
import { Notices } from './notices'
import { OpenFailed } from './open-failed'
import { Page } from './page'
import { Rail } from './rail'
import { useShortcuts } from './shortcuts'
import { useTitle } from './title'

/** The whole window: header, rail, page. */
export function App() {
  const opening = useApp((state) => state.opening)
  const { language } = useApp((state) => state.settings)
  useStart()
  useTheme()
  useInspections()
  return (
    <I18nProvider locale={language}>
      <ProblemWords value={useProblemWords()}>
        {opening === 'ready' && <Frame />}
        {opening === 'failed' && <OpenFailed />}
        <Notices />
      </ProblemWords>
    </I18nProvider>
  )
}

function Frame() {
  const say = useSay()
  useShortcuts()
  useTitle()
  return (
    <div className="frame">
      <a className="skip" href="#page">
        {say('shell.skip')}
      </a>
      <FrameHeader />
      <Rail />
      <main className="page" id="page" tabIndex={-1}>
        <Page />
      </main>
      <FindPalette />
    </div>
  )
}

function useStart(): void {
  useEffect(() => {
    const { openSite, readSettings, watchDrives, followPractice } = useApp.getState()
    void readSettings().then(openSite)
    const stop = [watchDrives(), followPractice()]
    return () => stop.forEach((each) => each())
  }, [])
}

/** Certificate files are read as soon as they belong to the plan: several pages show what stands in them. */
function useInspections(): void {
  const ready = useApp(({ opening }) => opening === 'ready')
  const client = useApp(({ site }) => currentDevice(site)?.certificate?.id)
  const serverCa = useApp(({ site }) => site.endpoint.serverCa?.id)
  useEffect(() => {
    const { inspected, inspectClient } = useApp.getState()
    if (ready && client && !inspected[client]) void inspectClient()
  }, [ready, client])
  useEffect(() => {
    const { inspected, inspectServerCa } = useApp.getState()
    if (ready && serverCa && !inspected[serverCa]) void inspectServerCa()
  }, [ready, serverCa])
}

function useTheme(): void {
  const { theme, language } = useApp((state) => state.settings)
  useEffect(() => {
    const { documentElement: page } = document
    if (theme === 'system') page.removeAttribute('data-theme')
    else page.setAttribute('data-theme', theme)
    page.lang = language
  }, [theme, language])
}
