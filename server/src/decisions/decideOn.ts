import type { Ruling } from '../checks/report';
import type { Anchor, Decision } from './decision';
import { decisionId } from './ledgerLine';

/** Who decides, when (ISO 8601) and why; the core has neither clock nor user. */
export interface Deciding {
    readonly verdict: Ruling;
    readonly who: string;
    readonly when: string;
    readonly why: string;
}

/** A decision about the passages of a finding. */
export function decideOn(code: string, anchors: readonly Anchor[], { verdict, who, when, why }: Deciding): Decision {
    return { id: decisionId(code, anchors), verdict, code, anchors, who, when, why };
}
