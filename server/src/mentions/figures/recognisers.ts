import { recogniseAge } from './ages';
import { skipDate } from './calendar';
import { recogniseCount } from './counts';
import { recogniseDuration } from './durations';
import { recogniseFraction } from './fractions';
import { skipIdentifier, skipTelephone } from './identifiers';
import { recogniseMeasurement } from './measurements';
import { recogniseMoney } from './money';
import { recogniseMultiple } from './multiples';
import { recogniseOrdinal } from './ordinals';
import { recognisePercent } from './percents';
import type { Recogniser } from './reading';
import { recogniseRating, recogniseScore } from './scores';
import { recogniseTime } from './times';
import { recogniseVague } from './vague';

/**
 * In this order: what is surely something else first, what is said by a unit next, what only the neighbours tell
 * after that, the plain count last.
 */
export const RECOGNISERS: readonly Recogniser[] = [
    recogniseMoney,
    recogniseTime,
    skipDate,
    skipTelephone,
    recogniseRating,
    recogniseScore,
    recogniseFraction,
    recognisePercent,
    recogniseAge,
    recogniseDuration,
    recogniseMeasurement,
    skipIdentifier,
    recogniseOrdinal,
    recogniseMultiple,
    recogniseVague,
    recogniseCount,
];
