import type { Claim } from './claim';

/**
 * Claims of how many were hurt, from claims of how many were shot: only where the copy speaks of wounds or a hospital,
 * and nowhere of a death, so that whoever was shot lived. The keys are those of the shot, with the other measure.
 */
export function hurtByShot(claims: readonly Claim[], text: string): Claim[] {
    if (!claims.some((claim) => claim.measure === 'shot') || !hurt.test(text) || death.test(text)) return [];
    return claims.flatMap((claim) =>
        claim.measure === 'shot' && claim.kind === 'count'
            ? [{ ...claim, measure: 'injured', key: claim.key.replace('|shot|', '|injured|') }]
            : [],
    );
}

const hurt =
    /\b(?:injur(?:y|ed|ies)|wound(?:s|ed)?|hospitals?|hospitali[sz]ed|non-?life-threatening|stable condition|critical condition)\b/i;

const death =
    /\b(?:dead|die[sd]?|dying|kill(?:s|ed|ing|ings)?|killer|fatal(?:ly|ity|ities)?|deaths?|deadly|slain|slaying|coroner|medical examiner|funeral|vigil|manslaughter|deceased|(?<!attempt(?:ed)?[\w -]{0,20})murder(?:s|ed)?|homicides?(?! (?:detect|investigat|unit|squad|task|division|bureau)\w*))\b/i;
