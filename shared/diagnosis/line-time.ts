const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec'
const ISO = /(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,3}))?/
const FORTI = /date=(\d{4})-(\d\d)-(\d\d) time=(\d\d):(\d\d):(\d\d)()/
const SLASHED = /(\d{4})[/.](\d\d)[/.](\d\d) (\d\d):(\d\d):(\d\d)(?:[.,](\d{1,3}))?/
/** American with a slash, European with a dot; `2:05:09 PM` too. */
const DAY_AND_MONTH =
  /\b(\d{1,2})([/.])(\d{1,2})[/.](\d{4}),? (\d{1,2}):(\d\d):(\d\d)(?:[.,](\d{1,3}))?\d{0,6}(?: ?([ap])m\b)?/i
/** Also RouterOS’ `nov/22/2026 10:00:00`. */
const SYSLOG =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s/]{1,2}(\d{1,2})(?:[ /](\d{4}))?,? (\d\d):(\d\d):(\d\d)(?:[.,](\d{1,3}))?/i
/** Seconds, or in exports milli- and microseconds. */
const EPOCH = /(?:^|time_?stamp"?\s{0,2}[:=]\s{0,2}"?)(1\d{9})(?:\.?(\d{1,3}))?/i
const CLOCK = /(?:^|\s)(\d\d):(\d\d):(\d\d)(?:[.,](\d{1,3}))?/

/**
 * When a log line was written, in milliseconds on a scale of its own: only good to order the lines of one log
 * (time zones are not read, a year that is not printed is 2000). Null where no time is found.
 */
export function lineTime(line: string): number | null {
  const head = line.slice(0, 200)
  const full = ISO.exec(head) ?? FORTI.exec(head) ?? SLASHED.exec(head)
  if (full) return moment(full.slice(1))
  const written = DAY_AND_MONTH.exec(head)
  if (written) return moment(dayAndMonth(written.slice(1)))
  const syslog = SYSLOG.exec(head)
  if (syslog) {
    const month = MONTHS.indexOf((syslog[1] ?? '').toLowerCase()) / 3 + 1
    return moment([syslog[3] ?? '2000', String(month), syslog[2] ?? '1', ...syslog.slice(4)])
  }
  const epoch = EPOCH.exec(head)
  if (epoch) return Number(epoch[1]) * 1000 + milliseconds(epoch[2])
  const clock = CLOCK.exec(head)
  return clock ? moment(['2000', '1', '1', ...clock.slice(1)]) : null
}

/** In the order year, month, day, hour (of 24), minute, second, fraction. */
function dayAndMonth(parts: readonly (string | undefined)[]): readonly (string | undefined)[] {
  const [first, sign, second, year, hour = '0', minute, seconds, fraction, half] = parts
  const [month, day] = sign === '/' ? [first, second] : [second, first]
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)
  return [year, month, day, String(hours), minute, seconds, fraction]
}

function moment(parts: readonly (string | undefined)[]): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(0, 6)
    .map((part) => Number(part))
  return Date.UTC(year, month - 1, day, hour, minute, second) + milliseconds(parts[6])
}

function milliseconds(text: string | undefined): number {
  return text ? Number(text.padEnd(3, '0')) : 0
}
