/** The SHA-256 of a text as UTF-8, in hex. Needs a secure context: the extension's own pages are one, an article over http is not. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
