/** Line icons on a 24 x 24 grid, drawn with a 2 px round stroke. */
export const icons = {
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  down: 'M5 9l7 7 7-7',
  up: 'M5 15l7-7 7 7',
  sort: 'M8 10l4-5 4 5M8 14l4 5 4-5',
  menu: 'M4 6h16M4 12h16M4 18h16',
  copy: 'M8 8h12v12H8zM16 8V4H4v12h4',
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M5 13l4.5 4.5L19 7',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  search: 'M11 4a7 7 0 1 0 0 14a7 7 0 0 0 0-14zM16 16l4.5 4.5',
  home: 'M4 11l8-7 8 7M6 10v10h12V10M10 20v-6h4v6',
  shifts: 'M5 5h14v15H5zM5 10h14M9 3v4M15 3v4M9 15l2 2 4-4',
  calendar: 'M5 5h14v15H5zM5 10h14M9 3v4M15 3v4',
  clock: 'M12 4a8 8 0 1 0 0 16a8 8 0 0 0 0-16zM12 8v4.5l3 2',
  place: 'M12 21s-7-6-7-11a7 7 0 0 1 14 0c0 5-7 11-7 11zM12 8a2 2 0 1 0 0 4a2 2 0 0 0 0-4z',
  people: 'M9 5a3 3 0 1 0 0 6a3 3 0 0 0 0-6zM3 20c0-4 2.5-6 6-6s6 2 6 6M16 5.5a3 3 0 0 1 0 5.5M17.5 14.5c2.3.8 3.5 2.6 3.5 5.5',
  person: 'M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM4.5 21c0-4.5 3-7 7.5-7s7.5 2.5 7.5 7',
  message: 'M4 5h16v12H9l-5 4z',
  phone: 'M6 3h3l2 5-2.5 2a12 12 0 0 0 5.5 5.500L16 13l5 2v3a3 3 0 0 1-3 3C10.5 21 3 13.5 3 6a3 3 0 0 1 3-3z',
  help: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM9.5 9.500a2.5 2.5 0 1 1 3.5 2.300c-.7.3-1 .8-1 1.700M12 17v.01',
  info: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 11v6M12 7.500v.01',
  warn: 'M12 4l9 16H3zM12 10v5M12 17.500v.01',
  stop: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM8 12h8',
  eye: 'M2.5 12s3.5-6.5 9.5-6.500S21.5 12 21.5 12S18 18.5 12 18.500S2.5 12 2.5 12zM12 9.500a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5z',
  bag: 'M5 8h14l1 13H4zM9 8V6a3 3 0 0 1 6 0v2',
  meal: 'M4 11h16a8 8 0 0 1-5 7.500V20H9v-1.500A8 8 0 0 1 4 11zM9 7V4M12 7V3M15 7V4',
  delivery: 'M3 6h11v11H3zM14 10h4l3 4v3h-7M7 20a2 2 0 1 0 0-4a2 2 0 0 0 0 4zM17 20a2 2 0 1 0 0-4a2 2 0 0 0 0 4z',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6v.01M4.5 12v.01M4.5 18v.01',
  program: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z',
  settings: 'M4 7h10M18 7h2M16 5v4M4 17h2M10 17h10M8 15v4',
  upload: 'M12 16V4M7 9l5-5 5 5M4 16v4h16v-4',
  link: 'M10 14l4-4M9 7l2-2a4 4 0 0 1 6 6l-2 2M15 17l-2 2a4 4 0 0 1-6-6l2-2',
  desk: 'M3 4h18v12H3zM9 20h6M12 16v4',
  text: 'M4 19L9.5 5L15 19M6 14h7M16 19l2.5-6 2.5 6M17 17h3',
  out: 'M14 4H5v16h9M10 12h11M17 8l4 4-4 4',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  child: 'M12 3a3 3 0 1 0 0 6a3 3 0 0 0 0-6zM6 13c2 1 4 1.5 6 1.500s4-.5 6-1.500M12 14v3l-3 4M12 17l3 4',
  heart: 'M12 20s-8-5-8-11a4.5 4.5 0 0 1 8-2.500A4.5 4.5 0 0 1 20 9c0 6-8 11-8 11z',
  building: 'M5 21V4h10v17M15 9h4v12M3 21h18M8.5 8h3M8.5 12h3M8.5 16h3',
  refresh: 'M19 8a8 8 0 1 0 1 5M20 4v5h-5',
} as const

export type IconName = keyof typeof icons

/** The icon of that name, or the one that stands for any program. */
export function iconNamed(name: string | undefined): IconName {
  return name !== undefined && name in icons ? (name as IconName) : 'program'
}
