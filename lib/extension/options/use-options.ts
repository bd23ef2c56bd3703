/** The settings as the options page shows and changes them: saved at once, undone where something was lost, followed from other devices. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { OptionsStatus } from '../../model/options-status.ts';
import { changesOf } from '../../model/setting-changes.ts';
import { type ReadingMode, type Settings, UNSET } from '../../model/settings.ts';
import { changeSettings, readSettings, watchSettings } from '../settings.ts';
import { originsFor } from '../site-access.ts';
import { askFor, giveBackAllBut, isGranted, watchPermissions } from './site-permissions.ts';

export interface Options {
  /** Null until they are read. */
  settings: Settings | null;
  /** The browser has granted here what reading by itself takes. */
  allowed: boolean;
  status: OptionsStatus | null;
  /** Takes back what was done last; null where nothing was lost by it. */
  undo: (() => void) | null;
  /** @returns whether it was saved. What was not is shown no longer. */
  change(changes: Partial<Settings>, status?: OptionsStatus): Promise<boolean>;
  /** As `change`, and can be undone. */
  remove(changes: Partial<Settings>): Promise<boolean>;
  /** These may ask for a permission, and so are to be called straight from a click. A refused permission changes nothing. */
  chooseReading(reading: ReadingMode): Promise<boolean>;
  chooseSites(sites: Settings['sites']): Promise<boolean>;
  allow(): void;
  /** All but how pages are read is taken over also when the permission is refused. */
  take(settings: Partial<Settings>): Promise<boolean>;
  reset(): Promise<boolean>;
  /** @param undo takes back what was done elsewhere than in the settings. */
  say(status: OptionsStatus, undo?: () => void): void;
}

export function useOptions(): Options {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [allowed, setAllowed] = useState(true);
  const [status, setStatus] = useState<OptionsStatus | null>(null);
  const [lost, setLost] = useState<Partial<Settings> | (() => void) | null>(null);
  const latest = useRef<Settings>(UNSET);
  const pending = useRef(0);

  const show = useCallback((now: Settings) => {
    latest.current = now;
    setSettings(now);
    void isGranted(originsFor(now)).then(setAllowed);
  }, []);

  useEffect(() => {
    void readSettings().then(show);
    const unwatch = watchSettings((now) => {
      // While something of ours is being saved, what is heard may be older than it.
      if (pending.current > 0) return;
      // Browsers keep the entries of a record in an order of their own: what comes back of ours is no other's.
      if (changesOf(latest.current, now).length === 0) return;
      show(now);
      setStatus('elsewhere');
      setLost(null);
    });
    const unwatchPermissions = watchPermissions(() => void isGranted(originsFor(latest.current)).then(setAllowed));
    return () => {
      unwatch();
      unwatchPermissions();
    };
  }, [show]);

  const save = useCallback(
    async (changes: Partial<Settings>, said: OptionsStatus, canUndo: boolean): Promise<boolean> => {
      const before = latest.current;
      show({ ...before, ...changes });
      pending.current += 1;
      try {
        await changeSettings(changes);
        setStatus(said);
        setLost(canUndo ? Object.fromEntries(Object.keys(changes).map((name) => [name, before[name as keyof Settings]])) : null);
        return true;
      } catch {
        setStatus('not-saved');
        setLost(null);
        return false;
      } finally {
        pending.current -= 1;
        if (pending.current === 0) show(await readSettings());
      }
    },
    [show],
  );

  /** Asks first, then saves, then gives back what is not needed any more. */
  const saveAccess = useCallback(
    async (
      changes: Partial<Settings>,
      said: OptionsStatus,
      canUndo: boolean,
      saidRefused: OptionsStatus | null = null,
    ): Promise<boolean> => {
      const before = originsFor(latest.current);
      const granted = await askFor(originsFor({ ...latest.current, ...changes }).filter((origin) => !before.includes(origin)));
      if (!granted && !saidRefused) {
        setStatus('refused');
        return false;
      }
      const { reading: _, ...others } = changes;
      const saved = await save(granted ? changes : others, granted ? said : (saidRefused ?? said), canUndo);
      const needed = originsFor(latest.current);
      await giveBackAllBut(needed);
      // Of what was part of a larger permission, browsers keep nothing when that one is given back.
      setAllowed((await isGranted(needed)) || ('reading' in changes && granted && (await askFor(needed))));
      return saved;
    },
    [save],
  );

  const change = useCallback((changes: Partial<Settings>, said: OptionsStatus = 'saved') => save(changes, said, false), [save]);
  const undo = typeof lost === 'function' ? lost : lost && (() => void saveAccess(lost, 'undone', false, 'refused'));

  return {
    settings,
    allowed,
    status,
    undo,
    change,
    remove: (changes) => save(changes, 'removed', true),
    chooseReading: (reading) => saveAccess({ reading }, 'saved', false),
    chooseSites: (sites) => {
      const isShorter = Object.keys(sites).length < Object.keys(latest.current.sites).length;
      return saveAccess({ sites }, isShorter ? 'removed' : 'saved', isShorter);
    },
    allow: () =>
      void askFor(originsFor(latest.current)).then((granted) => {
        setAllowed(granted);
        setStatus(granted ? 'allowed' : 'refused');
      }),
    take: (taken) => saveAccess(taken, 'imported', true, 'imported-refused'),
    reset: () => saveAccess(UNSET, 'reset', true),
    say: (said, takeBack) => {
      setStatus(said);
      setLost(() => takeBack ?? null);
    },
  };
}
