/** What stands beside the scanner's screens: the heading of each, and why or what else to look at. */
export const scanner = {
  'scanner.say-clock': 'Check the date, the year, the time and the time zone',
  'scanner.say-drive': 'Insert the USB drive',
  'scanner.say-key': 'Look for the small key on the icon',
  'scanner.say-worklist': 'Leave the worklist first, if there is one',
  'scanner.say-answer': 'Read the answer',
  'scanner.say-defaults': 'Leave compression and timeouts as they are',
  'scanner.say-add-storage': 'Add DicomStorage to Outputs',
  'scanner.open-next':
    'The file stands in the wizard now. The letter of the drive may be another one than E:.',
  'scanner.login-title': 'Sign in as the administrator',
  'scanner.login-clock':
    'Compare them with a clock that you trust. With a wrong date every certificate looks expired or not yet valid.',
  'scanner.login-user': 'Commonly ADM. Changes that another user makes here are not kept.',
  'scanner.login-password':
    'The site may have changed it: ask the person responsible for the scanner. It is never shown or stored here.',
  'scanner.login-emergency': 'Not Emergency: that only stores the current patient.',

  'scanner.ldap-title': 'Open the scanner’s certificates',
  'scanner.ldap-lead':
    'This opens the window in which the scanner’s Windows keeps its certificates.',
  'scanner.ldap-drive':
    'The one that holds the certificates. Close any window that opens by itself.',
  'scanner.ldap-why': 'LDAP sounds odd here; it is where GE put the button.',
  'scanner.ldap-opens': 'A window of Windows opens, with folders on the left.',

  'scanner.personal-folder-title': 'Go to the Personal folder',
  'scanner.personal-folder-lead':
    'The window has folders at the left. The scanner’s own certificate goes into the first one.',
  'scanner.personal-folder-why':
    'Only here does the scanner look for its own certificate. Other programs call this store My.',
  'scanner.personal-folder-missing':
    'If there is no Certificates folder yet, stay on Personal; Windows makes it at the first import.',

  'scanner.personal-import-title': 'Start the import',
  'scanner.personal-import-lead': 'The menu at the top starts the Certificate Import Wizard.',
  'scanner.import-tools':
    'The HeartLab guide writes Action → Tools → Import. Windows itself says All Tasks.',
  'scanner.import-greyed': 'If it is grey, click the Certificates folder once more.',

  'scanner.wizard-welcome-title': 'The Certificate Import Wizard opens',
  'scanner.wizard-welcome-lead': 'Its first page only greets; four short ones follow.',
  'scanner.wizard-welcome-store':
    'If it asks for a Store Location, leave it as it stands: the window that you came from has chosen it.',

  'scanner.wizard-file-title': 'Browse to the USB drive',
  'scanner.wizard-file-lead': 'The wizard asks for a file: it is on the USB drive.',
  'scanner.wizard-file-browse': 'The next page shows how to find the file.',

  'scanner.wizard-open-title': 'Find the client certificate on the drive',
  'scanner.wizard-open-lead':
    'The file is there, but Windows hides it until the file type is changed.',
  'scanner.open-drive': 'Look for the USB drive under Computer or This PC, then open its folder.',
  'scanner.open-p12-file': 'The DICOM Identity certificate.',
  'scanner.open-p12-hidden':
    'At first Windows shows only .cer and .crt files, and the drive seems empty. Change this list, or choose All Files.',

  'scanner.wizard-password-title': 'The password and two ticks',
  'scanner.wizard-password-lead':
    'The file is locked. Type its password, and tick two of the boxes.',
  'scanner.wizard-password-small':
    'Small letters only. Tick Display Password to see what you type.',
  'scanner.own-password':
    'This file has its own password, the one that you typed on the page Client certificate. It is not pulse, and it is not shown here.',
  'scanner.wizard-password-exportable':
    'The HeartLab guide asks for it. It lets anybody with administrator access copy the key, so note it in the hand-over.',
  'scanner.wizard-password-exported':
    'The HeartLab guide writes Include all exported properties. It is the same box.',
  'scanner.wizard-password-incorrect':
    'If Windows calls the right password incorrect, this older Windows cannot read the file: have it repacked for the scanner (same key, older encryption) and bring it again.',

  'scanner.wizard-store-title': 'Choose the store Personal',
  'scanner.wizard-store-lead': 'The wizard asks where to keep the certificate.',
  'scanner.wizard-store-automatic':
    'Not Automatically select: that may put certificates where the scanner does not look.',

  'scanner.wizard-finish-title': 'Finish the import',
  'scanner.wizard-finish-lead': 'The last page sums up. Compare it before you finish.',
  'scanner.wizard-finish-success': 'Windows says: The import was successful.',

  'scanner.personal-imported-title': 'See that the certificate arrived',
  'scanner.personal-imported-lead':
    'You are back in the certificates window. The new line shows whether it worked.',
  'scanner.imported-key':
    'It means that the private key came with the certificate. Without it, import the .p12 file again.',
  'scanner.imported-date': 'In the future, seen from the scanner’s own clock.',

  'scanner.root-folder-title': 'Go to the Trusted Root folder',
  'scanner.root-folder-lead': 'Now the certificate by which the scanner knows HeartLab.',
  'scanner.root-folder-others': 'Certificates of other authorities stand here already. Leave them.',
  'scanner.root-import-title': 'Start the import for the Server CA',
  'scanner.root-import-lead':
    'The menu at the top starts the import, this time from the Trusted Root folder.',
  'scanner.root-import-why': 'In the same window. The Server CA belongs here only.',
  'scanner.root-import-next': 'The Certificate Import Wizard opens; its first page only greets.',

  'scanner.root-wizard-open-title': 'Find the Server CA on the drive',
  'scanner.root-wizard-open-lead':
    'It lies in the same folder of the USB drive, and Windows shows it at once.',
  'scanner.root-open-crt':
    'The HeartLab Server CA that you downloaded in PEM format, as a copy that Windows shows at once.',
  'scanner.root-open-pem':
    'The .pem file is the same certificate; Windows shows it only under All Files.',

  'scanner.root-wizard-store-title': 'Keep the store Trusted Root',
  'scanner.root-wizard-store-lead': 'The wizard asks where to keep the Server CA.',
  'scanner.root-wizard-finish-title': 'Finish, and wait for the warning',
  'scanner.root-wizard-finish-lead': 'The last page sums up. Compare it before you finish.',
  'scanner.root-finish-warning':
    'A security warning follows. It is expected: compare before you agree.',

  'scanner.root-warning-title': 'Compare the thumbprint, then agree',
  'scanner.root-warning-lead':
    'Windows asks whether this really is HeartLab’s. The thumbprint is the answer.',
  'scanner.root-warning-compare': 'Compare every group with the number printed here.',
  'scanner.root-warning-differs':
    'Only if all of it is equal. If one digit differs, press No and download the Server CA again.',

  'scanner.tcp-ip-title': 'The scanner’s own AE title, then its certificates',
  'scanner.tcp-ip-lead':
    'The scanner must call itself as HeartLab knows it. From here you also choose its certificate.',
  'scanner.tcp-ip-title-without': 'The scanner’s own AE title',
  'scanner.tcp-ip-lead-without': 'The scanner must call itself as HeartLab knows it.',
  'scanner.tcp-ip-ae':
    'The Device AE Title of the DICOM Identity, letter by letter. If it differs, correct the identity in HeartLab: other systems may know the scanner by this title.',
  'scanner.tcp-ip-no-certificate':
    'This connection sends no client certificate, so there is nothing to choose.',

  'scanner.client-certificate-choice-title': 'Choose the HeartLab certificate',
  'scanner.client-certificate-choice-lead':
    'The scanner shows this certificate to HeartLab from now on.',
  'scanner.choice-my': 'My is the Personal folder into which you imported.',
  'scanner.choice-certificate':
    'Missing? Then it lies in another store, or came without its key: go back to the import.',

  'scanner.dataflow-list-title': 'Make a dataflow, or take the one in use',
  'scanner.dataflow-list-lead': 'A dataflow says where studies come from and where they go.',
  'scanner.dataflow-list-new':
    'Create a new dataflow or edit an existing one. A new one leaves the present way of working untouched.',
  'scanner.dataflow-configure-title': 'Put the parts in the right order',
  'scanner.dataflow-configure-lead': 'HeartLab is one more output. The order of the parts matters.',
  'scanner.dataflow-worklist': 'If this dataflow uses a worklist, it is the first of the inputs.',
  'scanner.dataflow-archive':
    'In both Inputs and Outputs, and before DicomStorage. Added in another order it can cause errors that come and go.',
  'scanner.dataflow-storage': 'It is the last of the outputs.',

  'scanner.dicom-storage-title': 'Tell the scanner where HeartLab is',
  'scanner.storage-name': 'A friendly name of your choice.',
  'scanner.storage-ae': 'HeartLab’s Server AE Title. Capital letters count.',
  'scanner.storage-port': 'From HeartLab’s endpoints page: 11112 or 104.',
  'scanner.storage-anonymous': 'Anonymous TLS sends no client certificate.',
  'scanner.storage-no-tls':
    'Inside the IPSec tunnel DICOM travels plain; the tunnel encrypts it. Use TLS as well only if HeartLab says so.',
  'scanner.storage-content': 'Without them measurements are missing and clips arrive as stills.',
  'scanner.storage-defaults':
    'Configure them as preferred. If unsure, leave the default settings unchanged.',
  'scanner.storage-leave': 'Then leave Config properly, so that it is kept.',

  'scanner.connectivity-check-title': 'Run the connectivity check',
  'scanner.connectivity-check-lead':
    'Run the connectivity check from the dataflow target, and read its answer.',
  'scanner.check-saved': 'The target that you have just made in the dataflow.',
  'scanner.check-patience':
    'A wrong address can take about 110 seconds to fail: 30 seconds, three times, 10 seconds apart. Wait for the answer.',
  'scanner.check-read': 'What it means is written below.'
} as const
