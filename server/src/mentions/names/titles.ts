import { wordList } from './wordList';

/** What a person holds or does, as the head of a title: "prime minister", "fire chief". Before a name or behind it. */
export const titleHeads = wordList(`
academic accountant activist actor actress adjutant admiral adviser advisor agent aide ambassador analyst archbishop architect artist
assemblyman assemblywoman assistant astronaut athlete attendant attorney author ayatollah banker baron baroness barrister bishop blogger
boss boxer brigadier broker businessman businesswoman campaigner candidate captain cardinal caretaker carpenter champion chair chairman
chairperson chairwoman chancellor chaplain chef chief cleric clerk climber coach colonel columnist comedian commander commandant
commentator commissioner commodore comptroller conductor congressman congresswoman constable consul consultant contractor cook coordinator
co-founder cofounder corporal coroner correspondent councillor councilman councilor councilwoman counsel counselor cyclist deacon dean
defender delegate deputy designer detective developer dictator diplomat director doctor driver economist editor emir emperor engineer
entrepreneur envoy executive expert farmer father financier firefighter fisherman footballer forecaster foreman forward founder
gardener general goalkeeper governor guard guitarist head historian host imam inspector instructor investigator investor
janitor jockey journalist judge justice king lady lawmaker lawyer leader lecturer legislator librarian lieutenant magistrate magnate major
manager marshal mayor mechanic medic meteorologist midfielder midshipman minister mogul monk mp musician negotiator novelist nurse officer
official ombudsman operator owner painter paramedic partner pastor patriarch patrolman pensioner photographer physician pianist pilot
planner player playwright plumber poet policeman policewoman politician pontiff pope postmaster premier presenter president priest primate
prime-minister prince princess principal prisoner producer professor programmer prosecutor provost psychiatrist psychologist publisher
queen rabbi rancher ranger rapper receptionist rector ref referee regent registrar rep reporter representative researcher resident reverend
rider runner sailor schoolteacher scientist secretary secretary-general senator sergeant shah sheikh sheriff shopkeeper singer sister
skipper soldier solicitor speaker spokesman spokesperson spokeswoman sprinter steward strategist striker student sultan superintendent
supervisor surgeon swimmer taoiseach teacher technician tennis treasurer trooper tsar trustee tycoon undersecretary veteran vicar
vice-president vice-chairman viceroy victim volunteer waiter waitress warden witness writer
`);

/** Words that stand before the head of a title: "deputy", "vice", "national security". */
export const titleModifiers = wordList(`
acting associate assistant attorney chief co commanding community corporate county deputy defence defense district economic education
elect emeritus energy environment executive ex exterior federal field finance financial fire first flight foreign former general global
government group head health high home honorary incoming interim interior internal joint junior justice labor labour lead legal lieutenant
lord major majority managing marketing medical minority national news operating operations outgoing parliamentary permanent planning police
political press prime principal private public regional returning retired rear science second security senior shadow social solicitor
special staff state technical technology then third trade transport transportation treasury vice wing campaign communications
security media sports welfare culture housing city ward human rights policy investment research safety strategy
`);

/** Written before a name and part of no name; a full stop may follow. */
export const honorifics = wordList(`
Mr Mrs Ms Miss Mx Dr Prof Sir Dame Lord Lady Rev Revd Fr Sr Hon Gov Sen Rep Reps Sens Pres Gen Col Lt Cmdr Cdr Capt Maj Sgt Cpl Pvt Adm Brig Supt Insp
Det Const Cllr Msgr Amb Atty Asst Dep St Father Sister Brother Madame Monsieur Señor Señora Don Doña Sheikh Imam Ayatollah Rabbi Pastor
Emir Sultan Shah Mullah Hajji
`);

/** "Dr." and the like that are too close to a word to stand without a name behind them. */
export const nameSuffixes = wordList('Jr Jr. Sr Sr. II III IV MP MBE OBE CBE KC QC PhD MD');

/** Small words inside a surname: "van der Berg", "al-Hadi". */
export const particles = wordList(
    'van der den de da di del della dos das du von zu bin ibn bint al el la le ter ten ben abu',
);
