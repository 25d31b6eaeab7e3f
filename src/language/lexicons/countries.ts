/**
 * Countries and their peoples, a line each: names, then `:`, then the words for the people and the adjective. Names that are also
 * common given names (Jordan, Chad, Georgia) are left to their context by `AMBIGUOUS_PLACES`.
 */
export const COUNTRIES = `
Afghanistan:Afghan,Afghans
Albania:Albanian,Albanians
Algeria:Algerian,Algerians
Andorra:Andorran,Andorrans
Angola:Angolan,Angolans
Antigua and Barbuda,Antigua:Antiguan,Antiguans
Argentina:Argentine,Argentines,Argentinian,Argentinians
Armenia:Armenian,Armenians
Australia:Australian,Australians,Aussie,Aussies
Austria:Austrian,Austrians
Azerbaijan:Azerbaijani,Azerbaijanis,Azeri,Azeris
Bahamas:Bahamian,Bahamians
Bahrain:Bahraini,Bahrainis
Bangladesh:Bangladeshi,Bangladeshis
Barbados:Barbadian,Barbadians
Belarus:Belarusian,Belarusians,Belarussian,Belarussians
Belgium:Belgian,Belgians
Belize:Belizean,Belizeans
Benin:Beninese
Bhutan:Bhutanese
Bolivia:Bolivian,Bolivians
Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia:Bosnian,Bosnians
Botswana:Batswana,Motswana
Brazil:Brazilian,Brazilians
Brunei,Brunei Darussalam:Bruneian,Bruneians
Bulgaria:Bulgarian,Bulgarians
Burkina Faso:Burkinabe
Burma,Myanmar:Burmese
Burundi:Burundian,Burundians
Cambodia:Cambodian,Cambodians,Khmer
Cameroon:Cameroonian,Cameroonians
Canada:Canadian,Canadians
Cape Verde:Cape Verdean
Central African Republic:
Chad:Chadian,Chadians
Chile:Chilean,Chileans
China,People's Republic of China,PRC:Chinese
Colombia:Colombian,Colombians
Comoros:Comorian
Congo,Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,DRC,Republic of Congo:Congolese
Costa Rica:Costa Rican,Costa Ricans
Croatia:Croatian,Croatians,Croat,Croats
Cuba:Cuban,Cubans
Cyprus,Northern Cyprus:Cypriot,Cypriots
Czech Republic,Czechia,Czechoslovakia:Czech,Czechs
Denmark:Danish,Dane,Danes
Djibouti:Djiboutian
Dominica:
Dominican Republic:
East Timor,Timor-Leste:Timorese
Ecuador:Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans
Egypt:Egyptian,Egyptians
El Salvador:Salvadoran,Salvadorans,Salvadorean
Equatorial Guinea:
Eritrea:Eritrean,Eritreans
Estonia:Estonian,Estonians
Eswatini,Swaziland:Swazi,Swazis
Ethiopia:Ethiopian,Ethiopians
Fiji:Fijian,Fijians
Finland:Finnish,Finn,Finns
France:French,Frenchman,Frenchmen,Frenchwoman
Gabon:Gabonese
Gambia:Gambian,Gambians
Georgia:Georgian,Georgians
Germany,East Germany,West Germany:German,Germans
Ghana:Ghanaian,Ghanaians
Greece:Greek,Greeks
Greenland:Greenlandic,Greenlander
Grenada:Grenadian
Guatemala:Guatemalan,Guatemalans
Guinea,Guinea-Bissau:Guinean,Guineans
Guyana:Guyanese
Haiti:Haitian,Haitians
Honduras:Honduran,Hondurans
Hong Kong:Hongkonger,Hongkongers
Hungary:Hungarian,Hungarians
Iceland:Icelandic,Icelander,Icelanders
India:Indian,Indians
Indonesia:Indonesian,Indonesians
Iran,Islamic Republic of Iran,Persia:Iranian,Iranians,Persian,Persians
Iraq:Iraqi,Iraqis
Ireland,Republic of Ireland,Irish Republic:Irish,Irishman,Irishmen,Irishwoman
Israel:Israeli,Israelis
Italy:Italian,Italians
Ivory Coast,Cote d'Ivoire,Côte d'Ivoire:Ivorian,Ivorians
Jamaica:Jamaican,Jamaicans
Japan:Japanese
Jordan:Jordanian,Jordanians
Kazakhstan:Kazakh,Kazakhs,Kazakhstani
Kenya:Kenyan,Kenyans
Kiribati:
Kosovo:Kosovar,Kosovars,Kosovan
Kuwait:Kuwaiti,Kuwaitis
Kyrgyzstan:Kyrgyz
Laos:Laotian,Laotians,Lao
Latvia:Latvian,Latvians
Lebanon:Lebanese
Lesotho:Basotho
Liberia:Liberian,Liberians
Libya:Libyan,Libyans
Liechtenstein:
Lithuania:Lithuanian,Lithuanians
Luxembourg:Luxembourger
Macau,Macao:Macanese
Macedonia,North Macedonia:Macedonian,Macedonians
Madagascar:Malagasy
Malawi:Malawian,Malawians
Malaysia:Malaysian,Malaysians,Malay,Malays
Maldives:Maldivian,Maldivians
Mali:Malian,Malians
Malta:Maltese
Marshall Islands:Marshallese
Mauritania:Mauritanian
Mauritius:Mauritian,Mauritians
Mexico:Mexican,Mexicans
Micronesia:Micronesian
Moldova:Moldovan,Moldovans
Monaco:Monegasque
Mongolia:Mongolian,Mongolians
Montenegro:Montenegrin,Montenegrins
Morocco:Moroccan,Moroccans
Mozambique:Mozambican,Mozambicans
Namibia:Namibian,Namibians
Nauru:Nauruan
Nepal:Nepali,Nepalis,Nepalese
Netherlands,Holland:Dutch,Dutchman,Dutchmen
New Zealand:New Zealander,New Zealanders,Kiwi,Kiwis
Nicaragua:Nicaraguan,Nicaraguans
Niger:Nigerien
Nigeria:Nigerian,Nigerians
North Korea,Democratic People's Republic of Korea,DPRK:North Korean,North Koreans
Norway:Norwegian,Norwegians
Oman:Omani,Omanis
Pakistan:Pakistani,Pakistanis
Palau:Palauan
Palestine,Palestinian Territories,Palestinian territories:Palestinian,Palestinians
Panama:Panamanian,Panamanians
Papua New Guinea:Papua New Guinean
Paraguay:Paraguayan,Paraguayans
Peru:Peruvian,Peruvians
Philippines:Filipino,Filipinos,Filipina,Philippine
Poland:Polish,Pole,Poles
Portugal:Portuguese
Puerto Rico:Puerto Rican,Puerto Ricans
Qatar:Qatari,Qataris
Romania:Romanian,Romanians
Russia,Russian Federation,Soviet Union,USSR:Russian,Russians,Soviet,Soviets
Rwanda:Rwandan,Rwandans
Saint Kitts and Nevis,St Kitts and Nevis,St Kitts:
Saint Lucia,St Lucia,St. Lucia:
Saint Vincent and the Grenadines,St Vincent and the Grenadines:Vincentian
Samoa,American Samoa:Samoan,Samoans
San Marino:
Saudi Arabia,Kingdom of Saudi Arabia,KSA:Saudi,Saudis,Saudi Arabian
Senegal:Senegalese
Serbia:Serbian,Serbians,Serb,Serbs
Seychelles:Seychellois
Sierra Leone:Sierra Leonean,Sierra Leoneans
Singapore:Singaporean,Singaporeans
Slovakia:Slovak,Slovaks,Slovakian
Slovenia:Slovenian,Slovenians,Slovene,Slovenes
Solomon Islands:Solomon Islander
Somalia,Somaliland:Somali,Somalis
South Africa:South African,South Africans
South Korea,Republic of Korea,Korea:South Korean,South Koreans,Korean,Koreans
South Sudan:South Sudanese
Spain:Spanish,Spaniard,Spaniards
Sri Lanka:Sri Lankan,Sri Lankans
Sudan:Sudanese
Suriname:Surinamese
Sweden:Swedish,Swede,Swedes
Switzerland:Swiss
Syria:Syrian,Syrians
Taiwan:Taiwanese
Tajikistan:Tajik,Tajiks
Tanzania,Zanzibar:Tanzanian,Tanzanians
Thailand:Thai,Thais
Tibet:Tibetan,Tibetans
Togo:Togolese
Tonga:Tongan,Tongans
Trinidad and Tobago,Trinidad:Trinidadian,Trinidadians
Tunisia:Tunisian,Tunisians
Turkey,Türkiye,Turkiye:Turkish,Turk,Turks
Turkmenistan:Turkmen
Tuvalu:
Uganda:Ugandan,Ugandans
Ukraine:Ukrainian,Ukrainians
United Arab Emirates,UAE:Emirati,Emiratis
United Kingdom,UK,U.K.,Britain,Great Britain,GB:British,Briton,Britons,Brit,Brits
England:English,Englishman,Englishmen
Scotland:Scottish,Scots,Scot
Wales:Welsh,Welshman
Northern Ireland,Ulster:Northern Irish
United States,United States of America,US,U.S.,USA,U.S.A.,America:American,Americans
Uruguay:Uruguayan,Uruguayans
Uzbekistan:Uzbek,Uzbeks
Vanuatu:
Vatican,Vatican City,Holy See:
Venezuela:Venezuelan,Venezuelans
Vietnam,Viet Nam:Vietnamese
Yemen:Yemeni,Yemenis
Yugoslavia:Yugoslav,Yugoslavs
Zambia:Zambian,Zambians
Zimbabwe:Zimbabwean,Zimbabweans
`

/** Peoples, faiths and their adherents, and political families that belong to no one country. */
export const GROUPS = `
African,Africans,African American,African Americans,African-American,African-Americans,Afro-Caribbean,Arab,Arabs,Arabic,Arabian
Asian,Asians,European,Europeans,Latin American,Latin Americans,Latino,Latinos,Latina,Hispanic,Hispanics,Caucasian,Nordic,Baltic
Scandinavian,Balkan,Middle Eastern,Western,Caribbean,North American,South American,Central American,West African,East African
South Asian,Southeast Asian,Pacific Islander,Kurd,Kurds,Kurdish,Pashtun,Pashtuns,Punjabi,Punjabis,Sindhi,Baloch,Bengali,Bengalis
Tamil,Tamils,Sinhalese,Kashmiri,Kashmiris,Gujarati,Marathi,Telugu,Malayali,Uyghur,Uyghurs,Uighur,Uighurs,Han Chinese,Hazara,Hazaras
Rohingya,Rohingyas,Hutu,Hutus,Tutsi,Tutsis,Zulu,Zulus,Xhosa,Yoruba,Igbo,Hausa,Fulani,Maori,Māori,Inuit,Aboriginal,Aborigines,Roma
Gypsy,Gypsies,Basque,Basques,Catalan,Catalans,Flemish,Cornish,Sami,Amish,Cossack,Cossacks,Chechen,Chechens,Tatar,Tatars,Oromo,Amhara
Tigrayan,Tigrayans,Berber,Berbers,Bedouin,Druze,Yazidi,Yazidis,Mapuche
Muslim,Muslims,Islamic,Islamist,Islamists,Sunni,Sunnis,Shia,Shiite,Shiites,Shi'ite,Shi'ites,Sufi,Salafi,Salafist,Christian,Christians
Catholic,Catholics,Roman Catholic,Roman Catholics,Protestant,Protestants,Anglican,Anglicans,Methodist,Methodists,Baptist,Baptists
Evangelical,Evangelicals,Orthodox,Mormon,Mormons,Presbyterian,Presbyterians,Lutheran,Lutherans,Jew,Jews,Jewish,Hindu,Hindus,Sikh,Sikhs
Buddhist,Buddhists,Jain,Jains,Ahmadi,Ahmadis,Alawite,Alawites,Coptic,Copt,Copts,Zionist,Zionists,Jesuit,Jesuits,Quaker,Quakers
Republican,Republicans,Democrat,Democrats,Tory,Tories,Lib Dem,Lib Dems,Liberal Democrat,Liberal Democrats,Whig,Marxist,Marxists,Maoist
Maoists,Leninist,Stalinist,Trotskyist,Nazi,Nazis,neo-Nazi,neo-Nazis,Communist,Communists,Peronist,Peronists,Baathist,Islamophobe
Londoner,Londoners,New Yorker,New Yorkers,Parisian,Parisians,Texan,Texans,Californian,Californians,Mancunian,Glaswegian,Belfast-born
Sicilian,Bavarian,Siberian,Venetian,Liverpudlian,Liverpudlians,Scouse,Geordie,Hawaiian,Alaskan,Floridian,Queenslander
`
