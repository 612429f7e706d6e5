/** Posts of which a person holds one at a time; words of one post mean the same. A row a family, lower case. */
export const titleFamilies: readonly (readonly (readonly string[])[])[] = [
    [
        ['chief executive', 'chief executive officer', 'ceo'],
        [
            'chief financial officer',
            'cfo',
            'finance chief',
            'finance director',
            'financial director',
            'chief finance officer',
        ],
        ['chief operating officer', 'coo', 'operating chief', 'operations chief', 'chief operations officer'],
        ['chief technology officer', 'cto', 'chief technical officer'],
        ['chief marketing officer', 'cmo'],
        ['chief information officer', 'cio'],
    ],
    [
        ['senator', 'sen.', 'sen'],
        ['representative', 'rep.', 'rep', 'congressman', 'congresswoman'],
        ['governor', 'gov.', 'gov'],
        ['mayor'],
    ],
    [
        ['constable', 'patrolman'],
        ['sergeant', 'sgt.', 'sgt'],
        ['lieutenant', 'lt.', 'lt'],
        ['inspector', 'insp.'],
        ['superintendent', 'supt.', 'supt'],
    ],
    [
        ['prosecutor', 'district attorney'],
        ['defense attorney', 'defence lawyer', 'defense lawyer', 'defence barrister'],
        ['judge', 'justice'],
    ],
];

/** Whether two titles name one post: "Gov." and "governor", "its chief executive" and "CEO". */
export function samePost(a: string, b: string): boolean {
    const [left, right] = [bare(a), bare(b)];
    if (left === '' || right === '') return false;
    return (
        left === right ||
        titleFamilies.some((family) => family.some((post) => post.includes(left) && post.includes(right)))
    );
}

function bare(title: string): string {
    return title.toLowerCase().replace(/^(?:the|its|their|a|an) /, '');
}

/** Words in front of a post that make it the post below: "deputy mayor". */
export const deputyWords: readonly string[] = ['deputy', 'vice', 'assistant', 'associate', 'under', 'vice-'];

/** Words that say that the post is not held now: nothing is compared. */
export const notNow =
    /\b(?:former|formerly|ex|then|acting|interim|incoming|outgoing|elect|designate|retired|ousted|late|one-time|onetime|previously|until|promoted|succeed(?:s|ed)?|nominee|candidate|would-be)\b|-elect\b|\bex-/i;

/** Words that say so only right beside the post: "the new mayor", not "opened the new bridge". */
export const notNowBeside =
    /\b(?:new|next|late|then|first|bec(?:a|o)mes?|appointed|named)(?: as)?(?: the| its| their| an?)?[ -]$/i;
