import { api, type Ask } from './api'
import { useSession } from './session'

/** The address of a program's own API in the community of the page; `href` is what its manifest says. */
export function programApi(program: string, href: string): string {
  const code = useSession().session.community?.code ?? ''
  return `/communities/${encodeURIComponent(code)}/programs/${encodeURIComponent(program)}/${href.replace(/^\//, '')}`
}

/** Asks a program's own API in the community of the page. */
export function askProgram<Answer = unknown>(program: string, href: string, ask?: Ask): Promise<Answer> {
  return api<Answer>(programApi(program, href), ask)
}
