/** Small line drawings, 16 × 16, in the colour of the text around them. Decoration only: the words stand beside them. */

const PATHS = {
  /** A megaphone: promotion and claims. */
  claim: 'M2.5 6.5v3h2l6 3.5v-10l-6 3.5zM4.5 9.5l1 4h2l-.9-3M13 6a3 3 0 0 1 0 4',
  /** A sheet with lines: sourced facts. */
  fact: 'M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M5.8 8h4.4M5.8 11h4.4',
  /** A tag on a string: disclosures. */
  disclosure: 'M1.8 8.2V2h6.2l6.2 6.2L8 14.4zM5 5.1v.1',
  /** A missing tag. */
  unlabelled: 'M1.8 8.2V2h6.2l6.2 6.2L8 14.4zM5 5.1v.1M1.5 14.5l13-13',
  warning: 'M8 1.8 15 14H1zM8 6.3v3.6M8 11.9v.1',
  remove: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  check: 'M2.5 8.5 6 12l7.5-8',
  lamp: 'M5 1.5h6l1.5 4.5h-9zM8 6v2M2 10.5h12M2 13.5h8',
  /** A window with a column beside the page. */
  panel: 'M1.5 2.5h13v11h-13zM10 2.5v11M12 5.3h.9M12 7.8h.9',
  options: 'M1.5 4.5h7M11.5 4.5h3M1.5 11.5h3M7.5 11.5h7M10 3v3M6 10v3',
  /** A sheet that leaves a tray. */
  export: 'M8 10V1.8M4.8 5 8 1.8 11.2 5M2.5 9.5v4h11v-4',
  /** An arrow into a tray. */
  save: 'M8 1.8V10M4.8 6.8 8 10l3.2-3.2M2.5 9.5v4h11v-4',
  retry: 'M13.5 8A5.5 5.5 0 1 1 11.7 4M12 1v3.3H8.7',
} as const;

export type IconName = keyof typeof PATHS;

/** One icon, hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
