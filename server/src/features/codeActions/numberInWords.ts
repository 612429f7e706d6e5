const SMALL: readonly string[] =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
        ' ',
    );
const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** 14 as "fourteen", 42 as "forty-two"; undefined for what copy does not spell out: 100 and more, fractions. */
export function numberInWords(value: number): string | undefined {
    if (!Number.isInteger(value) || value < 0 || value >= 100) return undefined;
    const ones = SMALL[value];
    if (ones !== undefined) return ones;
    const tens = TENS[Math.floor(value / 10) - 2];
    return value % 10 === 0 ? tens : `${tens}-${SMALL[value % 10]}`;
}
