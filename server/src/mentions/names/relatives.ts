import { wordList } from './wordList';

/** Before a name: its bearer is a person. Lower case. */
export const relatives = wordList(`
wife husband son daughter mother father brother sister uncle aunt nephew niece cousin grandson granddaughter grandmother grandfather widow
widower fiancé fiancée girlfriend boyfriend partner stepson stepdaughter stepfather stepmother friend neighbour neighbor colleague predecessor
successor counterpart rival twin baby boy girl man woman toddler teenager dad mum mom
`);
