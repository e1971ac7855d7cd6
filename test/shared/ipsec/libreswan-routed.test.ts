import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { havePeer } from '../../peers/have-peer'
import { severalPlans, textFor } from './gateway-plans'

/*
 * Both connections of the generated text in libreswan's own daemon, which `npm test` unpacks. It runs
 * in namespaces of its own, towards a router that nobody is, and ends with them. Needs root.
 */

const root = resolve(
  import.meta.dirname,
  '../../../node_modules/.cache/heartlab-connect/peers/libreswan'
)

/** pluto wants its programs in /usr/libexec/ipsec, and its libraries where they were unpacked. */
const SETUP = `set -e
mount -t tmpfs none /usr/libexec
mkdir /usr/libexec/ipsec
mount --bind "$ROOT/usr/libexec/ipsec" /usr/libexec/ipsec
mount -t tmpfs none /run
mkdir /run/pluto
export PATH="$PATH:$ROOT/usr/sbin:/usr/libexec/ipsec"
export LD_LIBRARY_PATH=$(echo "$ROOT"/usr/lib/*-linux-gnu)
certutil -N -d sql:. --empty-password
pluto --version
`

const ROUTE_BOTH = `ip link set lo up
ip link add outside type veth peer name other
ip link set outside up
ip link set other up
ip address add 203.0.113.10/24 dev outside
ip route add default via 203.0.113.1
mkdir policies
: > secrets
pluto --nofork --stderrlog --rundir "$PWD" --nssdir "$PWD" --ipsecdir "$PWD" --secretsfile "$PWD/secrets" 2> log &
until [ -S pluto.ctl ]; do kill -0 $!; sleep 0.05; done
whack="whack --ctlsocket $PWD/pluto.ctl"
$whack --listen
for name in heartlab-1 heartlab-2
do addconn --ctlsocket "$PWD/pluto.ctl" --config heartlab.conf $name
done
for name in heartlab-1 heartlab-2
do $whack --route --name $name || true
done
$whack --status > status
$whack --shutdown
wait
`

const folder = mkdtempSync(join(tmpdir(), 'pluto-'))

function inNamespaces(script: string, cwd: string) {
  const own = ['--net', '--mount', '--pid', '--fork', '--kill-child']
  const env = { ...process.env, ROOT: root }
  return spawnSync('unshare', [...own, 'sh', '-c', script], {
    cwd,
    env,
    encoding: 'utf8',
    timeout: 20_000
  })
}

const able =
  existsSync(join(root, 'usr/libexec/ipsec/pluto')) &&
  ['certutil', 'ip', 'unshare'].every(havePeer) &&
  inNamespaces(SETUP, folder).status === 0

afterAll(() => rmSync(folder, { recursive: true }))

/** Interfaces of XFRM need a kernel that has them: here equal subnets are judged, not their way. */
function route(text: string) {
  const cwd = mkdtempSync(join(folder, 'run-'))
  writeFileSync(join(cwd, 'heartlab.conf'), text.replaceAll(/^ +ipsec-interface=.*\n/gm, ''))
  const { status, stdout, stderr } = inNamespaces(SETUP + ROUTE_BOTH, cwd)
  const routed = readFileSync(join(cwd, 'status'), 'utf8').match(/^.*prospective erouted/gm) ?? []
  return { status, said: stdout + stderr, routed }
}

describe.skipIf(!able)('libreswan’s daemon', () => {
  it('routes every pair of networks into both tunnels, and warns of nothing', () => {
    for (const plan of [severalPlans()[0]!, severalPlans()[2]!]) {
      const { status, said, routed } = route(textFor('libreswan', plan))
      expect(said).not.toMatch(/warning|cannot|could not|ignored|fail/i)
      const pairs = plan.site.cidrs.length * plan.remoteCidrs.length
      expect([status, routed.length]).toEqual([0, 2 * pairs])
    }
  })

  it('would refuse the second tunnel unless both may overlap', () => {
    const { said, routed } = route(textFor('libreswan').replaceAll(/^ +overlapip=yes\n/gm, ''))
    expect(said).toContain('cannot install eroute')
    expect(routed).toHaveLength(4)
  })
})
