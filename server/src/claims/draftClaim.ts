import type { Claim } from './claim';

/** A claim before its source numbers it: passage offsets, no key and no text yet. */
export type DraftClaim = Omit<Claim, 'key' | 'text'>;
