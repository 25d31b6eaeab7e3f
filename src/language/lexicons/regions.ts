/** States, provinces, cities, waters, mountains and sights of the world: `|` between them, in the form of `PLACES`. */
export const REGIONS = `
10 Downing Street|Abbottabad|Abidjan|Abu Ghraib|Abyei|Acapulco|Aceh|Acropolis|Adamawa|Adriatic|Aegean|Afar|Afrin|Ahmedabad|Al-Aqsa
Alcatraz|Algarve|Almaty|Alsace|Amazon Rainforest|Amazon rainforest|Amazonas|Amritsar|Anambra|Anatolia|Anbar|Anchorage|Anfield|Angkor Wat
Annapurna|Antakya|Antalya|Antananarivo|Antilles|Antwerp|Apia|Appalachia|Appalachians|Aquitaine|Arab World|Arab world|Aragon|Ararat
Arc de Triomphe|Arkhangelsk|Artsakh|Arusha|Ashgabat|Ashkelon|Asir|Asmara|Aso Rock|Astana|Asturias|Asunción|Atacama|Auschwitz-Birkenau
Avdiivka|Avignon|Awadh|Ayodhya|Ayotzinapa|Azores|Azovstal|Bab al-Mandab|Bab el-Mandeb|Baden-Württemberg|Bagram|Bahia|Bahir Dar|Baidoa
Bakhmut|Baku|Baltic States|Baltic states|Bamiyan|Banda Aceh|Bandung|Bangui|Banjul|Bari?|Baringo|Barisal|Basel|Basilan|Bastille?|Bataclan
Baton Rouge|Batticaloa|Batumi|Bauchi|Bayelsa|Beersheba|Belgorod|Ben Nevis|Benelux|Beni?|Benishangul-Gumuz|Benue|Berdiansk|Bergen-Belsen
Bergen?|Berlin Wall|Beslan|Bessarabia|Bethlehem|Bhopal|Bhubaneswar|Bible Belt|Big Ben|Bilbao|Birkenau|Bishkek|Bissau|Black Country
Black Forest|Blantyre|Bloemfontein|Blue House|Bohemia|Bologna|Bomet|Bondi|Bonn|Bor?|Boracay|Bordeaux|Borneo|Borno|Bosphorus|Bosporus
Brahmaputra|Brandenburg|Brasília|Bratislava|Brazzaville|Bremen|Bridgetown|Broadway|Bruges|Brumadinho|Bucha|Buchenwald|Buganda|Bujumbura
Bukavu|Bulawayo|Bungoma|Burgundy|Burj Khalifa|Busan|Cabinda|Cabo Delgado|Cairns?|Calabria|Cali|Callao|Camp David|Camp Nou|Campania
Cannes|Cap-Haïtien|Cape Canaveral|Cape Cod|Cape Horn|Cappadocia|Capri|Carpathians|Cartagena|Casamance|Castile|Catatumbo|Cauca|Cebu
Cerrado|Ceuta|Chagos|Champs-Élysées|Chandigarh|Charlottesville|Checkpoint Charlie|Chengdu|Cheong Wa Dae|Chernihiv|Chernobyl|Chhattisgarh
Chiapas|Chibok|Chisinau|Chittagong|Chongqing|Chornobyl|Cincinnati|Ciudad Juárez|Cluj|Cochabamba|Colosseum|Conakry|Concepción?|Constanța
Copacabana|Cotonou|Cotswolds|Cox's Bazar|Crete|Cupertino|Curitiba|Cusco|Cuzco|Córdoba|Côte d'Azur|DMZ|Dachau|Dadaab|Daegu|Dalmatia
Danang|Dapchi|Dar es Salaam|Daraa|Dardanelles|Dartmoor|Davao|Deccan|Deir al-Zor|Denali|Deraa|Des Moines|Dhahran|Diaoyus|Dili|Dimona
Diyarbakır|Dnieper|Dnipro|Dodoma|Dohuk|Dokdo|Doklam|Dome of the Rock|Donetsk|Dortmund|Douala|Dresden|Dubrovnik|Dunblane|Dunkirk
Durand Line|Dushanbe|Düsseldorf|East Coast|East Prussia|Eastern Bloc|Eastern Ghouta|Edmonton|Edo?|Eilat|Eindhoven|Ekaterinburg|El Alto
El Fasher|El Paso|Elbe|Eldoret|Embu|Empire State Building|Enerhodar|Entebbe|Enugu|Equatoria|Erbil|Esfahan|Euphrates|Eurasia|Euromaidan
Everest|Everglades|FATA|Faslane|Flores?|Forbidden City|Fordow|Fort Hood|Fort Worth|Free State|Freetown|French Guiana|French Riviera
Fukuoka|Futenma|Gaborone|Galicia?|Galilee|Gallipoli|Galmudug|Gambella|Gangnam|Gansu|Gao?|Garissa|Gaziantep|Gdańsk|Genoa|Georgetown?
Gettysburg|Gezira|Ghouta|Gilgit|Ginza|Giza|Gobi|Godhra|Golan|Gold Coast|Goma|Gondar|Gori?|Gothenburg|Gqeberha|Gran Canaria|Granada
Grand Canyon|Great Plains|Great Wall|Great Wall of China|Green Zone|Grenoble|Grozny|Guadalajara|Guangxi|Guantanamo|Guayaquil|Guernica
Guerrero?|Gulf Coast|Gulu|Gurgaon|Gurugram|Guwahati|Gwadar|Gweru|Gyeonggi|Hadramawt|Hagia Sophia|Haifa|Hainan|Hama|Haneda|Hangzhou
Hanover|Haram al-Sharif|Harbin?|Hargeisa|Hasakah|Hathras|Hebei|Hebron|Heidelberg|Hejaz|Herat|Hesse?|Hindu Kush|Hirshabelle|Hispaniola
Hobart|Hodeidah|Hokkaido|Holguín?|Honiara|Honolulu|Honshu|Hostomel|Hotan|Hudaydah|Hue?|Humber|Ibadan|Ibiza|Iguala|Imo?|Incheon|Incirlik
Indianapolis|Indo-Pacific|Indochina|Ingushetia|Ipanema|Irbil|Irian Jaya|Iron Curtain|Irpin|Isfahan|Isiolo|Itaewon|Ituri|Izium|Izmir|JKIA
Jaffna|Jaipur|Jalalabad|Jalisco|Java?|Jayapura|Jeju|Jeju Island|Jenin|Jericho|Jinja|Johor|Jonglei|Jos?|Juba|Jubaland|Judea|Jutland|K2
Kaaba|Kabardino-Balkaria|Kaduna|Kaesong|Kajiado|Kakamega|Kakhovka|Kakuma|Kalahari|Kalimantan|Kaliningrad|Kamchatka|Kandy?|Kano|Kansai
Kanto|Karabakh|Karakoram|Karbala|Karelia|Kariba|Kashgar|Katanga|Katsina|Kazan|Kerch|Kericho|Kerman?|Khan Younis|Khan Yunis|Kharkov
Khayelitsha|Kherson|Khyber|Khyber Pass|Kiambu|Kibera|Kiel?|Kilifi|Kilimanjaro|Kirinyaga|Kirkuk|Kisangani|Kisii|Kismayo|Kisumu|Kitui
Kitwe|Kivu|Kobane|Kobani|Kobe|Kochi|Konkan|Kordofan|Krakatoa|Kraków|Kramatorsk|Kumamoto|Kumasi|Kunduz|Kurils|Kursk|Kutch|Kwale|Kyushu
L'Aquila|La Moncloa|La Moneda|La Palma|Labrador|Lake Baikal|Lake Chad|Lake Victoria|Lalibela|Lampedusa|Lamu|Lapland|Latakia|Lausanne
Leh?|Leipzig|Leningrad|Lesbos|Lesser Antilles|Lesvos|Levant|Lhasa|Libreville|Lille|Lilongwe|Line of Control|Little Rock|Ljubljana
Loch Ness|Lodwar|Loire|Lombok|Lomé|Loreto?|Lorraine?|Los Pinos|Louisville|Lourdes?|Low Countries|Luanda|Lubumbashi|Lubyanka|Lucknow
Luhansk|Luxor|Luzon|Lviv|Maasai Mara|Maastricht|Machakos|Machu Picchu|Madeira|Maiduguri|Mainz|Majdanek|Majorca|Makueni|Malabar|Malabo
Malacca|Malindi|Mallorca|Malmö|Malvinas|Managua|Manama|Manaus|Manbij|Manchuria|Mandalay|Mandera|Maputo|Mar-a-Lago|Maracaibo|Maracanã
Marawi|Mariana?|Marib|Marikana|Marne|Marsabit|Masai Mara|Maseru|Mashhad|Mashonaland|Masvingo|Matabeleland|Mathare|Matignon|Matterhorn
Mayfair|Mazar-e-Sharif|Mazar-i-Sharif|Mbabane|Mbombela|Mecklenburg|Medellín|Meghalaya|Mekelle|Melilla|Melitopol|Mendoza?|Mersey|Meru
Mesopotamia|Metro Manila|Metz?|Michoacán|Migori|Mindoro|Mizoram|Modena|Mojave|Molenbeek|Moluccas|Mong Kok|Monrovia|Mont Blanc|Monterrey
Moravia|Mostar|Mount Etna|Mount Everest|Mount Fuji|Mount Kilimanjaro|Mount Vesuvius|Mpumalanga|Murmansk|Murray-Darling|Muslim world
Mutare|Mwanza|Mykolaiv|Mymensingh|Mysuru|Málaga|N'Djamena|NEOM|Nablus|Nagorno Karabakh|Nagorno-Karabakh|Nagoya|Naivasha|Najaf|Nakuru
Nangarhar|Nanjing|Nantes|Narita|Narok|Nassau|Natanz|Naypyitaw|Nazareth|Ndola|Negev|Nelspruit|Neom|Netanya|Nevis|Newark|Niamey|Nicosia
Nineveh|Nkandla|Noida|North Atlantic|North Caucasus|North Darfur|North Island|North Ossetia|North Pole|North Waziristan
Northwest Passage|Northwest Territories|Notre-Dame|Nouakchott|Novi Sad|Novosibirsk|Nuevo León|Nuremberg|Nursultan|Nusantara?|Nuuk
Nyandarua|Nyeri|Oaxaca|Old City|Old Trafford|Omdurman|Orinoco|Orissa|Oromia|Ouagadougou|Oval Office|Owerri|Oxford Street|Oyo|Ozarks
Pacific Northwest|Padua|Palawan|Palermo|Palmyra?|Palo Alto|Pamir|Pamirs|Panjshir|Panmunjom|Pantanal|Papua|Paracels|Paramaribo
Parliament Hill|Parma|Parthenon|Patagonia|Patna|Pattaya|Pemba|Penang|Pennines|Phuket|Piccadilly|Piedmont|Pilbara|Pisa|Plaza de Mayo
Podgorica|Pokhara|Polokwane|Pompeii|Pondicherry|Port Said|Port-au-Prince|Porto|Porto-Novo|Porton Down|Potomac|Potsdam|Prayagraj|Pripyat
Prishtina|Pristina|Provence?|Prussia|Puebla|Puglia|Pulwama|Pune|Putrajaya|Qamishli|Qatif|Qinghai|Qom|Quantico|Quirinale|Rabaa|Rafah
Rakhine|Raleigh?|Ramadi|Ramstein|Ras al-Khaimah|Recife|Red Fort|Red Square|Republika Srpska|Rhineland|Rhodes?|Rhône|Riga|Rijeka
Rio Grande|River Thames|Riviera?|Rochester|Rocinha|Rockies|Roland Garros|Rosario?|Rostov-on-Don|Roswell|Ruhr|Rust Belt|Rustenburg|Saada
Sagrada Familia|Saitama|Sakhalin|Salalah|Salvador?|Salzburg|Samara?|Samaria|Samarkand|Samarra|Samburu|San Bernardino|San Juan
San Salvador|San Sebastián|San Siro|Sandringham|Sandton|Sandy Hook|Santo Domingo|Santorini|Sapporo|Saurashtra|Savannah?|Savoy?
Saxony-Anhalt|Schiphol|Scottish Borders|Sderot|Seine|Selangor|Sellafield|Sendai|Senkakus|Serengeti|Sevastopol|Seville|Shaanxi
Shaheen Bagh|Shandong|Shankill|Shanxi|Sharjah|Sharm el Sheikh|Sharm el-Sheikh|Sheremetyevo|Shibuya|Shikoku|Shinjuku|Shiraz|Siachen|Siaya
Siberia|Sidon|Siena?|Sierra Nevada|Sievierodonetsk|Sihanoukville|Sikkim|Silesia|Simferopol|Sinaloa|Sinjar|Sistine Chapel|Skopje
Sloviansk|Snowdonia|Sobibor|Sochi|Socotra|Soho|Sokoto|Somme|South Atlantic|South Caucasus|South Island|South Kordofan|South Pole
South Tyrol|South Waziristan|Southern Cone|Spratlys|Srebrenica|St Peter's Basilica|St. John's|Stalingrad|Statue of Liberty|Stonehenge
Stuttgart|Sudetenland|Suez|Sukhumi|Sulawesi|Sulu|Sumatra|Sumy|Sun Belt|Sunshine Coast|Surabaya|Suva|Svalbard|Swat?|Sylhet|São Tomé
Tabriz|Tacloban|Tahrir Square|Taiz|Taj Mahal|Takeshima|Taksim|Taksim Square|Tallahassee|Tallinn|Tamaulipas|Tarawa|Tashkent|Tatarstan
Tegucigalpa|Tema?|Temple Mount|Tenerife|Terai|Thames|Thessaloniki|Thika|Thimphu|Thrace?|Thuringia|Tiananmen|Tiananmen Square|Tianjin
Tigris|Tihar|Tijuana|Tikrit|Timbuktu|Times Square|Timor|Tirana|Tiraspol|Tobago|Tohoku|Toledo?|Tora Bora|Torkham|Toulouse
Trafalgar Square|Transkei|Transylvania|Treblinka|Trieste|Trincomalee|Tshwane|Tskhinvali|Tucson|Tula?|Tulsa|Turkana|Turks and Caicos
Twickenham|Tyne|Tyre?|Tyrol|Uasin Gishu|Ufa|Ulaanbaatar|Uluru|Umbria|Urals|Urumqi|Uruzgan|Ushuaia|Utrecht|Utøya|Uvalde|Valencia|Valletta
Valparaíso|Varanasi|Varosha|Veneto|Veracruz|Verdun?|Verona|Versailles|Vesuvius|Vidarbha|Vientiane|Vilnius|Visayas|Vladivostok|Volga
Volgograd|Vukovar|Waco|Wagah|Waitangi|Wajir|Wakiso|Waterloo?|Wayanad|West Coast|West Country|West Pokot|Western Wall|Wolfsburg
World Trade Center|Wrocław|Xi'an|Xiamen|Yakutsk|Yamoussoukro|Yamuna|Yangtze|Yaoundé|Yarmouk|Yasukuni|Yekaterinburg|Yellowstone
Yeonpyeong|Yeouido|Yerevan|Yobe|Yokohama|Yongbyon|Yosemite|Ypres|Zambezi|Zamfara|Zaporizhzhia|Zaporozhye|Zaragoza|Zhongnanhai|Åland|Łódź
Şanlıurfa
`
