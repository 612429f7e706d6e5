import { wordList } from './wordList';

/** Words that make a run of capitals the name of a law, a prize, a war, a storm, a thing: in lower case. */
export const otherWords = wordList(`
act agreement accord accords amendment anthem app award awards article bible bill book bowl budget burger catalogue championship championships
charter clause code concert constitution contest convention conventions crash crisis cup cyclone debate declaration derby directive disaster
doctrine edition election elections emmy epidemic euro europa exhibition expo express fair festival fever final finals fire flight flu galaxy
games genome gospel grammy grand green grenade hurricane index initiative intifada invasion iphone law laws lottery lives mark marathon mass
massacre matter medal memorial mission missile model nobel olympic olympics open operation oscar oscars pact pandemic paper papers parade
paralympics phase plan plane play prayer premier prize programme program protocol quran koran race rally rebellion regulation report resolution
revolution rifle rocket rule rules scandal season section series session show shooting spring stakes standard standards storm strategy
strike study submarine summit super survey tank tax tea test testament theory title tour tournament treaty tropical trophy trial tsunami typhoon
uprising variant virus vote war wars wildfire world year internet earth god bitcoin blue black red white party's support stoppers caption video image weather
`);
