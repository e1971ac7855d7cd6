import { BrowserWindow, session } from 'electron'

const PRINT_ADDRESS = 'print://document/'

/** Prints a document of our own as a tagged PDF, in a window without scripts, network or preload. */
export async function printPdf(html: string): Promise<Buffer> {
  const partition = session.fromPartition('print')
  const isServed = partition.protocol.isProtocolHandled('print')
  if (isServed) partition.protocol.unhandle('print')
  partition.protocol.handle('print', () => pageOf(html))
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: partition, sandbox: true, javascript: false }
  })
  try {
    await window.loadURL(PRINT_ADDRESS)
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      // A sheet of labels names its own paper and has no margin.
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true
    })
  } finally {
    window.destroy()
  }
}

function pageOf(html: string): Response {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
  return new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }
  })
}
