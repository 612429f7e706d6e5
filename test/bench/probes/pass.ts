// pass UNITS: the second time that so many UTF-16 units of news are read in one process.
import { newsroom } from '../newsroom/newsroom';
import { load } from '../readers/own';
import { processorTime, tell } from './samples';

const [units] = process.argv.slice(2).map(Number) as [number];
const texts: string[] = [];
let left = units;
for (const { text } of newsroom(Math.ceil(units / 2_500))) {
    if (left <= 0) break;
    texts.push(text);
    left -= text.length;
}
const read = await load();
// Compiled by the same amount of work, whatever is measured.
const warm = newsroom(200).map(({ text }) => text);
read(warm);
const start = processorTime();
read(texts);
tell({ second: processorTime() - start });
