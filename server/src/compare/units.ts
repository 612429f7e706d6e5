import type { Claim } from '../claims/claim';

/** Currency names that several states share, with the codes they may stand for: "200,000 pesos" and "P200,000". */
const sharedNames: Readonly<Record<string, readonly string[]>> = {
    peso: ['PHP', 'MXN', 'ARS', 'CLP', 'COP', 'CUP', 'DOP', 'UYU'],
};

/** Whether two figures can be in one unit: people are counted with and without saying so, and "27,600" may be acres. */
export function sameUnit(a: Claim, b: Claim): boolean {
    const [left, right] = [unitOf(a), unitOf(b)];
    if (left === right) return true;
    if (left === undefined || right === undefined) return false;
    return sharedNames[left]?.includes(right) === true || sharedNames[right]?.includes(left) === true;
}

function unitOf({ unit }: Claim): string | undefined {
    return unit === 'people' ? undefined : unit;
}
