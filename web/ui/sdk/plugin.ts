import type { Component } from 'vue'

/** What a program's own module gives to the host: components by the names its manifest uses. */
export interface Plugin {
  screens?: Record<string, Component>
}

export function definePlugin(plugin: Plugin): Plugin {
  return plugin
}
