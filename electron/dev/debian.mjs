import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findProgram, run, runInFront, say } from './run.mjs'

/*
 * Debian packages that this project asks for, and why. What is installed leaves nothing running or
 * enabled: starts are refused while apt works, and what it enabled is disabled again.
 */

/** program → package and reason; a program that is there already is never asked for. */
export const WINDOW_PROGRAMS = [
  { program: 'unzip', package: 'unzip', why: 'unpacks the Electron runtime' },
  { program: 'Xvfb', package: 'xvfb', why: 'a screen for the window where there is none' },
  { program: 'xauth', package: 'xauth', why: 'access to that screen' }
]

export const NATIVE_PROGRAMS = [
  { program: 'python3', package: 'python3', why: 'compiles drivelist (USB drives)' },
  { program: 'make', package: 'make', why: 'compiles drivelist (USB drives)' },
  { program: 'g++', package: 'g++', why: 'compiles drivelist (USB drives)' }
]

export const PEER_PROGRAMS = [
  { program: 'storescp', package: 'dcmtk', why: 'independent DICOM peer of the tests' },
  { program: 'Orthanc', package: 'orthanc', why: 'independent DICOM archive of the tests' },
  { program: 'dciodvfy', package: 'dicom3tools', why: 'judges the test studies (DICOM PS3.3)' },
  { program: 'openssl', package: 'openssl', why: 'independent TLS and certificate peer' },
  { program: 'pk12util', package: 'libnss3-tools', why: 'reads our PKCS#12 files (NSS)' },
  { program: 'certtool', package: 'gnutls-bin', why: 'reads our PKCS#12 files (GnuTLS)' },
  { program: 'keytool', package: 'default-jre-headless', why: 'reads our PKCS#12 files (Java)' },
  { program: 'nft', package: 'nftables', why: 'drops packets for the fault tests' },
  { program: 'ip', package: 'iproute2', why: 'network namespaces of the fault tests' },
  { program: 'mkfs.exfat', package: 'exfatprogs', why: 'formats the drives of the tests' },
  { program: 'mount.exfat-fuse', package: 'exfat-fuse', why: 'mounts the drives of the tests' },
  { program: 'ntfs-3g', package: 'ntfs-3g', why: 'drives with NTFS for the tests' },
  {
    program: 'charon-systemd',
    // Groups and GCM of the lab: Debian only recommends the package that holds them.
    file: '/usr/lib/ipsec/plugins/libstrongswan-openssl.so',
    package:
      'charon-systemd libcharon-extra-plugins libstrongswan-standard-plugins libstrongswan-extra-plugins',
    why: 'independent IKEv2 peer of the tests (strongSwan)'
  },
  { program: 'swanctl', package: 'strongswan-swanctl', why: 'loads the generated configuration' }
]

/**
 * Packages that conflict with an installed peer: unpacked, never installed; their tests run its
 * programs as they lie there, beside the libraries that only its daemon needs.
 */
const UNPACKED = [
  { package: 'libreswan', into: 'libreswan' },
  { package: 'libldns3', into: 'libreswan' },
  { package: 'libevent-pthreads-2.1-7', into: 'libreswan' }
]

/** Unpacks what is not there yet into `folder`/PACKAGE. Missing rights or network: the tests skip. */
export async function unpackPackages(folder) {
  for (const { package: name, into } of UNPACKED) {
    const target = join(folder, into)
    const unpacked = existsSync(join(target, 'usr/share/doc', name))
    if (unpacked || !(await findProgram('dpkg'))) continue
    await mkdir(target, { recursive: true })
    await run('apt-get', ['download', name], { cwd: target })
    const file = (await readdir(target)).find((one) => one.startsWith(`${name}_`))
    if (file) await run('dpkg', ['-x', join(target, file), target])
    else say(`${name} could not be fetched from Debian; its tests are skipped.`)
  }
}

/** Shared library → package, as Debian 12 names them (from ldd of the runtime). */
const LIBRARY_PACKAGES = [
  'libasound2 libatk-bridge2.0-0 libatk1.0-0 libatspi2.0-0 libcairo2 libcups2 libdrm2 libgbm1',
  'libglib2.0-0 libgtk-3-0 libnspr4 libnss3 libpango-1.0-0 libx11-6 libxcb1 libxcomposite1',
  'libxdamage1 libxext6 libxfixes3 libxkbcommon0 libxrandr2'
]
  .join(' ')
  .split(' ')

/** The libraries that an Electron runtime misses on this computer. */
export async function librariesMissing(exe) {
  if (process.platform !== 'linux') return []
  const { stdout } = await run('ldd', [exe])
  return stdout.includes('not found') ? LIBRARY_PACKAGES : []
}

/** @param {readonly { program: string, file?: string, package: string, why: string }[]} programs */
export async function packagesMissing(programs) {
  const missing = []
  for (const wanted of programs) {
    const isThere = wanted.file === undefined || existsSync(wanted.file)
    if (!isThere || !(await findProgram(wanted.program))) missing.push(wanted)
  }
  return missing
}

/**
 * Installs Debian packages as root, else names the one line that somebody with rights can run.
 * @param {readonly { package: string, why: string }[]} wanted
 * @returns {Promise<boolean>} whether all of them are there now
 */
export async function installPackages(wanted) {
  if (wanted.length === 0) return true
  const names = [...new Set(wanted.flatMap((one) => one.package.split(' ')))]
  const reasons = [...new Set(wanted.map((one) => `${one.package} (${one.why})`))].join(', ')
  const isRoot = process.getuid?.() === 0
  if (process.platform !== 'linux' || !(await findProgram('apt-get')) || !isRoot) {
    say(`Missing here: ${reasons}.`)
    say(`Somebody with rights can install it with: sudo apt-get install -y ${names.join(' ')}`)
    return false
  }
  say(`Installing from Debian: ${reasons} …`)
  return quietly(() => aptInstall(names))
}

async function aptInstall(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...names]
  const quiet = { env, stdio: ['ignore', 'ignore', 'ignore'] }
  if ((await runInFront('apt-get', args, quiet)) === 0) return true
  await runInFront('apt-get', ['update', '-qq'], quiet)
  const second = await run('apt-get', args, { env })
  if (second.status !== 0)
    say(`apt-get could not install ${names.join(' ')}: ${second.stderr.trim()}`)
  return second.status === 0
}

const POLICY = '/usr/sbin/policy-rc.d'

/** Nothing is started while `install` runs, and nothing that it enabled stays enabled. */
async function quietly(install) {
  const ours = !existsSync(POLICY)
  const before = new Set(await enabledUnits())
  if (ours) {
    await writeFile(POLICY, '#!/bin/sh\nexit 101\n')
    await chmod(POLICY, 0o755)
  }
  try {
    return await install()
  } finally {
    if (ours) await rm(POLICY, { force: true })
    for (const link of await enabledUnits()) if (!before.has(link)) await disable(link)
  }
}

async function disable(link) {
  say(`Kept from starting by itself: ${link}`)
  await rm(link, { force: true })
}

/** What starts by itself: units wanted by a target, and start links of the old runlevels. */
async function enabledUnits() {
  const links = []
  for (const folder of await list('/etc/systemd/system'))
    if (folder.endsWith('.wants')) links.push(...(await list(folder)))
  for (const level of ['2', '3', '4', '5'])
    for (const link of await list(`/etc/rc${level}.d`)) if (/\/S\d\d/.test(link)) links.push(link)
  return links
}

async function list(folder) {
  const names = await readdir(folder).catch(() => [])
  return names.map((name) => join(folder, name))
}
