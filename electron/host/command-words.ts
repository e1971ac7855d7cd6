/**
 * What a start of the program says to the command line: the words after `--`, or from the first plain word on
 * (`heartlab-connect probe …`); null means the window is wanted. Switches before them belong to the runtime.
 * @param started the arguments after the program (and, in development, after its folder)
 */
export function commandWords(started: readonly string[]): readonly string[] | null {
  const first = started.findIndex((word) => word === '--' || !word.startsWith('-'))
  if (first < 0) return null
  return started[first] === '--' ? started.slice(first + 1) : started.slice(first)
}
