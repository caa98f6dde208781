const SHORTEST = 8
const LONGEST = 200

/** The key of what is wrong with a new password, or null. The server has the last word. */
export function passwordMistake(password: string): string | null {
  if ([...password].length < SHORTEST) return 'password.too-short'
  return password.length > LONGEST ? 'password.too-long' : null
}
