import type { Claim } from '../claims/claim';
import { somePeople } from '../claims/vocabulary/people';

/**
 * Whether one side counts a group by name ("two firefighters were hurt") and may so give a part of what the other counts
 * ("23 people were hurt"). "Seven workers" and "eight people" may well be all the dead: only a small share is taken for a part.
 */
export function mayBePart(a: Claim, b: Claim): boolean {
    return isSmallShare(a, b) || isSmallShare(b, a);
}

function isSmallShare(narrow: Claim, wide: Claim): boolean {
    if (narrow.quantity === undefined || wide.quantity === undefined) return false;
    return narrow.quantity.value * 2 < wide.quantity.value && narrows(narrow, wide);
}

function narrows(narrow: Claim, wide: Claim): boolean {
    return narrow.group.some((word) => somePeople.has(word) && !wide.group.includes(word));
}
