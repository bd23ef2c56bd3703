/** A part of a catalogue, as the build cuts it (scripts/lib/slim-catalogues.ts). */
declare module '*.json?pages' {
  const catalogue: Readonly<Record<string, { message: string } | undefined>>;
  export default catalogue;
}
