/**
 * Who takes complaints about advertising that is dressed as an article, by country. Data: complaint-bodies.json; its `source` says where
 * the address was seen, or that it was not.
 */
import * as v from 'valibot';
import rows from './complaint-bodies.json' with { type: 'json' };

/** In the order in which they are shown. Keys of the user interface's texts: `body_kind_press_council` … */
export const BODY_KINDS = ['press-council', 'advertising-self-regulation', 'consumer-centre', 'authority'] as const;
/** What a body looks into. Keys of the user interface's texts: `body_takes_press_code` … */
export const BODY_TAKES = ['press-code', 'advertising', 'misleading-practices', 'unfair-competition', 'media-law'] as const;

const SEEN = /^seen: https?:\/\//;

const Body = v.strictObject({
  /** ISO 3166. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  name: v.pipe(v.string(), v.minLength(2)),
  kind: v.picklist(BODY_KINDS),
  takes: v.pipe(v.array(v.picklist(BODY_TAKES)), v.minLength(1)),
  url: v.pipe(v.string(), v.url(), v.startsWith('https://')),
  source: v.union([v.pipe(v.string(), v.regex(SEEN)), v.pipe(v.string(), v.startsWith('not confirmed'))]),
  /** It only takes complaints of those a piece is about. */
  onlyAffected: v.optional(v.literal(true)),
});
export type ComplaintBody = v.InferOutput<typeof Body>;

const BODIES = v.parse(v.array(Body), rows);

/** The bodies of a country (ISO 3166), by kind; empty where none are known. */
export const bodiesOf = (country: string): ComplaintBody[] =>
  BODIES.filter((body) => body.country === country.toUpperCase()).sort((a, b) => BODY_KINDS.indexOf(a.kind) - BODY_KINDS.indexOf(b.kind));

/** The countries that bodies are known of, ISO 3166. */
export const bodyCountries = (): string[] => [...new Set(BODIES.map(({ country }) => country))].sort();

/** Its address was seen in use, and is no guess. */
export const isConfirmed = ({ source }: ComplaintBody): boolean => SEEN.test(source);
