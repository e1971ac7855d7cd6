import { describe, expect, it } from 'vitest'
import {
  checkLiveRoutes,
  readMacRoutes,
  readProcRoutes,
  readWindowsRoutes
} from '../../../shared/ipsec/live-routes'
import { readLiveRoutes } from '../../../electron/engine/network/read-live-routes'
import { safePlan } from './gateway-plans'

const PROC = `Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT
eth0\t00000000\t0100A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0
eth0\t0000A8C0\t00000000\t0001\t0\t0\t100\t0000FFFF\t0\t0\t0
tun9\t0003640A\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0
`
const WINDOWS = `IPv4 Route Table
===========================================================================
Active Routes:
Network Destination        Netmask          Gateway       Interface  Metric
          0.0.0.0          0.0.0.0      192.168.0.1     192.168.0.20     25
       10.100.3.0    255.255.255.0         On-link       172.16.5.2      1
`
const MAC = `Routing tables

Internet:
Destination        Gateway            Flags               Netif Expire
default            192.168.0.1        UGScg                 en0
10.100.3/24        172.16.5.1         UGSc                utun3
127                127.0.0.1          UCS                   lo0
192.168.0          link#4             UCS                   en0
`

describe('this computer’s routes', () => {
  it('are read as Linux keeps them', () => {
    expect(readProcRoutes(PROC)).toEqual([
      { network: '0.0.0.0/0', through: 'eth0' },
      { network: '192.168.0.0/16', through: 'eth0' },
      { network: '10.100.3.0/24', through: 'tun9' }
    ])
  })

  it('are read as Windows prints them', () => {
    expect(readWindowsRoutes(WINDOWS)).toContainEqual({
      network: '10.100.3.0/24',
      through: '172.16.5.2'
    })
  })

  it('are read as macOS prints them', () => {
    expect(readMacRoutes(MAC)).toEqual([
      { network: '10.100.3.0/24', through: 'utun3' },
      { network: '127.0.0.0/8', through: 'lo0' },
      { network: '192.168.0.0/24', through: 'en0' }
    ])
  })

  it('are a warning where one leads into HeartLab’s networks; a default route is none', () => {
    const findings = checkLiveRoutes(safePlan(), readProcRoutes(PROC))
    expect(findings).toMatchObject([{ code: 'overlap', severity: 'warn', field: 'remoteCidrs.0' }])
    expect(findings[0]?.title).toContain('tun9')
    expect(checkLiveRoutes(safePlan(), [{ network: '0.0.0.0/0', through: 'eth0' }])).toEqual([])
  })

  it.skipIf(process.platform !== 'linux')('can be read on this computer', async () => {
    expect(await readLiveRoutes()).not.toBeNull()
  })

  it('are not made up where the system does not tell', async () => {
    expect(await readLiveRoutes('win32')).toBeNull()
  })
})
