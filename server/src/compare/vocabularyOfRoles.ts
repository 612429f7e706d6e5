/**
 * Kinds of people and things of which one cannot be two at a time, a line each; kinds apart by a bar, words by blanks,
 * singular. Words in two kinds of one line tell nothing.
 */
export const roleLines: readonly string[] = [
    'pupil student schoolchild schoolboy schoolgirl child minor toddler baby teenager | teacher staff caretaker adult parent employee worker cook cleaner grown-up pensioner',
    'patient resident inmate | doctor nurse staff carer medic employee visitor guard',
    'passenger | crew pilot driver conductor captain steward',
    'civilian villager | soldier officer policeman fighter militant troop gunman',
    'man boy male | woman girl female',
    'local resident | tourist visitor foreigner guest holidaymaker',
    'fan spectator supporter | player referee coach steward',
    'customer guest shopper | staff employee waiter manager',
    'republican | democrat | independent',
    'conservative | labour | liberal | green',
    'amateur | professional',
    'student | teacher lecturer professor',
    'wheat | barley | maize | oats | rye',
    'diesel | electric | hybrid | gas',
    'public | private',
    'safe alive unhurt unharmed | dead die kill missing injure wound',
];
