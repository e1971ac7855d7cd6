import { languageOf } from '../../shared/words/messages'
import { say } from '../../shared/words/say'

/** Shown when the preload has not brought the bridge: no setting is known, so the system's language counts. */
export function Broken() {
  const language = languageOf(navigator.language)
  return (
    <main className="page" role="alert" lang={language}>
      <div className="page-inner">
        <h1>{say(language, 'shell.broken')}</h1>
        <p>{say(language, 'shell.broken-text')}</p>
      </div>
    </main>
  )
}
