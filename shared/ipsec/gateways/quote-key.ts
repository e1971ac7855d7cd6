/*
 * A pre-shared key as one CLI reads it. Keys that pass `tunnel check` need none of it; a key that is
 * silently changed by its quoting is the hardest fault to find, so every writer goes through here.
 */

/** Junos, PAN-OS, swanctl: double quotes, backslash before quote and backslash. */
export function inDoubleQuotes(key: string): string {
  return `"${key.replace(/["\\]/g, '\\$&')}"`
}

/** Cisco and FortiOS help on `?` unless Ctrl-V stands before it. */
export function afterCtrlV(key: string): string {
  return key.replace(/\?/g, '\u0016?')
}

/** RouterOS scripting: `$` begins a variable and `?` asks for help in double quotes. */
export function forRouterOs(key: string): string {
  return `"${key.replace(/["\\$?]/g, '\\$&')}"`
}

/** POSIX shells, and EdgeOS after them. */
export function inSingleQuotes(key: string): string {
  return `'${key.replace(/'/g, "'\\''")}'`
}

/** PowerShell doubles a single quote inside single quotes, and takes a word processor's for one. */
export function forPowerShell(key: string): string {
  return `'${key.replace(/['‘’‚‛]/g, '$&$&')}'`
}

/** ipsec.secrets(5): nothing is escaped, but either kind of quote may be used. */
export function inEitherQuotes(key: string): string {
  return key.includes('"') ? `'${key}'` : `"${key}"`
}
