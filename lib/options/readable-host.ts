/** Hosts as people write them: `xn--berall-2ya.example` → `überall.example` (RFC 3492). No API of the browser tells. */

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;

/** One label without its `xn--`. @throws RangeError for what no encoder writes. */
function decode(label: string): string {
  const cut = label.lastIndexOf('-');
  const output = [...label.slice(0, Math.max(cut, 0))];
  let code = 0x80;
  let index = 0;
  let bias = 72;
  for (let at = cut + 1; at < label.length; index += 1) {
    const before = index;
    for (let weight = 1, step = BASE; ; step += BASE) {
      const digit = Number.parseInt(label[at++] ?? '', BASE);
      if (Number.isNaN(digit)) throw new RangeError(label);
      // The notation counts letters first, then digits; parseInt the other way round.
      const value = digit < 10 ? digit + 26 : digit - 10;
      index += value * weight;
      const limit = Math.min(Math.max(step - bias, T_MIN), T_MAX);
      if (value < limit) break;
      weight *= BASE - limit;
    }
    const length = output.length + 1;
    let delta = before === 0 ? Math.floor(index / DAMP) : (index - before) >> 1;
    delta += Math.floor(delta / length);
    let rounds = 0;
    for (; delta > ((BASE - T_MIN) * T_MAX) >> 1; rounds += BASE) delta = Math.floor(delta / (BASE - T_MIN));
    bias = rounds + Math.floor(((BASE - T_MIN + 1) * delta) / (delta + SKEW));
    code += Math.floor(index / length);
    index %= length;
    output.splice(index, 0, String.fromCodePoint(code));
  }
  return output.join('');
}

/** A host of one script can be read; one that mixes scripts may want to be taken for another, and stays as it is. */
const ONE_SCRIPT =
  /^(?:[\p{Script=Latin}\p{N}-]+|[\p{Script=Cyrillic}\p{N}-]+|[\p{Script=Greek}\p{N}-]+|[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+)$/u;
/** Cyrillic and Greek letters that all look like Latin ones: "аррӏе". */
const LOOK_ALIKE = /^[асԁеһіјӏорԛѕԝхуηοανκρτυχ\p{N}-]+$/u;

/** The host as it is read; one that cannot be decoded, or might pass for another, as it is. */
export function readableHost(host: string): string {
  return host
    .split('.')
    .map((label) => {
      if (!label.startsWith('xn--')) return label;
      try {
        const text = decode(label.slice(4));
        return ONE_SCRIPT.test(text) && !LOOK_ALIKE.test(text) ? text : label;
      } catch {
        return label;
      }
    })
    .join('.');
}
