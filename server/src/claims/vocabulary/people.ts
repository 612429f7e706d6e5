/** Nouns for anybody: they do not narrow a group. Singular. */
export const anyone: ReadonlySet<string> = words(
    `people person individual human being life victim other soul casualty body dead death fatality injured wounded survivor injury occupant arrest
    case member suspect one fatality`,
);

/** Nouns for some people: they narrow a group, and tell that the counted are people. Singular. */
export const somePeople: ReadonlySet<string> = words(
    `man woman child boy girl adult teenager teen toddler baby infant kid pensioner youth minor male female juvenile youngster senior
    passenger crew pilot attendant driver soldier officer cop police policeman policewoman firefighter fireman guard troop trooper
    worker employee staff student pupil teacher doctor nurse patient resident civilian migrant refugee
    protester protestor demonstrator fan supporter tourist visitor villager farmer fisherman miner prisoner inmate detainee
    hostage militant fighter rebel gunman insurgent terrorist journalist reporter customer shopper guest patron clubgoer
    climber hiker sailor marine servicemember serviceman veteran citizen national foreigner family couple brother
    sister parent relative friend deputy agent player steward volunteer rescuer paramedic medic bystander onlooker passerby
    pedestrian motorist motorcyclist cyclist attacker assailant shooter bomber councillor lawmaker official politician minister
    judge lawyer nun priest monk worshipper worshiper settler islander commuter rider skier swimmer diver voter contractor
    son daughter mother father husband wife grandmother grandfather grandchild uncle aunt cousin nephew niece sibling twin spouse
    partygoer concertgoer churchgoer neighbor neighbour colleague classmate schoolchild schoolgirl schoolboy newborn
    defendant activist engineer builder merchant trader runner athlete coach racer pilgrim spectator attendee evacuee peacekeeper`,
);

/** Nouns in -er, -or, -ist or -man that are no people, for `namesPeople`. */
const things: ReadonlySet<string> = words(
    `number order paper quarter meter metre kilometer kilometre liter litre tower center centre corner computer helicopter tanker trailer river water
    letter matter fever border factor sector motor door floor error mirror summer winter weather dollar order chapter theater theatre
    cancer tumor tumour color colour favor harbor harbour offer power answer master register container freezer server printer router reactor
    tractor sensor monitor elevator generator counter finger shoulder bladder semester trimester fiber fibre cover layer lever locker
    poster banner sticker bumper buffer boiler burner cooler charger scooter cruiser freighter bomber bunker barrier carrier starter trigger
    gutter shelter filter sewer butter dinner supper slaughter encounter transfer murder disorder disaster crater list checklist
    tear year hour bar war car star ear beer deer pier tier career`,
);

/** Counted nouns that are hurt and killed in news and are no people, or that are no beings at all. Singular. */
export const notPeople: ReadonlySet<string> = words(
    `animal dog cat horse cow cattle pig sheep goat bird chicken hen duck fish bear wolf deer whale dolphin elephant lion tiger pet puppy kitten bee tree
    day night week month year hour minute second time way thing part count round shot bullet blow bill project plan deal job vehicle car truck bus
    train plane bomb home house building apartment school street block mile foot point percent dollar euro pound case number season game match
    reason story photo image page line report sentence charge offense offence crime shooting incident attack crash wound round weapon gun rifle
    state city country nation place side half quarter third company firm organization department unit group team dozen hundred thousand million`,
);

/** Whether the lemma names people, so that "killed" and the like are said of it. */
export function namesPeople(lemma: string): boolean {
    if (anyone.has(lemma) || somePeople.has(lemma)) return true;
    return (
        lemma.length > 5 &&
        /(?:[a-z]er|[a-z]or|ist|man|woman|goer)$/.test(lemma) &&
        !things.has(lemma) &&
        !notPeople.has(lemma)
    );
}

function words(text: string): ReadonlySet<string> {
    return new Set(text.trim().split(/\s+/));
}
