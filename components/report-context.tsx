/** The report that is shown, for parts deep inside that need more of it than their own piece. */
import { createContext, useContext } from 'react';
import type { Report } from '../lib/model/report.ts';

export const ReportContext = createContext<Report | null>(null);

/** Null where a piece is shown by itself. */
export const useReport = (): Report | null => useContext(ReportContext);
