import type { PKCS12_ENTRIES } from '../../../certs/catalogue-pkcs12'
import { finding, type FindingWords } from './finding-words'

const REPACK = 'Packen Sie sie mit diesem Programm für das Gerät um.'

/** Findings on PKCS#12 containers and the key inside. */
export const PKCS12_FINDINGS = {
  'wrong-password': finding(
    'Keines der Passwörter öffnet die Datei.',
    'Geben Sie das Passwort ein, das mit der Datei kam, oder laden Sie das Client-Zertifikat noch einmal.'
  ),
  'p12-empty-password': finding(
    'Die Datei ist nur mit einem leeren Passwort geschützt.',
    'Laden Sie sie noch einmal mit Passwort; bis dahin bleibt das Passwort in Windows leer.'
  ),
  'p12-null-password': finding(
    'Die Datei wurde ganz ohne Passwort erstellt; Windows hält das womöglich nicht für ein leeres.',
    'Lassen Sie sie mit einem Passwort neu erstellen.'
  ),
  'non-ascii-password': finding(
    'Das Passwort hat Buchstaben jenseits von ASCII, die Programme verschieden kodieren.',
    'Lassen Sie die Datei mit einem Passwort aus einfachen Buchstaben und Ziffern neu erstellen.'
  ),
  'p12-mac-mismatch': finding(
    'Das Passwort öffnet den Inhalt, aber die Prüfsumme der Datei stimmt nicht: Windows wird das Passwort als falsch melden.',
    'Laden Sie die Datei noch einmal oder packen Sie sie mit diesem Programm um.'
  ),
  'p12-no-mac': finding(
    'Die Datei hat keine Prüfsumme; Windows kann nicht sagen, ob das Passwort stimmt.',
    'Packen Sie sie mit diesem Programm um: gleicher Schlüssel, in einer Form, die Windows liest.'
  ),
  'p12-malformed': finding(
    'Die P12-Datei ist innen beschädigt.',
    'Laden Sie das Client-Zertifikat noch einmal.'
  ),
  'p12-ber-indefinite': finding(
    'Die P12-Datei ist in einer älteren Form (BER) geschrieben, die manche Leser ablehnen.',
    'Packen Sie sie mit diesem Programm um, wenn der Import fehlschlägt.'
  ),
  'p12-unencrypted': finding(
    'Der private Schlüssel liegt unverschlüsselt in der Datei.',
    'Packen Sie sie mit einem Passwort um und löschen Sie diese Datei.'
  ),
  'p12-rc2': finding(
    'Die Datei benutzt RC2: Älteres Windows liest das, neuere Programme nicht.',
    REPACK
  ),
  'p12-pbes2-rc2': finding(
    'Die Datei benutzt RC2 auf eine Weise, die kaum ein Programm liest.',
    REPACK
  ),
  'p12-pbmac1': finding(
    'Die Datei hat die neue Prüfsumme PBMAC1, die Windows auf Geräten nicht kennt: Es wird das Passwort als falsch melden.',
    REPACK
  ),
  'p12-empty-salt': finding(
    'Die Verschlüsselung wurde ohne Salt erzeugt, was manche Leser ablehnen.',
    'Packen Sie sie mit diesem Programm um.'
  ),
  'p12-iterations': finding(
    'Die Zahl der Runden der Schlüsselableitung ist ungewöhnlich.',
    'Packen Sie sie mit diesem Programm um: Die Form für Geräte benutzt 2.000 Runden.'
  ),
  'several-keys': finding(
    'Die Datei enthält mehrere private Schlüssel.',
    'Benutzen Sie eine Datei für nur ein Gerät.'
  ),
  'p12-unsupported-algorithm': finding(
    'Die Datei ist auf eine Weise verschlüsselt, die weder Windows noch dieses Programm kennt.',
    'Laden Sie das Client-Zertifikat noch einmal oder lassen Sie es neu erstellen.'
  ),
  'p12-not-legacy-windows': finding(
    'Die Datei ist auf neuere Weise verschlüsselt, die Windows vor Version 1709 nicht liest: Es wird das Passwort als falsch melden.',
    'Packen Sie sie mit diesem Programm für das Gerät um: gleicher Schlüssel, ältere Verschlüsselung.'
  ),
  'non-ascii-friendly-name': finding(
    'Der Name in der Datei hat Buchstaben, die älteres Windows womöglich falsch zeigt.',
    'Nichts zu tun, solange der Name in Windows lesbar ist.'
  ),
  'no-private-key': finding(
    'In der Datei ist kein privater Schlüssel; sie kann das Gerät nicht ausweisen.',
    'Laden Sie das Client-Zertifikat (.p12) der DICOM Identity, nicht seinen öffentlichen Teil.'
  ),
  'no-certificate': finding(
    'In der Datei ist kein Zertifikat.',
    'Laden Sie das Zertifikat selbst.'
  ),
  'key-mismatch': finding(
    'Der private Schlüssel gehört nicht zum Zertifikat.',
    'Laden Sie das Client-Zertifikat noch einmal: Beide müssen aus derselben Datei kommen.'
  )
} as const satisfies Record<keyof typeof PKCS12_ENTRIES, FindingWords>
