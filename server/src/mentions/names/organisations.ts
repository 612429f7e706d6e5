import { wordList } from './wordList';

/** Organisations that the news names without more: seats of power, agencies, outlets, alliances, parties. */
export const organisations = wordList(`
Kremlin, White House, Pentagon, Congress, Senate, Parliament, Capitol, Supreme Court, High Court, Court of Appeal, Crown Court, Scotland Yard,
State Department, Justice Department, Treasury, Home Office, Foreign Office, Downing Street, Bundestag, Knesset, Duma, House of Commons,
House of Lords, House of Representatives, European Union, European Commission, European Parliament, United Nations, Security Council,
General Assembly, African Union, Arab League, World Bank, Red Cross, Red Crescent, Amnesty International, Human Rights Watch, Greenpeace,
Oxfam, Save the Children, Doctors Without Borders, Federal Reserve, Bank of England, European Central Bank, Coast Guard, National Guard,
Interpol, Europol, Hamas, Hezbollah, Taliban, Islamic State, Al Qaeda, al-Qaeda, Boko Haram, Wagner, Vatican, Holy See,
Reuters, Associated Press, Agence France-Presse, Bloomberg, Al Jazeera, Al Arabiya, Xinhua, Interfax, Tass, TASS, Kyodo, New York Times,
Washington Post, Wall Street Journal, Los Angeles Times, USA Today, Guardian, Daily Telegraph, Daily Mail, Financial Times, Economist,
Der Spiegel, Le Monde, Fox News, Sky News, Facebook, Twitter, Google, Amazon, Microsoft, Apple, YouTube, Instagram, WhatsApp, Telegram,
Netflix, Boeing, Airbus, Toyota, Volkswagen, Tesla, Samsung, Labour, Conservatives, Tories, Greens, Liberal Democrats, Lib Dems,
Republicans, Democrats, Sinn Fein, Plaid Cymru, Likud, Fatah, Medicaid, Medicare
`);

/** Any of these words makes a run of capitals an organisation: "Tarn Valley Energy". */
export const organisationWords = wordList(`
Academy Administration Agency Airline Airlines Airways Alliance Army Assembly Associates Association Athletic Authority Bank Board Brigade
Brothers Bureau Cabinet Campaign Capital Center Centre Chamber Charity Church Clinic Club Co Coalition College Commission Committee
Communications Company Conference Confederation Congress Constabulary Consortium Consulting Co-op Corp Corporation Corps Council Court
Department Dept Electric Electronics Energy Enterprises Executive Federation Fellowship Financial Forces Force Forum Foundation Fund
Government Group Guard Herald High Holdings Hospital House Inc Industries Infirmary Institute Institution Insurance International Journal
Junta Laboratories Laboratory League Legion Library Limited Lines LLC LLP Ltd Magazine Media Ministry Motors Movement Museum Navy Network
Networks News Office Observatory Observer Organisation Organization Panel Parliament Partners Partnership Party Pharmaceuticals PLC Plc plc
Police Post Power Press Primary Productions Project Railway Railways Records Resources Restaurant Rovers School Secretariat Securities
Senate Sentinel Service Services Shipping Society Software Solutions Squad Stores Studios Syndicate Systems Team Technologies Telecom
Times Tribunal Tribune Trust Union United University Utilities Utility Wanderers Watch Works Workers FC AFC RFC SC CF AG SA GmbH NV SpA Oy AB
Medical Mosque Synagogue Temple Militia Regiment Squadron Battalion Division Fleet Command Taskforce Task Inquiry Crew Store Supermarket
Advocate Examiner Prosecutors Sheriffs Attorneys Elementary Middle Republicans Democrats
`);

/** These join with "of", "for" and "on" into one name: "Ministry of Defence", "Centre for Policy". */
export const joiningWords = wordList(`
Academy Administration Agency Alliance Assembly Association Authority Bank Bay Bishop Board Bureau Cape Centre Center Chamber Church City
Coalition College Commission Committee Commonwealth Confederation Conference Congress Council Country County Court Department District
Division Faculty Federation Foundation Friends Fund Gulf High House Institute Institution Isle Island Islands Kingdom League Library Lord
Ministry Movement Museum National Observatory Office Organisation Organization Parliament Port Province Republic Royal School Sea Secretary
Society State States Strait Straits Supreme Tower Town Trust Union University Village Works Workers
`);

/** Words in capitals that name no organisation: "GPS", "CEO". */
export const plainAcronyms = wordList(`
TV GPS DNA SUV CEO CFO COO CTO AM PM ID VIP PR HR IT AI UFO MP MPs PM PhD OK PC DVD CD HIV AIDS COVID SARS ICU CCTV ATM IED RPG VAT GDP GNP
CPI IPO USB PDF FAQ DIY ETA RIP SOS DUI DWI EMT EMS EMTs PIN QR SMS GMT EST EDT PST PDT CET BST UTC I A II III IV VI VII VIII IX XI XII NE
NW SE SW MRI PTSD LGBT LGBTQ USD EUR GBP Q1 Q2 Q3 Q4 H1 H2 PPE PCR STEM CV B C D E F G H J K L M N O P Q R S T U V W X Y Z ER EV EVs
`);
