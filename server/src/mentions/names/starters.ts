import { wordList } from './wordList';

/** Words that have a capital because a sentence, quotation or headline starts with them, in lower case. */
export const starters = wordList(`
a about above according across act actually add additional adding after afterwards again against ahead airlines all almost along already also
although always amid among an analysts and animals another any anybody anyone anything apart are area arguably around arrests as ask asked at
attempts attendance attorneys authorities away back based because been before behind being believe below beneath beside besides better between
beyond big bodies bombs both boys bring british-born brothers buildings bullets buses businesses but by call calls came can cannot cars cases
cash casualties certainly charges children cities citizens city civilians clashes clearly close coach come commuters companies compared
concerns conditions containment containing controlling cops council councils counsel countless couples courts credit crews crime critics
crowds currently customers damage dancers daughters day days dead dear death deaths debris deliveries demand demonstrators deputies despite
detectives details did died diplomats direct divers do doctors does doing don't donations dozens draw drivers drones due during each earlier
early earnings education effective efforts eight either elections eleven else elsewhere emergency employees employers engineers enough
especially even eventually ever every everybody everyone everything evidence exactly except executives experts explosions eyewitnesses
families fans far farmers fatalities fathers fears few fewer fifteen fifty fighters fighting figures finally find finding fire firefighters
fires first fishermen five flames flights follow following food footage for forecasters forget former forty four friends from full funeral
further general generally get girls give given go good got government governments groups guests gunmen guns had half has have having he heavy
help hence her here hers herself high him himself his homes hopefully hospitals hours houses how however huge hundreds i if immediately
in including incredibly indeed independents individuals injured injuries inside instead interest into investigations investigators investors
ironically is islanders it its itself jobs journalists judges juries jurors just keep kids killed killing know last late later lawmakers lawyers
leaders leave leaving left less let like likewise listen little local locals long look looking lovely lower made make making managers many
markets matches maybe me meanwhile media medics members men might military militants millions minds minister ministers miraculously missing
money monday month months more moreover most mostly mothers motorists mourners moving much must my myself nearby nearly needless neighbors
neighbours neither net never nevertheless new news next night nine ninety no nobody none nonetheless nor normally not nothing notably now number
obviously of off officers officials often oh old on once one ones only onlookers on-duty operators opinion opponents opposition or organisers
organizers other others otherwise our ours out outside over overall overnight own owners painters paramedics parents part participants parties
passengers past patients payments pedestrians people per perhaps personally photographers photographs photos pilots plans play players please
police politicians polls poor possibly power prayers presumably previous previously priests prior prisoners private privately probably problems
profits projectiles property prosecutors protesters protestors protests provided public put quite rain rather rates ravaged reaction readers
ready really reasons rebels recent recently records regulators relatives released remember rents reported reportedly reporters reports
republicans rescuers rescue research researchers residents responders restaurants results returns revenue right riots rising roads roughly
runners sadly said sales same say saying says scenes scheduled scholars schools scientists search second security see seems senators seriously
services seven several shares she shipments ships shops shooters shoppers shortly shots should showing similarly simply since sisters six sixteen
sixty small smoke so social soldiers some somebody someone something sometimes son soon sons sources speakers speaking specifically spectators
speculation staff standing start state statements statistics still stocks stop stores storms strangely stripping strong students such suddenly
supporters suppose sure surely survivors suspects take taken taking talks targets tax taxes teachers teams technically ten tens terrorists
testing than thank thankfully thanks that that's the their theirs them themselves then there there's therefore these they they're thieves thing
things think thirty this those though thousand thousands three through throughout thus time times to today together tomorrow tonight too top
total tourists towards trade traders traffic tragically trains transport travellers travelers trees trials troops trouble true truly try trying
turning turnout twelve twenty twice two type typically unable under understandably underlying unemployment unfortunately union unions unlike
unsurprisingly until up upon us usually various vehicles versions very veterans via victims video videos viewers villagers violence visitors
voters votes wages wait walking want was watch water waves we weather week weeks welcome well were what whatever what's when whenever where
whereas wherever whether which while whilst who whoever whole whom whomever whose why wildfires will winds with within without witnesses women
words work workers working worse would writing wrong year years yes yesterday yet you young your yours yourself zero
a.m p.m adding again's anger arguing asked authorities' bad bail below best bombing both-sides breaking burning buying calling campaigners
carrying cases' chief clean coming correspondents counting cost costs crash defence defense defendants delays deliberations demands describing
developing drinking driving dressed driver editor exclusive expect failure fair falling fewer feeling firing flooding footballers fresh gang
general getting giving going grief growing growth gusts happy hard health hearing heat holding hospital house housing human idea inflation initial
inspectors islands issues judging judge killing large law leading legal letters life live living loss losses lots low luckily main major mayor
meeting meetings moments morning mother murder music name names national nationally natural nature necessary needs negotiations neighbor neighbour
nor note older opening orders output outrage pain paid paper pay peace photo picture pictures planes police's policy political population
president pressure price prices prime production professor progress proud question questions quick race raising reading real rebuilding red
related repairs reply reporting representatives response restoration running sad safety saturday scores secretary seeing sentencing separate
serious shares' shooting shootings short sickening signs silence situation snow speech spokesman spokespeople spokesperson spokeswoman spending
spring stay story street strikes success summer supplies support surgeons surveillance suspect suspected sweet swimming talking teenage teenagers
temperatures testimony text thoughts throw tickets tips told towns training travel treatment trial trump-era tuition underwriters updated update
urgent using valid value view viewed views vote voting waiting war warning warnings watching welcome wife wind winning winter wonder world worst
`);
