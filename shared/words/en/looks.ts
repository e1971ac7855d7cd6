/** "Looks different here": other wordings and where else to look; never a guess given as a fact. */
export const looks = {
  'looks.heading': 'If it looks different on your scanner',
  'looks.ask':
    'If none of this fits, ask the biomedical engineer or GE service; send HeartLab the words that you see.',
  'looks.login-button': 'The button may be called Log on, Login or OK.',
  'looks.login-user': 'The administrator may have another name than ADM at your site.',
  'looks.ldap-missing':
    'No LDAP page or no such button: you are not signed in as the administrator, or this software release has it elsewhere. Where that is, is not publicly known: ask the biomedical engineer.',
  'looks.tree-top':
    'The top may read Certificates - Current User or Certificates (Local Computer). Which one GE opens is not publicly known: stay in the one that it opened.',
  'looks.folder-language':
    'In a Windows of another language the folders are translated; their order is the same, Personal is the first.',
  'looks.signed-out':
    'The window is closed already? Open it again: Utilities › Config › Admin › LDAP › Client Certificates.',
  'looks.right-click':
    'No menu bar? Press the folder Certificates with the right button: All Tasks › Import is there too.',
  'looks.tools': 'Older words for All Tasks, also in the HeartLab guide: Tools.',
  'looks.welcome':
    'Newer Windows shows the title small at the top left, older Windows a large first page. Next is the same.',
  'looks.drive-blocked':
    'The drive does not appear: try another USB port, then ask whether USB drives are blocked on this scanner. It should be formatted as FAT32.',
  'looks.file-type':
    'The list stands at the lower right, without a label on newer Windows. All Files (*.*) shows everything.',
  'looks.password-page': 'On Windows 7 this page is called Password.',
  'looks.exported':
    'The HeartLab guide says Include all exported properties; Windows says extended.',
  'looks.extended-missing': 'Further boxes may stand here. Leave those as they are.',
  'looks.store-preset':
    'The store may be filled in already, because you started from its folder. If it is another one, press Browse.',
  'looks.finish-refused':
    'An error instead of success: read it to HeartLab Support word by word; the file was judged readable for the Windows that you named.',
  'looks.several-rows':
    'Several certificates with this name: take the one with the key in its icon and the latest Expiration Date.',
  'looks.ca-too':
    'If the issuer’s certificate appears here as well, it does no harm; Trusted Root needs it all the same.',
  'looks.no-warning':
    'No warning appears when the certificate was already there, or when the store belongs to the whole computer. Then look for it in the folder’s list.',
  'looks.thumbprint-groups':
    'Windows may write the thumbprint in other groups or in small letters; only the digits count.',
  'looks.ae-elsewhere':
    'The scanner’s own AE title may stand on another Connectivity page of this release.',
  'looks.tcp-ip-missing':
    'No Client Certificates button here: the release may be too old for authenticated TLS. Ask GE service.',
  'looks.choice-personal': 'My may be written as Personal: it is the same store.',
  'looks.dataflow-combinations':
    'A dataflow is a named combination of inputs and outputs, and only some combinations are allowed. If one is refused, start from the dataflow in use.',
  'looks.dataflow-new': 'New may be called Add or Copy.',
  'looks.archive-name':
    'LocalArchiveService may appear as Local Archive or Local Database. It belongs on both sides.',
  'looks.ip-list':
    'IP Address may be a list to choose from: press Modify to add HeartLab’s address to it.',
  'looks.multiframe': 'Allow Multiframe is written Allow MultiFrame on some releases.',
  'looks.storage-tabs':
    'Retries, timeout, compression, raw data or Storage Commitment may stand here or on further tabs, under other names. Leave them.',
  'looks.no-tls':
    'No Transport Layer Security box: this release or licence may not have it. Ask GE service before you go on without.',
  'looks.check-button':
    'The check may be a button, or an icon beside the target that turns green or red.',
  'looks.check-two':
    'Some releases test twice, ping (the network) and verify (DICOM); some only once.',
  'looks.family-vivid':
    'These pages follow HeartLab’s guide for Vivid scanners; exact labels differ by software release.',
  'looks.family-echopac':
    'EchoPAC is set up like a Vivid. Its exact labels are not publicly confirmed.',
  'looks.family-logiq':
    'LOGIQ has no Dataflow: look under Utility › Connectivity, on the pages Device, Service and Button.',
  'looks.family-voluson': 'Voluson has no Dataflow: look for its DICOM setup page.',
  'looks.family-venue': 'The screens of Venue are not publicly described.',
  'looks.family-other': 'This model is not known here.',
  'looks.family-limits':
    'Where this model keeps certificates, and whether it can send them, is not publicly known: ask the biomedical engineer.'
} as const
