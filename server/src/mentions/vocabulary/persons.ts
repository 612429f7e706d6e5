/** Nouns for people whose age copy gives: "a man of 34", "her son, 12,", "children under 5". Lower case. */
export const AGED_PERSONS: ReadonlySet<string> = new Set(
    `man woman boy girl child children kid kids baby toddler infant teenager teen youth person people men women boys girls
    adult adults pensioner pensioners patient patients voter voters resident residents worker workers student students
    pupil pupils son daughter sons daughters father mother dad mum mom brother brothers sister sisters husband wife
    grandmother grandfather grandson granddaughter grandchildren nephew niece uncle aunt cousin cousins partner
    girlfriend boyfriend fiance fiancee fiancé fiancée widow widower twins twin stepson stepdaughter stepfather
    stepmother driver passenger pilot teacher nurse doctor suspect victim victims gunman shooter neighbour neighbor
    farmer fisherman actor actress singer author player striker defender goalkeeper midfielder coach champion officer
    soldier policeman policewoman firefighter pastor priest engineer builder shopkeeper owner manager survivor survivors
    tourist climber hiker swimmer cyclist motorist pedestrian rider jockey boxer rapper novelist politician lawmaker
    senator councillor lawyer journalist photographer reporter veteran retiree grandparent parent parents couple
    relative friend lodger tenant carpenter electrician plumber mechanic baker chef waiter waitress barista accountant
    lecturer professor scientist researcher volunteer activist campaigner protester refugee migrant those anyone
    everyone drivers citizens employees members applicants females males female male`
        .trim()
        .split(/\s+/),
);

/** People in a body, whose whole copy speaks of: "all passengers", "all of the crew". Lower case. */
export const GROUPS: ReadonlySet<string> = new Set(
    `passengers crew people victims survivors hostages occupants residents students pupils children patients staff
    workers employees miners sailors soldiers troops firefighters players members guests tourists climbers hikers
    inmates prisoners detainees defendants suspects men women boys girls pilots onboard aboard adults teachers officers
    councillors candidates jurors migrants refugees villagers families persons travellers travelers`
        .trim()
        .split(/\s+/),
);
