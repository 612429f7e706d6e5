/** Lemmas that say nothing of what a sentence is about. */
export const stopwords: ReadonlySet<string> = new Set(
    (
        'be have do get go come make take give say tell add note state report accord according describe call claim announce confirm show ' +
        'mr mrs ms dr one two three first second last next new other more most many much some any all several few such own same ' +
        'also just only even still already now then there here where when while who whom which what that this these those ' +
        'it its he she they we you i his her their our your my not no yes very so too up down out off over under about into ' +
        'year day week month time today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday ' +
        'january february march april may june july august september october november december ' +
        'official spokesman spokeswoman spokesperson statement source people person man woman thing way lot part ' +
        'million billion thousand hundred dozen percent cent per well however meanwhile including include amid among'
    ).split(' '),
);

/** Different words for one thing: the left one stands for all. Base forms. */
export const sameStem: Readonly<Record<string, string>> = Object.fromEntries(
    (
        'apologize:apology,apologise,regret kill:slay,murder,death,die,dead,fatality,fatal,deadly,perish,slaying,killing,toll,homicide ' +
        'crash:crash-land,collision,collide,plunge injure:injury,wound,hurt,wounded,injured plane:aircraft,airliner,jet,airplane,aeroplane,jetliner,flight ' +
        'attack:assault,strike,raid,bombardment shoot:shooting,gunfire,gun gunman:shooter arrest:detain,custody,nab,apprehend,capture survive:survivor,survival ' +
        'resign:quit,resignation hospital:hospitalize rescue:save fire:blaze,wildfire quake:earthquake,tremor,temblor buy:acquire,purchase,acquisition ' +
        'damage:harm destroy:wreck,destruction investigate:investigation,inquiry,probe blame:accuse,accusation win:victory,triumph,beat,defeat lose:loss ' +
        'elect:election vote:voter,ballot appoint:name,nominate,nomination charge:indict,indictment sentence:jail,imprison,prison convict:conviction guilty:guilt ' +
        'admit:acknowledge,concede,admission responsibility:blame responsible suspend:halt,suspension delay:postpone company:firm,business,corporation,operator ' +
        'child:kid,youngster,children boy girl police:cop,officer car:vehicle,automobile boat:ship,vessel,ferry storm:hurricane,cyclone,typhoon flood:flooding ' +
        'film:movie country:nation,state leader:president chief:head,boss rise:increase,climb,grow,jump,surge,soar fall:drop,decline,decrease,slump,plunge,slip,dip,shrink,tumble ' +
        'profit:earning cut:reduce,reduction,slash plan:proposal,propose try:attempt help:assist,assistance,aid begin:start,launch,open end:finish,close,conclude ' +
        'protest:demonstration,demonstrate,demonstrator,protester,rally riot:unrest explode:explosion,blast,bomb,bombing,detonate ' +
        'cause:trigger,lead find:discover,discovery,locate flee:escape,escapee wed:marry,marriage,wedding birth:bear,born steal:theft,rob,robbery,heist ' +
        'recover:recovery,cure,heal gross:box-office,earn,collect,make,net population:inhabitant worldwide:globally,internationally,global,international,world view:watch ' +
        'rehab:rehabilitation,treatment contain:containment captain:skipper hold:grip,clutch drift:float hit:strike fan:supporter game:match goal:score job:post,position,employment worker:employee,staff '
    )
        .trim()
        .split(/ +/)
        .flatMap((row) => {
            const [stem = '', words = ''] = row.split(':');
            return words === '' ? [] : words.split(',').map((word) => [word, stem]);
        }),
);
