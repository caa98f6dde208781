import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/** Whether a box is at least so many root letters wide. It follows the window and the text size, so large words get the narrow layout. */
export function useRoom(box: Readonly<Ref<HTMLElement | null>>, rem: number): Ref<boolean> {
  const letter = () => parseFloat(getComputedStyle(document.documentElement).fontSize)
  const wide = ref(innerWidth >= rem * letter())
  let watching: ResizeObserver | null = null

  onMounted(() => {
    watching = new ResizeObserver(() => (wide.value = (box.value?.clientWidth ?? innerWidth) >= rem * letter()))
    if (box.value) watching.observe(box.value)
  })
  onBeforeUnmount(() => watching?.disconnect())
  return wide
}
