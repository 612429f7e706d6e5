import { wordList } from '../names/wordList';

/** Before a number of four digits these make it a year: "in 2017". */
export const yearCues = wordList(`
in since until till by before after during from through throughout early late mid mid- year circa of between born and to around
for season summer winter spring autumn fiscal than pre- post-
`);

/** Of those, the ones that also stand before a count: "by 2000 votes". */
export const looseCues = wordList(`
of by to from between around and for than after before
`);

/** Before a number these make it a count or a designation: "about 1900", "flight 1999". */
export const countCues = wordList(`
about some over nearly almost least most under up roughly approximately than flight gate route room article section number boeing
airbus
`);

/** Behind a number these are counted with it: "1999 people". */
export const countedWith = wordList(`
people men women children homes houses jobs troops soldiers votes seats miles metres meters feet acres hectares tonnes tons euros
dollars pounds pesos rupees hours days years workers passengers residents police block members students employees km kilometres
kilometers kg mph gmt percent million billion times points barrels units copies words pages fans firefighters officers deaths
cases injured dead cubic square other more of local or
`);

/** Behind a number that opens a clause these make it a year: "2019 was". */
export const plainVerbs = wordList(`
was is has had saw will marked brought and when to
`);
