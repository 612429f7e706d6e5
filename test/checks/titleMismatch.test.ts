import { testCorpus } from './corpus';

const two = (one: string, other: string) => `=== wire.txt\n${one}\n=== copy.txt\n${other}`;

testCorpus('title-mismatch', {
    fires: [
        two('Deputy mayor Ann Lee opened the bridge in Harwick.', 'Mayor Ann Lee opened the bridge in Harwick.'),
        two(
            'Tom Reed, the chief operating officer, opened the plant.',
            'Tom Reed, chief financial officer, opened the plant.',
        ),
        two('Vice president Mary Poe spoke in Harwick.', 'President Mary Poe spoke in Harwick.'),
        two('The finance chief, Tom Reed, opened the plant.', 'Tom Reed, the chief executive, opened the plant.'),
        two('Senator Ann Lee opened the bridge.', 'Governor Ann Lee opened the bridge.'),
        two('Sen. Ann Lee opened the bridge.', 'Rep. Ann Lee opened the bridge.'),
        two('Sgt. Jim Hale was hurt in the raid.', 'Lt. Jim Hale was hurt in the raid.'),
        'Deputy mayor Ann Lee opened the bridge. Traffic flowed.\n\nMayor Ann Lee will speak on Monday.',
    ],
    silent: [
        two('The finance chief, Tom Reed, opened the plant.', 'Tom Reed, chief financial officer, opened the plant.'),
        two('Former deputy mayor Ann Lee opened the bridge.', 'Mayor Ann Lee opened the bridge.'),
        two('Mayor Ann Lee opened the bridge.', 'Ann Lee opened the bridge.'),
        two('Mayor Ann Lee opened the bridge.', 'Dr Ann Lee opened the bridge.'),
        two('Deputy mayor Ann Lee opened the bridge.', 'Mayor Tom Reed opened the bridge.'),
        two('Deputy mayor Ann Lee, who became mayor in May, opened the bridge.', 'Mayor Ann Lee opened the bridge.'),
        two('CEO Tom Reed opened the plant.', 'Tom Reed, the chief executive officer, opened the plant.'),
        two('Captain Ann Lee led the team.', 'Mayor Ann Lee opened the bridge.'),
        two('Acting mayor Ann Lee opened the bridge.', 'Deputy mayor Ann Lee opened the bridge.'),
        two('Dame Mary Poe spoke.', 'Mary Poe, the chief executive, spoke.'),
        two('Chairman and chief executive Tom Reed spoke.', 'Tom Reed, the chief executive, spoke.'),
        two('Mayor Lee spoke in Harwick.', 'Deputy mayor Lee spoke in Harwick.'),
    ],
});
