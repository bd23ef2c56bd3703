/** The reader's marks on all pages, as the options page lists them: followed as they come and go. */
import { useEffect, useState } from 'react';
import type { KeptMark } from '../../model/reader-mark.ts';
import { allMarks, watchMarks } from '../reader-marks.ts';

/** The latest first; null until they are read. */
export function useReaderMarks(): readonly KeptMark[] | null {
  const [marks, setMarks] = useState<readonly KeptMark[] | null>(null);
  useEffect(() => {
    let isGone = false;
    const read = () => void allMarks().then((all) => isGone || setMarks(all.toReversed()));
    read();
    const unwatch = watchMarks(read);
    return () => {
      isGone = true;
      unwatch();
    };
  }, []);
  return marks;
}
