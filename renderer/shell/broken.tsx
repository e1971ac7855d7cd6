/** Shown when the preload has not brought the bridge: no store and no words can be trusted then. */
export function Broken() {
  return (
    <main className="page" role="alert">
      <div className="page-inner">
        <h1>HeartLab Connect could not start</h1>
        <p>
          The window has no connection to the program behind it. Close HeartLab Connect and open it
          again; if this stays, install it again. Your site file was not touched.
        </p>
      </div>
    </main>
  )
}
