import type { Component } from 'vue'
import type { Plugin } from '../sdk/plugin'
import type { ProgramUi } from '../sdk/types'
import { suits } from './range'

const PATIENCE_MS = 8_000

/** Loads a program's own module, when one of its screens is opened, and gives the component of that name. */
export async function ownComponent(ui: ProgramUi, name: string): Promise<Component> {
  if (!ui.entry || !suits(ui.sdk)) throw new Error(`${ui.id} has no module for these pages`)
  if (ui.style) addStyle(fileOf(ui, ui.style))
  const loaded = (await inTime(import(/* @vite-ignore */ fileOf(ui, ui.entry)))) as { default: Plugin }
  const component = loaded.default.screens?.[name]
  if (!component) throw new Error(`${ui.id} has no screen ${name}`)
  return component
}

function fileOf(ui: ProgramUi, file: string): string {
  return `/plugins/${ui.id}/${ui.version}/ui/${file}`
}

function addStyle(href: string): void {
  if (document.querySelector(`link[href="${href}"]`)) return
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }))
}

function inTime<Value>(loading: Promise<Value>): Promise<Value> {
  const late = new Promise<never>((_, refuse) => setTimeout(() => refuse(new Error('too slow')), PATIENCE_MS))
  return Promise.race([loading, late])
}
