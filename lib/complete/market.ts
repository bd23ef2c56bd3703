/** What sentences about securities and other things traded on a market speak of. */
import type { Topic } from '../model/topics.ts';

export const MARKET_TOPICS: readonly Topic[] = ['price', 'rating', 'valuation', 'dividend'];
