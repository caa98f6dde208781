/** The SDK these pages offer to programs. */
export const SDK_VERSION = '1.0'

/** Whether a program made for `^major.minor` runs with an SDK of that version. */
export function suits(range: string | undefined, version: string = SDK_VERSION): boolean {
  if (range === undefined) return true
  const wanted = /^\^(\d+)\.(\d+)/.exec(range)
  const [major, minor] = version.split('.').map(Number)
  return wanted !== null && Number(wanted[1]) === major && Number(wanted[2]) <= (minor ?? 0)
}
