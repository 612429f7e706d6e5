import type { WireVerdict } from '../wire/status';
import { Pacer } from './pause';
import { status } from './requests';
import type { Session } from './session';

/** Tells our client how many sources are compared and what was found. */
export async function tellStatus(session: Session): Promise<void> {
    if (!session.client.offers.showsStatus) return;
    const pacer = new Pacer();
    let warnings = 0;
    let notes = 0;
    const counts = new Map<WireVerdict, number>();
    session.shelf.settle();
    const sources = session.workspace.sources();
    for (const { uri } of sources) {
        // Counted as the Problems panel counts: at either end.
        for (const { severity, verdict } of session.workspace.findings(uri)) {
            if (severity === 'warning') warnings++;
            else notes++;
            counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
        }
        await pacer.breathe();
    }
    await session.connection.sendNotification(status, {
        ...session.library.reading,
        sources: sources.length,
        warnings,
        notes,
        verdicts: VERDICTS.flatMap((verdict) => {
            const count = counts.get(verdict);
            return count === undefined ? [] : [{ verdict, count }];
        }),
    });
}

/** The gravest first. */
const VERDICTS: readonly WireVerdict[] = ['contradiction', 'outdated', 'disputed', 'scope', 'variance', 'note'];
