/** Hands a file to the browser's downloads, without any permission. */

/** The browser takes the file a moment after the click; in milliseconds. */
const KEPT_MS = 60_000;

export function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
