import { wordList } from './wordList';

/** Countries, continents, states, provinces, capitals and large cities, as printed in English copy. */
export const places = wordList(`
Afghanistan, Albania, Algeria, Andorra, Angola, Antigua, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh,
Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Bosnia and Herzegovina, Botswana, Brazil, Brunei, Bulgaria, Burkina Faso,
Burundi, Cambodia, Cameroon, Canada, Cape Verde, Central African Republic, Chad, Chile, China, Colombia, Comoros, Congo, Costa Rica, Croatia,
Cuba, Cyprus, Czechia, Czech Republic, Denmark, Djibouti, Dominica, Dominican Republic, East Timor, Ecuador, Egypt, El Salvador,
Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Germany, Ghana, Greece, Grenada, Guatemala,
Guinea, Guinea-Bissau, Guyana, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica,
Japan, Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein,
Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico, Micronesia, Moldova, Monaco,
Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Burma, Namibia, Nauru, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria,
North Korea, South Korea, Korea, North Macedonia, Macedonia, Norway, Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay,
Peru, Philippines, Poland, Portugal, Qatar, Romania, Russia, Rwanda, Saint Lucia, Samoa, San Marino, Saudi Arabia, Senegal, Serbia,
Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia, Solomon Islands, Somalia, South Africa, South Sudan, Spain, Sri Lanka, Sudan,
Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tonga, Trinidad and Tobago, Tunisia, Turkey, Türkiye,
Turkmenistan, Tuvalu, Uganda, Ukraine, United Arab Emirates, United Kingdom, United States, United States of America, America, Britain,
Great Britain, England, Scotland, Wales, Northern Ireland, Uruguay, Uzbekistan, Vanuatu, Vatican City, Venezuela, Vietnam, Yemen, Zambia,
Zimbabwe, Greenland, Puerto Rico, Guam, Bermuda, Gibraltar, Macau, Crimea, Chechnya, Kashmir, Tibet, Xinjiang, Catalonia, Bavaria, Gaza,
West Bank, Gaza Strip, Kurdistan, Siberia, Balkans, Caucasus,
Africa, Antarctica, Arctic, Asia, Europe, North America, South America, Latin America, Central America, Oceania, Caribbean, Middle East,
Far East, Southeast Asia, Eastern Europe, Western Europe, Central Asia, Scandinavia, Midlands, Midwest, Silicon Valley,
US, U.S., USA, U.S.A., UK, U.K., UAE, DRC, EU,
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa,
Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island,
South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming,
Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Mass., Md., Mich., Minn., Miss., Mo., Mont., N.C.,
N.D., N.H., N.J., N.M., N.Y., Neb., Nev., Okla., Ore., Pa., R.I., S.C., S.D., Tenn., Tex., Va., Vt., W.Va., Wash., Wis., Wyo., D.C.,
AL, AK, AZ, AR, CA, CO, CT, DE, FL, GA, ID, IL, IA, KS, KY, LA, MD, MA, MI, MN, MS, MO, MT, NE, NV, NH, NJ, NM, NY, NC, ND, PA, RI, SC,
SD, TN, TX, UT, VT, VA, WA, WV, WI, WY, DC,
Washington D.C., Washington DC, New York City,
Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Yukon, New South Wales,
Queensland, Tasmania, Western Australia, South Australia, Punjab, Gujarat, Kerala, Maharashtra, Bihar, Uttar Pradesh, Tamil Nadu,
West Bengal, Rajasthan, Karnataka, Assam, Sindh, Balochistan,
Bedfordshire, Berkshire, Buckinghamshire, Cambridgeshire, Cheshire, Cornwall, Cumbria, Derbyshire, Devon, Dorset, Durham, Essex,
Gloucestershire, Hampshire, Hertfordshire, Kent, Lancashire, Leicestershire, Lincolnshire, Merseyside, Norfolk, Northamptonshire,
Northumberland, Nottinghamshire, Oxfordshire, Shropshire, Somerset, Staffordshire, Suffolk, Surrey, Sussex, East Sussex, West Sussex,
Warwickshire, Wiltshire, Worcestershire, Yorkshire, West Yorkshire, North Yorkshire, South Yorkshire, Greater Manchester, West Midlands,
Abu Dhabi, Abuja, Accra, Addis Ababa, Algiers, Amman, Amsterdam, Ankara, Antananarivo, Ashgabat, Asmara, Astana, Asunción, Athens, Baghdad,
Baku, Bamako, Bangkok, Beijing, Beirut, Belgrade, Berlin, Bern, Bishkek, Bogotá, Bogota, Brasília, Brasilia, Bratislava, Brussels,
Bucharest, Budapest, Buenos Aires, Cairo, Canberra, Caracas, Chisinau, Colombo, Copenhagen, Dakar, Damascus, Dhaka, Doha, Dublin, Dushanbe,
Freetown, Geneva, Hanoi, Harare, Havana, Helsinki, Islamabad, Jakarta, Jerusalem, Juba, Kabul, Kampala, Kathmandu, Khartoum, Kigali,
Kingston, Kinshasa, Kuala Lumpur, Kyiv, Kiev, La Paz, Lagos, Lima, Lisbon, Ljubljana, London, Luanda, Lusaka, Madrid, Managua, Manila,
Maputo, Mexico City, Minsk, Mogadishu, Monrovia, Montevideo, Moscow, Muscat, N’Djamena, Nairobi, New Delhi, Delhi, Nicosia, Oslo, Ottawa,
Panama City, Paris, Phnom Penh, Port-au-Prince, Prague, Pretoria, Pristina, Pyongyang, Quito, Rabat, Reykjavik, Riga, Riyadh, Rome,
San José, San Salvador, Sanaa, Santiago, Sarajevo, Seoul, Skopje, Sofia, Stockholm, Taipei, Tallinn, Tashkent, Tbilisi, Tegucigalpa,
Tehran, Tel Aviv, The Hague, Hague, Tirana, Tokyo, Tripoli, Tunis, Ulaanbaatar, Vienna, Vientiane, Vilnius, Warsaw, Wellington, Yaoundé,
Yerevan, Zagreb,
Aberdeen, Adelaide, Ahmedabad, Albuquerque, Aleppo, Antwerp, Atlanta, Auckland, Austin, Baltimore, Bangalore, Bengaluru, Barcelona, Basra,
Bath, Belfast, Birmingham, Bologna, Bordeaux, Boston, Bradford, Brighton, Brisbane, Bristol, Bronx, Brooklyn, Buffalo, Calgary, Cambridge,
Cape Town, Cardiff, Casablanca, Charlotte, Chennai, Chicago, Chongqing, Christchurch, Cincinnati, Cleveland, Cologne, Columbus, Coventry,
Dallas, Darwin, Denver, Derby, Detroit, Donetsk, Dubai, Dundee, Durban, Düsseldorf, Edinburgh, Edmonton, El Paso, Exeter, Florence,
Fort Worth, Frankfurt, Fresno, Gdansk, Genoa, Glasgow, Gothenburg, Guangzhou, Hamburg, Hanover, Harlem, Hiroshima, Ho Chi Minh City,
Hollywood, Hong Kong, Honolulu, Houston, Hull, Hyderabad, Indianapolis, Istanbul, Izmir, Jacksonville, Jeddah, Johannesburg, Kandahar,
Kansas City, Karachi, Kharkiv, Kherson, Kolkata, Krakow, Kyoto, Lahore, Las Vegas, Leeds, Leicester, Lille, Liverpool, Long Beach,
Los Angeles, Louisville, Luhansk, Lviv, Lyon, Manchester, Manhattan, Mariupol, Marrakech, Marseille, Mecca, Medellín, Melbourne, Memphis,
Miami, Milan, Milwaukee, Minneapolis, Mombasa, Monterrey, Montreal, Mosul, Mumbai, Munich, Naples, Nashville, New Orleans, Newark, Newcastle,
Nice, Norwich, Nottingham, Oakland, Odesa, Odessa, Oklahoma City, Omaha, Orlando, Osaka, Oxford, Palermo, Perth, Peshawar, Philadelphia,
Phoenix, Pittsburgh, Plymouth, Port Harcourt, Portland, Porto, Portsmouth, Queens, Rio de Janeiro, Rio, Rotterdam, Sacramento,
Salt Lake City, San Antonio, San Diego, San Francisco, San Jose, Sao Paulo, São Paulo, Seattle, Seville, Shanghai, Sheffield, Shenzhen,
Southampton, St. Louis, St Louis, St. Petersburg, St Petersburg, Stoke, Strasbourg, Stuttgart, Sunderland, Surat, Swansea, Sydney, Tampa,
Tijuana, Toronto, Toulouse, Tucson, Tulsa, Turin, Valencia, Vancouver, Venice, Volgograd, Winnipeg, Wolverhampton, Wuhan, York,
Zaporizhzhia, Zurich, Westminster, Downing Street, Wall Street, Capitol Hill, Whitehall
`);

/** Last words of names of places: "Old Mill Road". */
export const placeEndings = wordList(`
Road Street Avenue Boulevard Lane Drive Highway Freeway Parkway Square Plaza Bridge Tunnel River Creek Lake Sea Ocean Bay Gulf Strait
Channel Island Islands Isles Peninsula Coast Beach Harbour Harbor Port Mountain Mountains Hill Hills Ridge Valley Canyon Desert Forest
Woods Park Gardens Garden Airport Airfield Station Stadium Arena County Province Region District Oblast Prefecture Borough Parish
Township City Town Village Heights Springs Falls Terrace Crescent Quay Pier Wharf Docks Cemetery Cathedral Palace Castle Tower Towers
Mall Estate Ward Ave Blvd Rd Hwy Pkwy Ln St Republic Flat Flats Grove Junction Cape Mount Reservoir Glacier Volcano Dam Base Pass Grade Peak Plateau Plain Subdivision
Neighborhood Neighbourhood Corridor Basin Delta Canal Cove Court Hotel Ranch Zone Kingdom Emirates Territory Strip Way Close Rise Turnpike
`);

/** First words of names of places: "Mount Harlow", "San Telmo". */
export const placeBeginnings = wordList(
    'Lake Mount Mt. Mt N. S. E. W. Fort Ft. Port San Santa Santo São Sao Saint St. St Cape Gulf Bay Isle Río Rio North South East West Northern Southern Eastern Western Central Upper Lower Greater New',
);

/** Adjectives and inhabitants of countries: no persons, and no part of a name that follows. */
export const nationalities = wordList(`
Afghan Albanian Algerian American Angolan Argentine Argentinian Armenian Australian Austrian Azerbaijani Azeri Bahraini Bangladeshi
Belarusian Belgian Bolivian Bosnian Brazilian British Bulgarian Burmese Cambodian Cameroonian Canadian Chechen Chilean Chinese Colombian
Congolese Croatian Cuban Cypriot Czech Danish Dutch Ecuadorian Ecuadorean Egyptian Emirati English Eritrean Estonian Ethiopian European
Fijian Filipino Finnish Flemish French Georgian German Ghanaian Greek Guatemalan Guinean Haitian Honduran Hungarian Icelandic Indian
Indonesian Iranian Iraqi Irish Israeli Italian Ivorian Jamaican Japanese Jordanian Kazakh Kazakhstani Kenyan Korean Kosovan Kurdish
Kuwaiti Kyrgyz Laotian Latvian Lebanese Liberian Libyan Lithuanian Macedonian Malaysian Maldivian Malian Maltese Mauritanian Mexican
Moldovan Mongolian Montenegrin Moroccan Mozambican Namibian Nepalese Nepali Nicaraguan Nigerian Nigerien Norwegian Omani Pakistani
Palestinian Panamanian Paraguayan Peruvian Polish Portuguese Qatari Romanian Russian Rwandan Salvadoran Saudi Scottish Senegalese Serbian
Singaporean Slovak Slovenian Somali Spanish Sudanese Swedish Swiss Syrian Taiwanese Tajik Tanzanian Thai Tibetan Togolese Tunisian Turkish
Turkmen Ugandan Ukrainian Uruguayan Uyghur Uzbek Venezuelan Vietnamese Welsh Yemeni Zambian Zimbabwean African Asian Arab Arabian Persian
Latin Hispanic Latino Latina Nordic Scandinavian Soviet Western Eastern Northern Southern Californian Texan Muslim Islamic Islamist
Christian Catholic Jewish Hindu Sikh Buddhist Protestant Orthodox Sunni Shiite Shia Anglican Democratic Parisian Londoner
Afghans Albanians Algerians Americans Argentines Armenians Australians Austrians Azerbaijanis Belarusians Belgians Brazilians Britons Brits
Bulgarians Canadians Chechens Chileans Colombians Croatians Cubans Czechs Danes Egyptians Estonians Ethiopians Europeans Filipinos Finns
Georgians Germans Ghanaians Greeks Haitians Hungarians Indians Indonesians Iranians Iraqis Israelis Italians Jamaicans Jordanians Kazakhs
Kenyans Koreans Kurds Latvians Libyans Lithuanians Malaysians Mexicans Moldovans Moroccans Nepalis Nigerians Norwegians Pakistanis
Palestinians Peruvians Poles Romanians Russians Rwandans Saudis Scots Serbs Slovaks Somalis Spaniards Swedes Syrians Thais Tunisians Turks
Ugandans Ukrainians Uzbeks Venezuelans Yemenis Zimbabweans Africans Asians Arabs Muslims Christians Catholics Jews Hindus Sikhs Buddhists
Protestants Sunnis Shiites Latinos Texans Californians Londoners
`);
