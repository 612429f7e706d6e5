import { ageMismatch } from './ageMismatch';
import { allOrNone } from './allOrNone';
import { basis } from './basis';
import { boundBroken } from './boundBroken';
import type { Check } from './check';
import { conversion } from './conversion';
import { countAndList } from './countAndList';
import { figureMismatch } from './figureMismatch';
import { figureOutdated } from './figureOutdated';
import { figureReused } from './figureReused';
import { headlineMismatch } from './headlineMismatch';
import { magnitude } from './magnitude';
import { nameSpelling } from './nameSpelling';
import { negatedOutcome } from './negatedOutcome';
import { partsAndWhole } from './partsAndWhole';
import { percentChange } from './percentChange';
import { percentPoints } from './percentPoints';
import { placeholder } from './placeholder';
import { quoteAttribution } from './quoteAttribution';
import { quoteWording } from './quoteWording';
import { score } from './score';
import { selfMismatch } from './selfMismatch';
import { singleSource } from './singleSource';
import { sum } from './sum';
import { superlative } from './superlative';
import { titleMismatch } from './titleMismatch';
import { unattributed } from './unattributed';
import { weekdayMismatch } from './weekdayMismatch';

/** Every check, in the order of the documentation. */
export const checks: readonly Check[] = [
    figureMismatch,
    allOrNone,
    partsAndWhole,
    selfMismatch,
    weekdayMismatch,
    nameSpelling,
    quoteWording,
    basis,
    negatedOutcome,
    percentChange,
    percentPoints,
    sum,
    conversion,
    ageMismatch,
    countAndList,
    headlineMismatch,
    quoteAttribution,
    titleMismatch,
    magnitude,
    score,
    figureOutdated,
    boundBroken,
    superlative,
    figureReused,
    placeholder,
    unattributed,
    singleSource,
];
