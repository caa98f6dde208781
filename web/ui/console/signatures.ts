const RAW_BYTES = 64

/** A signature file as the header wants it: one of 64 raw bytes in Base64, any other as the words it holds. */
export function signatureOf(file: Uint8Array): string {
  if (file.length === RAW_BYTES) return btoa(String.fromCharCode(...file))
  return new TextDecoder().decode(file).replace(/\s/g, '')
}
