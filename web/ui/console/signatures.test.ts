import { expect, it } from 'vitest'
import { signatureOf } from './signatures'

it('sends raw bytes in Base64 and words as they are', () => {
  expect(signatureOf(new Uint8Array(64))).toBe('A'.repeat(86) + '==')
  expect(signatureOf(new TextEncoder().encode(' QUJD\nREVG \n'))).toBe('QUJDREVG')
})
