import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notesOf } from './readClaims';

/** Copy, and the claims that its figures make. A row a turn of phrase. */
const rows: readonly (readonly [copy: string, ...notes: string[]])[] = [
    // The predicate behind the counted.
    ['The fire killed people: 14 people were killed.', 'killed 14'],
    ['Two people have died.', 'killed 2'],
    ['Fourteen people later died of their wounds.', 'killed 14'],
    ['At least 14 people are dead.', 'killed at-least 14'],
    ['Nine people were confirmed dead.', 'killed 9'],
    ['Nine people were found dead.', 'killed 9'],
    ['Nine people were pronounced dead at the scene.', 'killed 9'],
    ['Three men were shot dead.', 'killed 3'],
    ['Three men were stabbed to death.', 'killed 3'],
    ['Three men were shot and killed.', 'killed 3'],
    ['Three men were shot and wounded.', 'injured 3'],
    ['Five officers were fatally wounded.', 'killed 5'],
    ['Five officers were fatally shot.', 'killed 5'],
    ['Six miners lost their lives.', 'killed 6'],
    ['Some 40 people were wounded.', 'injured about 40'],
    ['Six people suffered burns.', 'injured 6'],
    ['Six people sustained minor injuries.', 'injured 6 part'],
    ['Two drivers suffered fatal injuries.', 'killed 2'],
    ['Two teenagers with gunshot wounds walked in.', 'injured 2'],
    ['Two were critically injured.', 'injured 2 part'],
    ['Two people are in critical condition.', 'injured 2 part'],
    ['Seven people were taken to hospital.', 'hospitalized 7'],
    ['Seven people were taken to hospital with burns.', 'hospitalized 7', 'injured 7'],
    ['Four people remain missing.', 'missing 4'],
    ['Four people were reported missing.', 'missing 4'],
    ['Eleven people were arrested.', 'arrested 11'],
    ['Eleven people were taken to the police station.', 'people 11'],
    ['Three suspects are in custody.', 'arrested 3'],
    ['Three men were charged with theft.', 'charged 3'],
    ['Some 300 families were displaced.', 'displaced about 300'],
    ['Some 300 villagers fled.', 'displaced about 300'],
    ['Twenty passengers survived.', 'survived 20'],
    ['Twenty passengers escaped unhurt.', 'unhurt 20'],
    ['Two Greeks were killed.', 'killed 2'],
    // Reduced, as in headlines.
    ['12 dead, 30 hurt', 'killed 12', 'injured 30'],
    ['Bus crash: 3 Dead, 12 Injured', 'killed 3', 'injured 12'],
    ['Teen killed, two others injured in crash', 'injured 2'],
    ['5 shot, 2 fatally, in Leeds', 'shot 5', 'killed 2'],
    ['Four people were shot, one fatally.', 'shot 4', 'killed 1'],
    ['Two shot dead, two critical after party', 'killed 2', 'injured 2 part'],
    // In front of the counted.
    ['The fire killed 14 people.', 'killed 14'],
    ['The crash, killing at least 33, blocked the road.', 'killed at-least 33'],
    ['A gunman opened fire, wounding six others.', 'injured 6 part'],
    ['A gunman killed a man and wounded six others.', 'injured 6'],
    ['The blast killed 14 and wounded 21.', 'killed 14', 'injured 21'],
    ['He shot four people.', 'shot 4'],
    ['He shot and killed four people.', 'killed 4'],
    ['He fatally shot four people.', 'killed 4'],
    ['The storm claimed 14 lives.', 'killed 14'],
    ['The attack cost the lives of 38 people.', 'killed 38'],
    ['The fire left 14 dead and 30 hurt.', 'killed 14', 'injured 30'],
    ['The crash sent four people to the hospital.', 'hospitalized 4'],
    ['Police arrested eleven fans.', 'arrested 11'],
    ['Firefighters rescued nine people.', 'rescued 9'],
    ['The ferry was carrying 67 passengers.', 'aboard 67'],
    // Nominal.
    ['The death toll rose to 19.', 'killed 19'],
    ['A death toll of 14 was given.', 'killed 14'],
    ['The number of dead has now climbed to at least 14.', 'killed at-least 14'],
    ['The deaths of 14 people are being investigated.', 'killed 14'],
    ['There were 14 fatalities.', 'killed 14'],
    ['There were 29 survivors.', 'survived 29'],
    ['Rescuers found 14 bodies.', 'killed 14'],
    ['Aboard the bus were 18.', 'aboard 18'],
    ['There were 67 people on board.', 'aboard 67'],
    ['The plane had 187 passengers aboard.', 'aboard 187'],
    ['The blast left 30 people homeless.', 'displaced 30'],
    ['Police investigate a double homicide.', 'killed 2'],
    ['A triple shooting shook the town.', 'shot 3'],
    ['The case is a double murder-suicide.', 'killed 3'],
    // What stands between.
    ['Twelve people, including a child, were killed.', 'killed 12'],
    ['Twelve people, three of them children, were killed.', 'killed 12', 'killed 3 part'],
    ['Twelve people, including three children, were killed.', 'killed 12', 'killed 3 part'],
    ['Three people in the car were hurt.', 'injured 3'],
    ['Two girls, ages 6 and 8, were hurt.', 'injured 2', 'age 6', 'age 8'],
    // One predicate for several.
    ['12 people died and 30 were injured.', 'killed 12', 'injured 30'],
    ['Two officers and three bystanders were wounded.', 'injured 2 part', 'injured 3 part'],
    ['Three women and two men were injured.', 'injured 3 part', 'injured 2 part'],
    ['The flood killed two farmers and three children.', 'killed 2 part', 'killed 3 part'],
    ['A woman and two children were killed.', 'killed 2 part'],
    // Whole and part.
    ['38 of the 67 people on board were killed.', 'killed 38', 'aboard 67'],
    ['Four of the 12 people killed were children.', 'killed 4 part', 'killed 12'],
    ['One of the students died.', 'killed 1 part'],
    ['One of five people injured in the crash has died.', 'injured 1 part', 'injured 5'],
    ['Both men died.', 'killed 2 part'],
    ['All 38 people on board were killed.', 'aboard 38', 'killed 38 whole'],
    ['The crash killed all 38 on board.', 'killed 38 whole', 'aboard 38'],
    ['Another three people were hurt.', 'injured 3 part'],
    // None.
    ['No injuries were reported.', 'injured 0'],
    ['There were no reports of injuries.', 'injured 0'],
    ['Nobody was hurt.', 'injured 0'],
    ['No one was killed.', 'killed 0'],
    ['The plane landed without injuries.', 'injured 0'],
    ['The plane landed without casualties.', 'casualty 0'],
    ['No other injuries were reported.', 'injured 0 part'],
    ['No one else was hurt.', 'injured 0 part'],
    ['Nobody inside the vehicle was injured.', 'injured 0 part'],
    ['Nobody was seriously injured.', 'injured 0 part'],
    ['No children were hurt.', 'injured 0 part'],
    ['None of the passengers were hurt.', 'injured 0 part'],
    ['No arrests have been made.', 'arrested 0 part'],
    // What is no such claim.
    ['Rebels killed or wounded 40 soldiers.', 'casualty 40'],
    ['The fire killed three cows.', 'cow 3'],
    ['He was charged with two counts of murder.', 'count 2'],
    ['She suffered three injuries.', 'injury 3'],
    ['Police counted 762 homicides.', 'homicide 762'],
    ['Soldiers killed in the war had families: 12 soldiers marched.', 'soldier 12'],
];

for (const [copy, ...notes] of rows) {
    test(copy, () => {
        assert.deepEqual(notesOf(copy), notes);
    });
}

test('a gallery counter is no figure', () => {
    assert.deepEqual(notesOf('Image 3 of 10 A house burns in Leeds.'), []);
});
