/**
 * The keys of acts whose outcome is not known yet: the same act asked again gets the same key, until it is settled.
 * After that the same words are a new act.
 */
export function actKeys(newKey: () => string) {
  const open = new Map<string, string>()
  return {
    of(act: string): string {
      const key = open.get(act) ?? newKey()
      open.set(act, key)
      return key
    },
    settle(act: string): void {
      open.delete(act)
    },
  }
}
