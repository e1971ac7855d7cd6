// Our receiver in a process of its own, as storescp is: node dicom-receiver.mjs ENGINE PKI FOLDER
import { readFileSync } from 'node:fs'
import { createServer } from 'node:tls'
import { pathToFileURL } from 'node:url'

const [engine, pki, folder] = process.argv.slice(2)
const { acceptAssociation, openStudyStore } = await import(pathToFileURL(engine).href)
const studies = await openStudyStore(folder, () => new Date())
const read = (name) => readFileSync(`${pki}/${name}`)

const server = createServer(
  {
    key: read('server.key'),
    cert: read('server.pem'),
    ca: read('ca.pem'),
    requestCert: true,
    rejectUnauthorized: true
  },
  (socket) =>
    void acceptAssociation(socket, {
      decide: () => ({ accept: true }),
      store: (incoming) => studies.openSink(incoming, () => undefined)
    })
)
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
