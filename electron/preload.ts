import { contextBridge, ipcRenderer } from 'electron'
import { CHANNELS } from '../shared/channels'

/*
 * The frozen bridge. It carries messages and decides nothing: names and inputs are checked on the
 * machine side, answers on the page's side. It must stay one bundled CommonJS file (sandbox).
 */

interface JobMessage {
  readonly id: string
  readonly kind: 'event' | 'answer'
  readonly value: unknown
}

let lastJob = 0

function call(name: string, input: unknown): Promise<unknown> {
  return ipcRenderer.invoke(CHANNELS.call, { name, input })
}

function job(name: string, input: unknown, onEvent: (event: unknown) => void) {
  const id = `job-${++lastJob}`
  const done = new Promise<unknown>((resolve) => {
    const listen = (_: unknown, message: JobMessage) => {
      if (message.id !== id) return
      if (message.kind === 'event') return onEvent(message.value)
      ipcRenderer.off(CHANNELS.jobMessage, listen)
      resolve(message.value)
    }
    ipcRenderer.on(CHANNELS.jobMessage, listen)
  })
  ipcRenderer.send(CHANNELS.jobStart, { id, name, input })
  return { done, cancel: () => ipcRenderer.send(CHANNELS.jobCancel, { id }) }
}

function on(topic: string, handler: (value: unknown) => void): () => void {
  const listen = (_: unknown, message: { topic: string; value: unknown }) => {
    if (message.topic === topic) handler(message.value)
  }
  ipcRenderer.on(CHANNELS.topic, listen)
  void ipcRenderer.invoke(CHANNELS.topicRead, { topic }).then((value: unknown) => {
    if (value !== null) handler(value)
  })
  return () => void ipcRenderer.off(CHANNELS.topic, listen)
}

contextBridge.exposeInMainWorld('bridge', Object.freeze({ call, job, on }))
