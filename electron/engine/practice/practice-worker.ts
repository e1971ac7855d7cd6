import { parentPort, type MessagePort } from 'node:worker_threads'
import { startPractice, type PracticeEndpoint } from './start-practice'
import type { WorkerMessage, WorkerRequest } from './worker-messages'

/** The practice endpoint on a thread of its own: a busy window never slows a device down. */
function serveThread(port: MessagePort): void {
  let endpoint: PracticeEndpoint | null = null
  // Requests are worked off one after another: a stop waits for the start before it.
  let turn: Promise<void> = Promise.resolve()
  const tell = (message: WorkerMessage): void => port.postMessage(message)

  async function handle(request: WorkerRequest): Promise<void> {
    switch (request.type) {
      case 'start': {
        const started = await startPractice(request.options, (event) =>
          tell({ type: 'event', event })
        )
        if (!started.ok) return tell({ type: 'failed', problem: started.problem })
        endpoint = started.value
        const { port: open, plainPort, caCertificate, arrivals } = endpoint
        return tell({
          type: 'started',
          port: open,
          plainPort,
          caCertificate,
          arrivals: arrivals()
        })
      }
      case 'allow-anonymous':
        return endpoint?.setAllowAnonymous(request.allow)
      case 'watch':
        return endpoint?.setWatch(request.watch)
      case 'stop':
        await endpoint?.stop()
        tell({ type: 'stopped' })
        port.close()
    }
  }

  port.on('message', (request: WorkerRequest) => {
    turn = turn.then(() => handle(request))
  })
}

if (parentPort) serveThread(parentPort)
