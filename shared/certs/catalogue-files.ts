import { entry } from './catalogue-entry'

/** Findings on what kind of file it is and how it was saved. */
export const FILE_ENTRIES = {
  'empty-file': entry(
    'The file is empty.',
    'heartlab:endpoints',
    'Download it again while signed in to HeartLab.'
  ),
  truncated: entry(
    'The file ends too early: part of it is missing.',
    'heartlab:endpoints',
    'Download or copy it again, and compare the size.'
  ),
  malformed: entry(
    'The file is damaged, or it is not a certificate file at all.',
    'heartlab:endpoints',
    'Download it again from HeartLab.'
  ),
  oversize: entry(
    'The file is far too large to be a certificate.',
    'this-computer',
    'Check that you picked the right file.'
  ),
  'not-a-certificate-html': entry(
    'This is a web page that was saved in place of the certificate.',
    'heartlab:endpoints',
    'Sign in to HeartLab first, then download the certificate again.'
  ),
  'not-a-certificate-json': entry(
    'This is an error message that was saved in place of the certificate.',
    'heartlab:endpoints',
    'Sign in to HeartLab first, then download the certificate again.'
  ),
  'not-a-pkcs12': entry(
    'This is not a P12 file, which Windows needs for a certificate with its private key.',
    'heartlab:identity',
    'Download the client certificate of the DICOM identity again: it is a .p12 file.'
  ),
  'csr-not-certificate': entry(
    'This is a certificate request, not a certificate.',
    'heartlab:endpoints',
    'Ask for the certificate that was issued for it.'
  ),
  'crl-not-certificate': entry(
    'This is a revocation list, not a certificate.',
    'heartlab:endpoints',
    'Download the CA certificate instead.'
  ),
  pkcs7: entry(
    'This is a PKCS#7 bundle of certificates.',
    'this-computer',
    'Save the CA certificate alone as .cer; Windows spreads a bundle over its stores.'
  ),
  'pkcs7-no-certificates': entry(
    'This PKCS#7 file holds no certificate.',
    'heartlab:endpoints',
    'Download the certificate instead.'
  ),
  'several-certs': entry(
    'The file holds several certificates.',
    'this-computer',
    'Pick the one you need and save it alone: Windows may import only the first.'
  ),
  'chain-file': entry(
    'The file holds a device or server certificate together with its issuers.',
    'this-computer',
    'Save the CA certificate alone as .cer for the trusted root store.'
  ),
  'der-named-pem': entry(
    'The file is named .pem, but its content is binary (DER).',
    'this-computer',
    'Rename it to .cer; Windows reads it so.'
  ),
  'pem-bom': entry(
    'The text begins with an invisible mark (BOM) that some programs stumble over.',
    'this-computer',
    'Save the file without BOM; this program does it when it writes the USB drive.'
  ),
  'pem-utf16': entry(
    'The text is saved as UTF-16, which certificate readers do not take.',
    'this-computer',
    'Save the file as plain text (ASCII); this program does it when it writes the USB drive.'
  ),
  'pem-crlf': entry(
    'The lines end as Windows writes them (CR LF).',
    'this-computer',
    'Nothing to do on Windows; this program writes plain line ends.'
  ),
  'pem-no-armor': entry(
    'The lines BEGIN and END are missing around the text, or run into it.',
    'this-computer',
    'Let this program write the file anew.'
  ),
  'pem-extra-text': entry(
    'There is other text beside the certificate.',
    'this-computer',
    'Remove it, or let this program write the file anew.'
  ),
  'pem-x509-certificate-header': entry(
    'The certificate has an unusual heading, so that Windows may not know it for one.',
    'this-computer',
    'Let this program write the file anew.'
  ),
  'trusted-cert-pem': entry(
    "The certificate is in OpenSSL's own TRUSTED CERTIFICATE form, which Windows does not know.",
    'this-computer',
    'Let this program write the file anew.'
  ),
  'private-key-inside': entry(
    'There is a private key in the file.',
    'heartlab:support',
    'Do not copy it to a USB drive. Tell whoever sent it, and have the key replaced.'
  ),
  'zip-archive': entry(
    'The file is a zip archive.',
    'this-computer',
    'Unpack it first: Windows does not import certificates from an archive.'
  ),
  'client-file-as-ca': entry(
    'This is a client certificate file (P12) in the place of the server CA.',
    'heartlab:endpoints',
    'Swap the files: the CA is the one that HeartLab offers as Server CA Certificate.'
  ),
  'ca-file-as-client': entry(
    'This is a CA certificate in the place of the client certificate.',
    'heartlab:identity',
    'Swap the files: the client certificate is the .p12 file.'
  )
}
