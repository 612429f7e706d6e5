/** Stems that news of every kind is full of: sharing one tells little of whether two sentences speak of one thing. */
export const commonStems: ReadonlySet<string> = new Set(
    (
        'able accept accident account act action additional address admit afternoon agency agree aide alleged allow angry ' +
        'anticipate appeal appear appoint approval area argue arrive ask authority base become begin believe birth black blame ' +
        'block boy break breathe bring brother bullet car carry case cause change chief child city civil class clear collect ' +
        'combine comment commit committee common community company compare concern condition conduct conference connection ' +
        'consider continue contribute control cost count country cover create critical current cut damage deal debt decision ' +
        'defense deliberate deliver demand design determine development director drive due early economy effort email end ' +
        'estimate event evidence exist expect explode face fact fall family father fear federal feel field fight figure file ' +
        'find finding focus follow force form former free friend front full further future gain game general girl global goal ' +
        'good government great ground group growth half hand happen hear heart help high hit hold home hope house human ' +
        'identify important improve incident indicate information intend interest interview invasion involved issue job join ' +
        'justice keep key kind know lack large late law lawyer leader learn leave leg less let lethal letter level life like ' +
        'line list little live long look lose low mean measure medical medium meet meeting member mile miss moment money ' +
        'morning mother move multiple national need news night number occur offer office old online operate operation ' +
        'opportunity order others outstanding page pain parent participate partner party pass past pay phone photo place plan ' +
        'play plead point policy political possible power present press pressure private problem process program provide public ' +
        'push put question range reach receive recent record refer reflect refuse relate release remain remove reporter ' +
        'represent request resident respond response result return right rise road role roll rule run safety sale scene search ' +
        'security see seek segregate self send sentence serve service set share side sign similar slow small social son speak ' +
        'spend standard stay stop story strategy street strong suffer suggest support surprise suspicion system talk target ' +
        'team term think third threaten throw top total tragedy transfer transport travel try turn tweet twitter unknown use ' +
        'visit want war watch weaponry wife win word work worker write young'
    ).split(' '),
);
