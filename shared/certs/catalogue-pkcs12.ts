import { entry } from './catalogue-entry'

/** Findings on PKCS#12 containers and the key inside. */
export const PKCS12_ENTRIES = {
  'wrong-password': entry(
    'None of the passwords opens the file.',
    'heartlab:identity',
    'Type the password that was given with it, or download the client certificate again.'
  ),
  'p12-empty-password': entry(
    'The file is protected by an empty password only.',
    'heartlab:identity',
    'Download it again with a password; leave the password empty in Windows until then.'
  ),
  'p12-null-password': entry(
    'The file was made with no password at all, which Windows may not take as an empty one.',
    'heartlab:identity',
    'Make it again with a password.'
  ),
  'non-ascii-password': entry(
    'The password has letters beyond plain ASCII, which programs encode differently.',
    'heartlab:identity',
    'Make the file again with a password of plain letters and digits.'
  ),
  'p12-mac-mismatch': entry(
    'The password opens the content, but the integrity check of the file is wrong: Windows will call the password wrong.',
    'heartlab:identity',
    'Download the file again: it is damaged, or somebody changed it.'
  ),
  'p12-no-mac': entry(
    'The file has no integrity check, so Windows cannot tell whether the password is right.',
    'this-computer',
    'Repack it with this program: same key, a container that Windows reads.'
  ),
  'p12-malformed': entry(
    'The P12 file is damaged inside.',
    'heartlab:identity',
    'Download the client certificate again.'
  ),
  'p12-ber-indefinite': entry(
    'The P12 file is written in an older form (BER) that some readers refuse.',
    'this-computer',
    'Repack it with this program if the import fails.'
  ),
  'p12-unencrypted': entry(
    'The private key lies in the file without encryption.',
    'this-computer',
    'Repack it with a password, and delete this file.'
  ),
  'p12-rc2': entry(
    'The file uses RC2 encryption: older Windows reads it, newer programs do not.',
    'this-computer',
    'Repack it with this program for the scanner.'
  ),
  'p12-pbes2-rc2': entry(
    'The file uses RC2 in a way that hardly any program reads.',
    'this-computer',
    'Repack it with this program for the scanner.'
  ),
  'p12-pbmac1': entry(
    'The file has the new integrity check PBMAC1, which Windows on scanners does not know: it will call the password wrong.',
    'this-computer',
    'Repack it with this program for the scanner.'
  ),
  'p12-empty-salt': entry(
    'The encryption was made without salt, which some readers refuse.',
    'this-computer',
    'Repack it with this program.'
  ),
  'p12-iterations': entry(
    'The number of key-derivation rounds is unusual.',
    'this-computer',
    'Repack it with this program: the scanner container uses 2,000 rounds.'
  ),
  'several-keys': entry(
    'The file holds several private keys.',
    'heartlab:identity',
    'Use a file for one device only.'
  ),
  'p12-unsupported-algorithm': entry(
    'The file is encrypted in a way that neither Windows nor this program knows.',
    'heartlab:identity',
    'Download the client certificate again, or have it made anew.'
  ),
  'p12-not-legacy-windows': entry(
    'The file is encrypted in a newer way that Windows before version 1709 cannot read: it will call the password wrong.',
    'this-computer',
    'Repack it with this program for the scanner: same key, older encryption.'
  ),
  'non-ascii-friendly-name': entry(
    'The name inside the file has letters that older Windows may show wrongly.',
    'this-computer',
    'Nothing to do unless the name is unreadable in Windows.'
  ),
  'no-private-key': entry(
    'There is no private key in the file, so it cannot identify the scanner.',
    'heartlab:identity',
    'Download the client certificate (.p12) of the DICOM identity, not its public part.'
  ),
  'no-certificate': entry(
    'There is no certificate in the file.',
    'heartlab:endpoints',
    'Download the certificate itself.'
  ),
  'key-mismatch': entry(
    'The private key does not belong to the certificate.',
    'heartlab:identity',
    'Download the client certificate again: both must come from the same file.'
  )
}
