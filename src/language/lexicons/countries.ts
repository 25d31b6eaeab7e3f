/**
 * Countries and their peoples, a line each: names, then `:`, then the words for the people and the adjective. A word with `+` after it
 * has a plural in `s` too. Names that are also common given names (Jordan, Chad, Georgia) are left to their context by
 * `AMBIGUOUS_PLACES`.
 */
export const COUNTRIES = `
Afghanistan:Afghan+
Albania:Albanian+
Algeria:Algerian+
Andorra:Andorran+
Anguilla:Anguillan+
Angola:Angolan+
Antigua and Barbuda,Antigua:Antiguan+,Barbudan+
Argentina,ARG:Argentine+,Argentinian+
Armenia:Armenian+
Australia,AUS:Australian+,Aussie+
Austria:Austrian+
Azerbaijan:Azerbaijani+,Azeri+
Bahamas:Bahamian+
Bahrain:Bahraini+
Bangladesh:Bangladeshi+
Barbados:Barbadian+,Bajan+
Bermuda:Bermudian+,Bermudan+
British Virgin Islands,BVI:
Cayman Islands:Caymanian+
Cook Islands:Cook Islander+
Faroe Islands,Faroes,Faeroe Islands:Faroese
French Polynesia,Tahiti:Polynesian+,Tahitian+
Guadeloupe:Guadeloupean+
Guam:Guamanian+,Chamorro+
Martinique:Martinican+
Mayotte:
Montserrat:Montserratian
New Caledonia:New Caledonian+,Kanak+
Niue:Niuean+
Réunion:
Saint Helena,St Helena:
Western Sahara:Sahrawi+,Saharawi+
Aruba:Aruban+
Curaçao:
Sint Maarten,St Maarten:
Belarus:Belarusian+,Belarussian+
Belgium,BEL:Belgian+
Belize:Belizean+
Benin:Beninese
Bhutan:Bhutanese
Gibraltar:Gibraltarian+
Falkland Islands,Falklands:Falkland Islander+
Isle of Man:Manx,Manxman
Bolivia:Bolivian+
Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia,BiH:Bosnian+,Herzegovinian+
Herzegovina:
Botswana:Batswana,Motswana,Botswanan+
Brazil,BRA:Brazilian+
Brunei,Brunei Darussalam:Bruneian+
Bulgaria:Bulgarian+
Burkina Faso,Upper Volta:Burkinabé+,Burkinabè
Burma,Myanmar:Burmese
Burundi:Burundian+
Cambodia,Kampuchea:Cambodian+
Cameroon:Cameroonian+
Canada:Canadian+
Cape Verde,Cabo Verde:Cape Verdean+,Cabo Verdean+
Central African Republic:Central African+
Chad:Chadian+
Chile:Chilean+
China,People's Republic of China,PRC,Mainland China,mainland China,CHN:Chinese
Colombia:Colombian+
Comoros:Comorian+,Comoran+
Congo,Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,D.R. Congo,DRC,Congo-Kinshasa,Zaire:Congolese,Zairean+,Zairian
Republic of Congo,Republic of the Congo,Congo-Brazzaville:
Costa Rica:Costa Rican+
Croatia:Croatian+,Croat+,Bosnian Croat+
Cuba:Cuban+
Cyprus:Cypriot+,Greek Cypriot+
Northern Cyprus,Turkish Republic of Northern Cyprus,TRNC:Turkish Cypriot+
Czech Republic,Czechia:Czech+
Czechoslovakia:Czechoslovak+,Czechoslovakian+
Denmark:Danish,Dane?,Danes
Djibouti:Djiboutian+
Dominica:
Dominican Republic:Dominican+
East Timor,Timor-Leste:Timorese
Ecuador:Ecuadorian+,Ecuadorean+
Egypt:Egyptian+
El Salvador:Salvadoran+,Salvadorean+,Salvadorian+
Equatorial Guinea:Equatorial Guinean+,Equatoguinean+
Eritrea:Eritrean+
Estonia:Estonian+
Eswatini,Swaziland:Swazi+
Ethiopia,Abyssinia,ETH:Ethiopian+,Abyssinian+
Fiji:Fijian+
Finland:Finnish,Finn?,Finns
France,FRA:French,Frenchman,Frenchmen,Frenchwoman,Frenchwomen
Gabon:Gabonese
Gambia,The Gambia:Gambian+
Georgia:Georgian+
Germany,Federal Republic of Germany,GER:German+
East Germany,German Democratic Republic,GDR:East German+
West Germany:West German+
Nazi Germany:
Ghana:Ghanaian+
Greece:Greek+
Greenland:Greenlandic,Greenlander+
Grenada:Grenadian+
Guatemala:Guatemalan+
Guinea,Guinea-Conakry:Guinean+
Guinea-Bissau:Bissau-Guinean+
Guyana:Guyanese
Haiti:Haitian+
Honduras:Honduran+
Hong Kong,HK,HKSAR:Hongkonger+,Hong Konger+
Hungary:Hungarian+
Iceland:Icelandic,Icelander+
India:Indian+
British India:
Indonesia:Indonesian+
Iran,Islamic Republic of Iran,Persia:Iranian+,Persian+
Iraq:Iraqi+
Ireland,Republic of Ireland,Irish Republic:Irish,Irishman,Irishmen,Irishwoman,Irishwomen
Israel:Israeli+,Israeli Arab+,Arab Israeli+
Italy,ITA:Italian+
Ivory Coast,Cote d'Ivoire,Côte d'Ivoire:Ivorian+
Jamaica,JAM:Jamaican+
Japan,JPN:Japanese
Jordan:Jordanian+
Kazakhstan:Kazakh+,Kazakhstani
Kenya,KEN:Kenyan+
Kiribati:I-Kiribati
Kosovo:Kosovar+,Kosovan+,Kosovo Albanian+,Kosovo Serb+
Kuwait:Kuwaiti+
Kyrgyzstan,Kyrgyz Republic:Kyrgyz,Kirghiz
Laos,Lao PDR:Laotian+,Lao
Latvia:Latvian+
Lebanon:Lebanese
Lesotho:Basotho,Mosotho
Liberia:Liberian+
Libya:Libyan+
Liechtenstein:Liechtensteiner+
Lithuania:Lithuanian+
Luxembourg:Luxembourger+,Luxembourgish
Macau,Macao:Macanese
North Macedonia,Macedonia,FYROM:Macedonian+
Madagascar:Malagasy,Madagascan+
Malawi:Malawian+
Malaysia:Malaysian+
Malaya:Malay+,Malayan+
Maldives:Maldivian+
Mali:Malian+
Malta:Maltese
Marshall Islands:Marshallese
Mauritania:Mauritanian+
Mauritius:Mauritian+
Mexico:Mexican+
Micronesia,Federated States of Micronesia:Micronesian+
Moldova:Moldovan+
Monaco:Monégasque+
Mongolia:Mongolian+,Mongol+
Montenegro:Montenegrin+
Morocco:Moroccan+
Mozambique:Mozambican+
Namibia:Namibian+
Nauru:Nauruan+
Nepal:Nepali+,Nepalese
Netherlands,Holland,NED:Dutch,Dutchman,Dutchmen,Dutchwoman,Netherlander+,Hollander+
New Zealand,Aotearoa,NZ,NZL:New Zealander+,Kiwi+
Nicaragua:Nicaraguan+
Niger:Nigerien+
Nigeria,NGR:Nigerian+
North Korea,Democratic People's Republic of Korea,DPRK:North Korean+
Norway:Norwegian+
Oman:Omani+
Pakistan:Pakistani+
Palau:Palauan+
Palestine,Palestinian Territories,Palestinian territories,State of Palestine,Occupied Palestinian Territory:Palestinian+
Panama:Panamanian+
Papua New Guinea,PNG:Papua New Guinean+
New Guinea:Papuan+,West Papuan+
Paraguay:Paraguayan+
Peru:Peruvian+
Philippines:Filipino+,Filipina+,Philippine,Pinoy+
Poland,POL:Polish,Pole+
Portugal,POR:Portuguese
Rhodesia,Southern Rhodesia:Rhodesian+
Puerto Rico:Puerto Rican+
Qatar:Qatari+
Romania:Romanian+
Russia,Russian Federation,RUS:Russian+
Soviet Union,USSR,U.S.S.R.:Soviet+
Rwanda:Rwandan+
Saint Kitts and Nevis,St Kitts and Nevis,St. Kitts and Nevis,St Kitts,St. Kitts:Kittitian+
Saint Lucia,St Lucia,St. Lucia:Saint Lucian,St Lucian+,St. Lucian
Saint Vincent and the Grenadines,St Vincent and the Grenadines,St. Vincent and the Grenadines:Vincentian+
Samoa,Western Samoa:Samoan+
American Samoa:American Samoan+
San Marino:Sammarinese
São Tomé and Príncipe,Sao Tome:São Toméan
Saudi Arabia,Kingdom of Saudi Arabia,KSA:Saudi+,Saudi Arabian+
Senegal:Senegalese
Serbia:Serbian+,Serb+,Bosnian Serb+
Seychelles:Seychellois
Sierra Leone:Sierra Leonean+
Singapore:Singaporean+
Slovakia,Slovak Republic:Slovak+,Slovakian+
Slovenia:Slovenian+,Slovene+
Solomon Islands,Solomons:Solomon Islander+
Somalia:Somali+,Somalian+
Somaliland:Somalilander+
South Africa,RSA:South African+
South Korea,Republic of Korea,ROK,KOR:South Korean+
Korea:Korean+
South Sudan:South Sudanese
Spain,ESP:Spanish,Spaniard+
Sri Lanka,Ceylon:Sri Lankan+,Ceylonese
Sudan:Sudanese
Suriname:Surinamese
Sweden,SWE:Swedish,Swede+
Switzerland,SUI:Swiss
Syria,Syrian Arab Republic:Syrian+
Taiwan,Republic of China,Chinese Taipei:Taiwanese
Tajikistan:Tajik+
Tanzania:Tanzanian+
Zanzibar:Zanzibari+
Thailand,Siam:Thai+,Siamese
Tibet:Tibetan+
Togo:Togolese
Tonga:Tongan+
Trinidad and Tobago,Trinidad & Tobago,Trinidad,T&T:Trinidadian+,Tobagonian+,Trini+
Tunisia:Tunisian+
Turkey,Türkiye,Turkiye:Turkish,Turk+
Turkmenistan:Turkmen+,Turkoman+
Tuvalu:Tuvaluan+
Uganda:Ugandan+
Ukraine,UKR:Ukrainian+
United Arab Emirates,UAE,U.A.E.,Emirates:Emirati+
United Kingdom,UK,U.K.,Britain,Great Britain,GB,GBR:British,Briton+,Brit+
England:English,Englishman,Englishmen,Englishwoman,Englishwomen
Scotland:Scottish,Scot+,Scotsman,Scotsmen,Scotswoman
Wales:Welsh,Welshman,Welshmen,Welshwoman
Northern Ireland,Ulster:Northern Irish,Ulsterman,Ulstermen
United States,United States of America,US,U.S.,USA,U.S.A.,America:American+
Uruguay:Uruguayan+
Uzbekistan:Uzbek+
Vanuatu:Ni-Vanuatu,ni-Vanuatu,Vanuatuan+
Vatican,Vatican City,Holy See:
Venezuela:Venezuelan+
Vietnam,Viet Nam:Vietnamese
Yemen:Yemeni+
Yugoslavia:Yugoslav+,Yugoslavian+
Ottoman Empire:Ottoman+
Austria-Hungary,Austro-Hungarian Empire:Austro-Hungarian
Byzantium,Byzantine Empire:Byzantine+
Roman Empire:
British Empire:
Zambia:Zambian+
Zimbabwe:Zimbabwean+
`

/**
 * Peoples, faiths and their adherents, and political families that belong to no one country. `+` as in {@link COUNTRIES}; what has `?`
 * after it names other things too.
 */
export const GROUPS = `
African+,African American+,African-American+,Afro-Caribbean+,Arab+,Arabic,Arabian,Asian+,European+,Latin American+,Latino+,Latina+
Hispanic+,Caucasian,Nordic+,Baltic,Scandinavian+,Balkan,Middle Eastern,Western,Caribbean,North American+,South American+
Central American+,West African+,East African+,South Asian+,Southeast Asian+,Pacific Islander+,Kurd+,Kurdish,Pashtun+,Punjabi+,Sindhi+
Baloch,Bengali+,Tamil+,Sinhalese,Kashmiri+,Gujarati+,Marathi,Telugu+,Malayali+,Uyghur+,Uighur+,Han Chinese,Hazara+,Rohingya+,Hutu+
Tutsi+,Zulu+,Xhosa+,Yoruba+,Igbo+,Hausa+,Fulani+,Maori+,Māori+,Inuit,Aboriginal,Roma,Gypsy,Gypsies,Basque+,Catalan+,Flemish,Cornish,Sami?
Amish,Cossack+,Chechen+,Tatar+,Oromo+,Amhara+,Tigrayan+,Berber+,Bedouin,Druze,Yazidi+,Mapuche,Muslim+,Islamic,Islamist+,Sunni+,Shia+
Shiite+,Shi'ite+,Sufi+,Salafi+,Salafist+,Christian+,Catholic+,Roman Catholic+,Protestant+,Anglican+,Methodist+,Baptist+,Evangelical+
Orthodox,Mormon+,Presbyterian+,Lutheran+,Jew+,Jewish,Hindu+,Sikh+,Buddhist+,Jain?,Jains,Ahmadi+,Alawite+,Coptic,Copt+,Zionist+,Jesuit+,Quaker+
Republican+,Democrat+,Tory,Tories,Lib Dem+,Liberal Democrat+,Whig,Marxist+,Maoist+,Leninist+,Stalinist+,Trotskyist,Nazi+,neo-Nazi+
Communist+,Peronist+,Baathist+,Islamophobe,Londoner+,New Yorker+,Parisian+,Texan+,Californian+,Mancunian+,Glaswegian+,Belfast-born
Sicilian+,Bavarian+,Siberian,Venetian+,Liverpudlian+,Scouse,Geordie+,Hawaiian+,Alaskan+,Floridian+,Queenslander+,British Asian+
Asian American+,Asian-American+,Native American+,American Indian+,First Nations,Indigenous Australian+,Aborigine+
Torres Strait Islander+,Mexican-American+,Cuban-American+,Japanese-American+,Indian-American+,Irish-American+,Italian-American+
Arab-American+,Afro-Brazilian+,Afro-Colombian+,Afro-Cuban+,Afrikaner+,Boers,Anglo-Saxon+,Latinx,Chicano+,Creole+,Cajun+,Mestizo+
Eurasian+,Slav+,Slavic,Celts,Gaelic,Vikings,Normans,Central Asian+,East Asian+,North African+,Southern African,Middle Easterner+
Eastern European+,Western European+,West European,East European,Westerner+,Melanesian+,West Indian+,Maghrebi,Levantine,Pathan+,Baluch
Balochi,Baluchi,Seraiki,Saraiki,Mohajir+,Muhajir+,Kashmiri Pandit+,Gujjar+,Jats,Rajput+,Maratha+,Maharashtrian+,Patidar+,Kannadiga+
Malayalee+,Tamilian+,Bihari+,Assamese,Oriya,Odia,Nagas,Kukis,Meitei+,Mizo+,Bodos,Gorkha+,Gurkha+,Adivasi+,Dalit+,Brahmin+,Lingayat+
Parsi+,Bohra,Ismaili+,Madhesi+,Sherpas,Goan+,Rohingya Muslim+,Karenni,Kachins,Bamar,Hmong,Montagnard+,Khmer+,Javanese,Sundanese,Balinese
Acehnese,Dayak+,Bangsamoro,Tagalog,Bumiputera,Bumiputra,Orang Asli,Hakka,Cantonese,Manchu+,Zhuang,Uygur+,Ainu,Okinawan+,Turkic,Tuvan
Yakut+,Bashkir+,Crimean Tatar+,Circassian+,Ingush,Dagestani+,Ossetian+,South Ossetian+,Abkhaz,Abkhazian+,Avars,Transnistrian+,Gagauz
Crimean+,Karelian,Silesian+,Bosniak+,Bosnian Muslim+,Ethnic Albanians,Vlach+,Romani,Sinti,Irish Traveller+,Saami,Sámi,Lapps,Walloon+
Flemings,Corsican+,Galician+,Castilian,Andalusian+,Romans,Prussian+,Provençal,Catalonian+,Berliners,Viennese,Muscovite+,Dubliner+
Ulster Scots,Chagossian+,Sydneysider+,Melburnian,Tasmanian+,Québécois,Quebecois,Quebecer+,Métis,Mohawk,Ojibwe,Sioux,Lakota,Navajo
Cherokee+,Apache+,Hopi,Iroquois,Inuk,Inupiat,Yup'ik,Angeleno+,Chicagoan+,Bostonian+,Kentuckians,New Englander+,Midwesterner+,Midwestern
Mayan+,Aztec+,Incas,Quechua,Aymara,Guaraní,Yanomami,Garifuna,Miskito,Zapotec,Maasai,Kikuyu+,Luos,Luhya+,Kalenjin+,Mijikenda,Nubian+
Baganda,Acholi,Banyamulenge,Lendu,Chewa,Shona?,Ndebele,Tswana,Sotho,Venda,Tsonga,Khoisan,Khoi,Ovambo,Herero+,Bushmen,Ijaw+,Ibibio
Efik,Kanuri,Berom,Itsekiri,Urhobo,Ogoni,Ibo+,Hausa-Fulani,Tuareg+,Dogon,Bambara,Mandinka,Wolof,Krio,Temne,Amazigh,Imazighen,Kabyle+
Moors,Zaghawa,Masalit,Dinka+,Nuer+,Shilluk,Afars,Gurage,Hawiye,Darod,Ogadeni,Anglophone+,Francophone+,Lusophone,Ambazonian+,Biafran+
Katangese,Darfuri+,Pākehā,Pakeha,Pasifika,Gazan+,Assyrian+,Chaldean+,Yezidi+,Ezidi,Maronite+,Sephardic,Ashkenazi,Mizrahi,Haredi,Haredim
Hasidic,Hassidic,Hasidim,Semite,Semitic,Hebrew+,Israelite+,Ultra-Orthodox,ultra-Orthodox,Azari,Baha'i+,Bahai+,Zoroastrian+,Alevi+
Wahhabi+,Zaydi,Ibadi,Jihadist+,Sunni Muslim+,Shia Muslim+,Shi'a+,Ahmadiyya,Ahmedi,Shinto,Taoist+,Daoist,Confucian+,Rastafarian+,Rasta+
Jehovah's Witness,Jehovah's Witnesses,Seventh-day Adventist+,Adventist+,Pentecostal+,Pentecostalist,Calvinist+,Puritans,Huguenot+
Mennonite+,Moravian,Episcopalian+,Episcopal,Unitarian+,Latter-day Saint+,Scientologist+,Greek Orthodox,Russian Orthodox,Eastern Orthodox
Coptic Christian+,Franciscan+,Benedictine+,Carmelites,Salesian,Socialist+,Christian Democrat+,Labourite+,Thatcherite+,Blairite+,Brownite
Corbynite+,Corbynista+,Brexiteer+,Remainer+,Ulster Unionist+,Bolshevik+,Menshevik+,Trotskyite+,Marxist-Leninist+,Castroist,Chavista+
Sandinista+,Zapatista,Fujimorista+,Kirchnerist+,Kirchnerista,Peronista+,Uribista+,Bolsonarist,Bolsonarista+,Bolivarian,Francoist+
Falangist+,Gaullist+,Macronist,Lepenist,Jacobins,Fascist+,Chetnik+,Kemalist+,Gulenist+,Gülenist+,Nasserist+,Ba'athist+
Sadrist+,Talibs,Mujahideen,Mujahedeen,Mujahedin,Pan-Africanist+,Gandhian+,Naxalite+,Naxal+,Ambedkarite+,Akali,Kahanist+,Eurosceptic+
Confederate+,Jacobite+,Fenian+,Orangeman,Orangemen,Provos,Han?,Roman?,Maya?,Inca?,Luo?,Kamba?,Kuki?,Jat?,Naga?,Viking?,Norman?,Breton?
Bretons,Boer?,Cree?,Ashanti,Deobandi,Talib?,Social Democrat+
`
