import type { Check } from '../checks/check';
import type { Severity } from '../checks/report';
import type { Decided } from './decided';

/** As the user sets them, by check; a check that is not named keeps its own. */
type Severities = Readonly<Record<string, Severity | 'off'>>;

export function isOn(severities: Severities, check: Check): boolean {
    const severity = severities[check.id];
    return severity === undefined ? check.optional !== true : severity !== 'off';
}

/** How grave a clash is, after the settings and after what somebody decided. */
export function severityOf(severities: Severities, { check, clash, outcome }: Decided): Severity | 'off' {
    const severity = severities[check.id] ?? (check.optional === true ? 'off' : (clash.severity ?? check.severity));
    return outcome?.kind === 'disputed' && severity === 'warning' ? 'information' : severity;
}
