import { useSay } from '../../store/words'

const ANSWERS = [
  ['tunnel.rung-500', 'tunnel.proves-500', 'tunnel.proves-not-500'],
  ['tunnel.rung-4500', 'tunnel.proves-4500', 'tunnel.proves-not-4500'],
  ['tunnel.rung-auth', 'tunnel.proves-auth', 'tunnel.proves-not-auth'],
  ['tunnel.rung-pfs', 'tunnel.proves-pfs', 'tunnel.proves-not-pfs']
] as const

/** No answer of the other side says more than it says: both columns belong to each rung. */
export function WhatItProves() {
  const say = useSay()
  return (
    <section className="card" aria-labelledby="proves">
      <h2 id="proves">{say('tunnel.proves')}</h2>
      <div className="table-wrap">
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{say('tunnel.proves-yes')}</th>
              <th scope="col">{say('tunnel.proves-no')}</th>
            </tr>
          </thead>
          <tbody>
            {ANSWERS.map(([rung, yes, no]) => (
              <tr key={rung}>
                <th scope="row">{say(rung)}</th>
                <td>{say(yes)}</td>
                <td>{say(no)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
