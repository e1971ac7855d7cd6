// Our receiver in a process of its own, as storescp is: node dicom-receiver.mjs ENGINE PKI FOLDER
import { readFileSync } from 'node:fs'
import { createServer } from 'node:tls'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'

// As `serve` does: the buffers of TLS records are swept before the whole heap is marked for them.
setFlagsFromString('--semi-space-growth-factor=1')

const [engine, pki, folder] = process.argv.slice(2)
const { acceptAssociation, openFileSink } = await import(pathToFileURL(engine).href)
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
      store: (incoming) => openFileSink(folder, incoming)
    })
)
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
