import { testCorpus } from './corpus';

const words = '“The people asked us to sit down and get on with it,”';
const two = (one: string, other: string) => `=== wire.txt\n${one}\n=== copy.txt\n${other}`;

testCorpus('quote-attribution', {
    fires: [
        two(`${words} said Zoe Marlow, the leader of the council.`, `${words} said Alan Denby on Friday.`),
        two(`${words} Zoe Marlow said.`, `${words} Alan Denby told reporters.`),
        two(
            `According to Mary Poe, “it was a roar of water and wind”.`,
            `“It was a roar of water and wind,” said Tom Reed.`,
        ),
        two(
            `“I counted the children I could see,” said Liza Mond.`,
            `“I counted the children I could see,” Helen Grant said.`,
        ),
        `${words} said Zoe Marlow.\n\nThe count went on.\n\n${words} said Alan Denby.`,
        two(
            `Tom Reed said: “We will rebuild every house on this street before winter comes.”`,
            `“We will rebuild every house on this street before the winter comes,” said Ann Lee.`,
        ),
        two(`“Never have I seen such a crowd,” Ann Lee said.`, `“Never have I seen such a crowd,” said Mr Tom Reed.`),
        two(
            `“We open the gates at nine on Friday,” Mary Poe said.`,
            `Jim Hale said: “We open the gates at nine on Friday.”`,
        ),
    ],
    silent: [
        two(`${words} said Zoe Marlow, the leader of the council.`, `${words} said Ms Marlow.`),
        two(`${words} said Zoe Marlow.`, `${words} said a spokesman for Zoe Marlow.`),
        two(`${words} said Zoe Marlow.`, `${words} the council said in a statement.`),
        two(`${words} said Zoe Marlow.`, `${words} she said.`),
        two(`${words} said Zoe Marlow.`, `“The voters want new faces,” said Alan Denby.`),
        two(`“Thank you,” said Zoe Marlow.`, `“Thank you,” said Alan Denby.`),
        two(`${words} said Zoë Marlow.`, `${words} said Zoe Marlow.`),
        two(`${words} said Zoe Marlow.`, `${words} said Zoe Marlow, reading from a text by Alan Denby.`),
        two(`${words} said Zoe Marlow.`, `The people asked us to sit down, said Alan Denby.`),
        two(`${words} said Zoe Marlow.`, `“Sit down”, said Alan Denby.`),
        two(`${words} said Zoe Marlow.`, `Posters read ${words} and Alan Denby smiled.`),
        two(`${words} said Zoe Marlow and Alan Denby.`, `${words} said Alan Denby.`),
    ],
});
