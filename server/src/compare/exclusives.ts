/** Words of which one act or case can have only one. Stems; a row a relation. */
export interface Exclusive {
    /** What the words decide, in an editor's words: "how it was communicated". */
    readonly about: string;
    /** Each a way; words within a way mean the same. */
    readonly ways: readonly (readonly string[])[];
}

export const exclusives: readonly Exclusive[] = [
    { about: 'how it was communicated', ways: [['letter'], ['phone', 'telephone', 'call']] },
    {
        about: 'how the vote or request ended',
        ways: [
            ['approve', 'pass', 'adopt', 'endorse'],
            ['reject', 'veto', 'defeat'],
        ],
    },
    {
        about: 'how the trial ended',
        ways: [
            ['convict', 'guilty'],
            ['acquit', 'acquittal', 'innocent'],
        ],
    },
];
