import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Lets go of everything that nobody holds. What a weak reference has given stays until the running job ends. */
export async function collectGarbage(): Promise<void> {
    for (let i = 0; i < 3; i++) {
        await new Promise((resume) => setTimeout(resume));
        collect();
    }
}
