/** Nouns that open a sentence in news copy, where the tagger takes their capital for a name's. */
export const OPENING_NOUNS: ReadonlySet<string> = new Set(
    `accidents activists actors acts administrators adults advisers agencies agents aides airlines allies ambulances
    analysts animals applicants appeals artists assailants athletes attackers attacks attendance attorneys authorities
    aviation banks bankers beds bids bills bodies bookings bosses boys bosses buildings buses businesses buyers
    campaigners candidates carers cars cases cash casualties charges charities children churches citizens civilians
    classes clinics clubs coaches colleagues commissioners commuters companies compensation complaints contractors
    copies costs councillors councilors councils counsel counterparts couples courts creditors crews crime crimes critics
    crops crowds customers damage dealers deaths debris debts defenders defendants delays delegates demand demonstrators
    deputies detectives detainees developers diplomats directors divers doctors donations donors drivers drones
    economists editors elders elections emergency employees employers emissions engineers entries environmentalists
    estimates evacuations evacuees events evidence executives experts exports eyewitnesses factories families fans
    farmers fatalities fathers figures fighters fines fire firefighters fires firms fishermen flames flights floods
    flooding food forces forecasters friends fuel funds funding gains girls gangs goods governments graduates groups
    growth guards guests gunfire gunmen guns homeowners homes hospitals hostages hotels households houses images imports
    income inflation injuries inmates inquiries inspectors insurers investigations investigators investments investors
    islanders jobs jobseekers journalists judges jurors labour labor landlords landslides lawmakers lawyers leaders
    legislators lenders lives loans locals looters losses managers marchers margins markets medics members men merchants
    migrants military militants miners ministers mobs mobsters motorists mothers mourners negotiators neighbors
    neighbours nurses observers offenders officers officials onlookers operators opponents organisers organizers
    outages output owners parents parties partners passengers patients patrols payments peace pedestrians people
    pensioners permits photos photographs pilots players plans planes planners police policemen politicians polls
    poverty power premises prices prisoners privates producers production profit profits programs projects proposals
    prosecutors protesters protestors protests pupils questions rain rains rates rebels receipts records recruits
    referees refugees regulators relatives relief renters repairs reporters reports representatives republicans
    rescuers researchers reservoirs residents responders restaurants results retailers revenue revenues rioters riders
    rises rivals roads rockets roofs runners sailors sales savings scholars schools scientists searchers seats
    seismologists sellers senators sentences services settlers shareholders shares shelters shelling shoppers shops
    shots skiers smoke soldiers sources speakers specialists spectators spending staff stakeholders starters statistics
    stocks storms strikes strikers students studies subscribers supervisors suppliers supplies supporters surgeons
    survivors suspects swimmers talks tax taxes teachers teams technicians teenagers tenants tensions terrorists ticket
    tickets timber toddlers tourists towns traders trade traffic trains transactions travellers travelers trees trials
    troops trucks turnout unemployment unions utilities vaccinations vaccines vehicles vendors victims viewers villagers
    vintners violence visitors volunteers voters votes wages walkers warnings waters waves weather whistleblowers
    widows wildfires winds winners winnings witnesses women workers writers youths`
        .trim()
        .split(/\s+/),
);

/** Plural nouns that the tagger takes for verbs behind a number: "38 lives". */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
    `lives deaths cases tests votes shares shots fires injuries arrests homes houses rounds goals wins losses runs
    points hits strikes attempts rescues visits flights crashes blasts attacks burns wounds counts charges claims
    complaints calls copies ships boats loans grants posts jobs moves offers orders plans plants prints ranks rates
    reports requests returns rises roles sails seats sets sites spots stops stores tracks trades trains trips trucks
    turns units uses views walks cuts falls drops gains defeats draws passes catches kicks saves pitches books bombs
    guns knives cars planes drones lines schools`
        .trim()
        .split(/\s+/),
);

/** Past tenses that the tagger takes for nouns or adjectives when they follow their subject: "prices fell by". */
export const PAST_TENSES: ReadonlySet<string> = new Set(
    'fell rose hurt left lost won shot hit cut set beat fled sank struck fought dealt grew drew ran shut spent kept held led met paid bled broke drove'.split(
        ' ',
    ),
);
