/**
 * The number on the toolbar button: how many promotional passages the article of a tab holds. Only where pages are read by themselves: a
 * reader who clicks sees the report. All of it lives in the browser, which forgets a tab's badge when the tab loads another page.
 */
import { browser } from 'wxt/browser';
import type { PromotionKind, Report } from '../model/report.ts';
import { shownKind } from '../model/shown-kind.ts';
import { chosenTranslator, readSettings } from './settings.ts';

interface Face {
  text: string;
  ground: string;
  title: string;
}

/** Grounds on which {@link BADGE_TEXT} has a contrast of at least 4.5:1. */
export const BADGE_GROUNDS = { some: '#9a4a00', none: '#34414d', unread: '#666666', failed: '#a3231f' } as const;
export const BADGE_TEXT = '#ffffff';
/** No number: nobody looked. */
const UNREAD = '–';
const FAILED = '!';
/** More has no room. */
const MOST = 99;
/** As long as a failure stands on the button; well below the half minute after which a browser stops an idle background. */
const FAILED_MS = 5_000;

/** What of a report counts: the article's own, and no kind the reader does not want to see. */
export const countOf = ({ promotions }: Pick<Report, 'promotions'>, hiddenKinds: readonly PromotionKind[]): number =>
  promotions.filter((promotion) => promotion.inArticle && !hiddenKinds.includes(shownKind(promotion))).length;

/** Without `tabId`: what all tabs have that have nothing of their own. */
async function show({ text, ground, title }: Face, tabId?: number): Promise<void> {
  const tab = tabId === undefined ? {} : { tabId };
  const { action } = browser;
  await Promise.all([
    action.setBadgeBackgroundColor({ ...tab, color: ground }),
    action.setBadgeTextColor({ ...tab, color: BADGE_TEXT }),
    action.setTitle({ ...tab, title }),
    action.setBadgeText({ ...tab, text }),
  ]);
}

/** A tab that is gone has no badge. */
const silently = (work: Promise<unknown>): Promise<void> =>
  work.then(
    () => undefined,
    () => undefined,
  );

const unread = async (): Promise<Face> => ({
  text: UNREAD,
  ground: BADGE_GROUNDS.unread,
  title: (await chosenTranslator('any-page')).text('badge_unread'),
});

const bare = async (): Promise<Face> => ({
  text: '',
  ground: BADGE_GROUNDS.unread,
  title: (await chosenTranslator('any-page')).text('extName'),
});

const always = (): boolean => true;

/**
 * What a tab shows until it is read: grey where pages are read by themselves, else nothing.
 * @param isStill asked at the last moment: what is not to be shown any more is not.
 */
export const showUnread = (tabId?: number, isStill = always): Promise<void> =>
  silently(
    (async () => {
      const face = await ((await readSettings()).reading === 'off' ? bare() : unread());
      if (isStill()) await show(face, tabId);
    })(),
  );

/** How many passages a reading found. @param isStill as in {@link showUnread} */
export const showCount = (tabId: number, report: Pick<Report, 'promotions'>, isStill = always): Promise<void> =>
  silently(
    (async () => {
      const { reading, hiddenKinds } = await readSettings();
      if (reading === 'off') return;
      const count = countOf(report, hiddenKinds);
      const t = await chosenTranslator('any-page');
      if (!isStill()) return;
      await show(
        {
          text: count > MOST ? `${MOST}+` : String(count),
          ground: count > 0 ? BADGE_GROUNDS.some : BADGE_GROUNDS.none,
          title: count > 0 ? t.text('badge_count', { count }) : t.text('badge_none'),
        },
        tabId,
      );
    })(),
  );

/** A number stands on the button. */
export const isCounted = async (tabId: number): Promise<boolean> =>
  /^\d/.test(await browser.action.getBadgeText({ tabId }).catch(() => ''));

/** Says for some seconds why nothing happened, then shows again what stood there, unless that has changed. */
export const showFailure = (tabId: number, title: string): Promise<void> =>
  silently(
    (async () => {
      const { action } = browser;
      const before = await action.getBadgeText({ tabId });
      // A second failure does not take the first for what stood there.
      const [text, ground, oldTitle] =
        before === FAILED
          ? [null, null, null]
          : [before, await action.getBadgeBackgroundColor({ tabId }), await action.getTitle({ tabId })];
      await show({ text: FAILED, ground: BADGE_GROUNDS.failed, title }, tabId);
      setTimeout(() => void silently(restore()), FAILED_MS);

      async function restore(): Promise<void> {
        if ((await action.getBadgeText({ tabId })) !== FAILED) return;
        if (text === null) return showUnread(tabId);
        const [red, green, blue] = ground as [number, number, number, number];
        await show({ text, ground: `rgb(${red} ${green} ${blue})`, title: oldTitle }, tabId);
      }
    })(),
  );
