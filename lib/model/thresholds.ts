/**
 * How likely it must be that unlabelled text promotes before the reader is told. A false alarm on an honest article costs more than a miss,
 * so even many alarms are no guesses. What each costs and finds is measured in docs/evaluation.md.
 */
export const THRESHOLDS = { few: 0.9, balanced: 0.8, many: 0.35 } as const;

/** What a reader chooses from. */
export type Sensitivity = keyof typeof THRESHOLDS;

/** The choices, from few alarms to many. */
export const SENSITIVITIES = ['few', 'balanced', 'many'] as const satisfies readonly Sensitivity[];

/** The choice a report was made by; null when its threshold is none of ours. */
export const sensitivityOf = ({ threshold }: { threshold: number }): Sensitivity | null =>
  SENSITIVITIES.find((name) => THRESHOLDS[name] === threshold) ?? null;
