// Our warm sender in a process of its own, so that what else the bench holds does not weigh on it:
//   fork dicom-sender.mjs ENGINE PKI, then messages { id, call, args } and answers { id, result | fault }
import { readFileSync } from 'node:fs'
import { connect, createSecureContext } from 'node:tls'
import { pathToFileURL } from 'node:url'

const [engineFile, pki] = process.argv.slice(2)
const engine = await import(pathToFileURL(engineFile).href)
const read = (name) => readFileSync(`${pki}/${name}`)
const secureContext = createSecureContext({
  ca: read('ca.pem'),
  key: read('client.key'),
  cert: read('client.pem')
})
const titles = { called: 'ANY-SCP', calling: 'BENCH' }
const calls = { send, echo, memoryOfSending }

process.on('message', ({ id, call, args }) => {
  calls[call](...args).then(
    (result) => process.send({ id, result }),
    (error) => process.send({ id, fault: error.message })
  )
})

function open(port) {
  return new Promise((opened, failed) => {
    const socket = connect({ host: '127.0.0.1', port, secureContext })
    socket.once('secureConnect', () => opened(socket))
    socket.once('error', failed)
  })
}

async function send(port, folder) {
  const sent = await engine.sendFiles(() => open(port), [folder], { ...titles, timeoutMs: 20_000 })
  const missing = sent.files.filter(({ outcome }) => outcome !== 'stored')
  if (missing.length > 0) throw new Error(`not stored: ${JSON.stringify(missing[0])}`)
}

async function echo(port) {
  const contexts = [
    { id: 1, abstractSyntax: '1.2.840.10008.1.1', transferSyntaxes: ['1.2.840.10008.1.2'] }
  ]
  const request = { ...titles, contexts }
  const answer = await engine.requestAssociation(await open(port), request, { timeoutMs: 5000 })
  if (answer.kind !== 'accepted') throw new Error(answer.kind)
  await answer.association.echo({ timeoutMs: 5000 })
  await answer.association.release({ timeoutMs: 5000 })
}

/** Megabytes above idle while a folder is sent. */
async function memoryOfSending(port, folder) {
  globalThis.gc?.()
  const idle = process.memoryUsage.rss()
  let peak = idle
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 5)
  await send(port, folder)
  clearInterval(timer)
  return Math.round((peak - idle) / 1e6)
}
