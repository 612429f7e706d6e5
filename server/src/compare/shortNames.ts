/** Given names and what people make of them; a row a name. Lower case. */
const rows = `
alexander alex alec sandy sasha
alexandra alex sandra sasha
andrew andy drew
anthony tony
antonia toni
barbara barb babs
benjamin ben benny
catherine katherine kathryn cathy kathy kate katie kitty
charles charlie chuck chas
christine christina chris tina
christopher chris kit topher
cynthia cindy
daniel dan danny
david dave davy
deborah debra debbie deb
donald don donnie
dorothy dot dottie
edward ed eddie ted teddy ned
eleanor ellie nell nora
elizabeth liz lizzie beth betty eliza libby lisa bess
frances fran frankie
francis frank
frederick fred freddie
gerald gerry jerry
geoffrey jeffrey geoff jeff
gregory greg
harold harry hal
helen nell
henry harry hank
jacqueline jackie
jacob jake
james jim jimmy jamie
janet jan
jennifer jenny jen
jessica jess
john jack johnny jon
jonathan jon
joseph joe joey
josephine jo josie
joshua josh
judith judy
kenneth ken kenny
lawrence laurence larry laurie
leonard len lenny leo
lewis louis lou
louise lou
margaret maggie meg peggy madge greta
martin marty
mary molly polly
matthew matt
michael mike mick mickey
nathaniel nathan nat nate
nicholas nick nicky
nicola nicky nikki
oliver ollie
pamela pam
patricia pat patty trish tricia
patrick pat paddy
peter pete
philip phillip phil
rachel rachael
raymond ray
rebecca becky becca
richard rick dick rich ricky
robert bob rob bobby robbie bert
roger rodger
ronald ron ronnie
samantha sam
samuel sam sammy
sarah sara sally sadie
stephen steven steve
susan suzanne sue susie
theodore ted teddy theo
theresa teresa terry tess
thomas tom tommy
timothy tim
victoria vicky vicki tori
vincent vince vinny
virginia ginny
walter walt wally
william bill billy will willie liam
zachary zach zack
`;

const rowsOf: ReadonlyMap<string, readonly number[]> = (() => {
    const map = new Map<string, number[]>();
    rows.trim()
        .split('\n')
        .forEach((row, nth) => {
            for (const name of row.split(' ')) map.set(name, [...(map.get(name) ?? []), nth]);
        });
    return map;
})();

/** Whether two given names may be one person's: "Bill" and "William", "Chris" and "Christos". Lower case. */
export function areOneGivenName(a: string, b: string): boolean {
    if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
    const right = rowsOf.get(b) ?? [];
    return (rowsOf.get(a) ?? []).some((row) => right.includes(row));
}
