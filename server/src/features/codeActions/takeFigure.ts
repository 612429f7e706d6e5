import { quote } from '../../checks/words';
import { sourceLabel } from '../sourceLabel';
import { actionKinds } from './actionKinds';
import { inFormOf } from './figureForm';
import { editing, type FindingAction } from './findingAction';
import { rivalFigures } from './rivalFigures';

/** The other source's figure in place of one's own: "Take “at least 14” from wire.txt". */
export const takeFigure: FindingAction = (context, at) =>
    rivalFigures(context.features, at).flatMap(({ own, other, there }) => {
        const printed = context.features.workspace.text(at.uri)?.slice(own.focus.start, own.focus.end) ?? '';
        const text = inFormOf(
            printed,
            there.text.slice(other.focus.start, other.focus.end),
            other.quantity?.value ?? Number.NaN,
        );
        const from = there.uri === at.uri ? 'elsewhere in this text' : sourceLabel(context.features, there.uri);
        const title = `Take ${quote(text)} from ${from}`;
        return editing(context, at, title, actionKinds.takeFigure, [{ ...own.focus, text }]);
    });
