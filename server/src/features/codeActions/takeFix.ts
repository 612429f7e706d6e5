import { quote } from '../../checks/words';
import { actionKinds } from './actionKinds';
import { editing, type FindingAction } from './findingAction';

/** The words that a check has computed: "Make it “27%”". Certain, and so the fix that an editor prefers. */
export const takeFix: FindingAction = (context, at) => {
    const { fix } = at.finding;
    if (fix === undefined || fix.uri !== at.uri) return [];
    const { start, end, replacement } = fix;
    const title = `Make it ${quote(replacement)}`;
    return editing(context, at, title, actionKinds.fix, [{ start, end, text: replacement }]).map((action) => ({
        ...action,
        isPreferred: true,
    }));
};
