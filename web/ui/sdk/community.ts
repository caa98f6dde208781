import { api } from './api'
import { enterCommunity } from './session'
import type { Community, Ui } from './types'

/** Asks for a community and for what its programs show to this person, and enters it if it is still wanted by then. */
export async function visitCommunity(code: string, wanted: () => boolean = () => true): Promise<void> {
  const path = `/communities/${encodeURIComponent(code)}`
  const [community, ui] = await Promise.all([api<Community>(path), api<Ui>(`${path}/ui`)])
  if (wanted()) enterCommunity(community, ui)
}
