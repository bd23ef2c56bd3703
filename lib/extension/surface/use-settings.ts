/** The reader's settings as they are now. */
import { useEffect, useState } from 'react';
import { type Settings, UNSET } from '../../model/settings.ts';
import { readSettings, watchSettings } from '../settings.ts';

/** Unset until they are read; follows what changes here or on another device. */
export function useSettings(): Settings {
  const [settings, setSettings] = useState(UNSET);
  useEffect(() => {
    let isShown = true;
    const take = (now: Settings) => isShown && setSettings(now);
    void readSettings().then(take);
    const stop = watchSettings(take);
    return () => {
      isShown = false;
      stop();
    };
  }, []);
  return settings;
}
