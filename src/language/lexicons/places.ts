/**
 * Places that news names most, besides countries: regions, counties, states, seas, and cities. One `|` between them; `?` after one
 * whose context decides. More of the world's: `regions.ts`.
 */
export const PLACES = `
Africa|North Africa|West Africa|East Africa|Central Africa|Southern Africa|sub-Saharan Africa|Sub-Saharan Africa|Sahara|Sahel|Maghreb
Horn of Africa|Asia|Central Asia|South Asia|East Asia|South-East Asia|Southeast Asia|South East Asia|Asia-Pacific|Middle East|Near East
Far East|Europe|Eastern Europe|Western Europe|Central Europe|Northern Europe|Southern Europe|Scandinavia|Balkans|Western Balkans|Baltics
Caucasus|Latin America|South America|Central America|North America|Americas|Caribbean|West Indies|Oceania|Pacific|Pacific Islands
Antarctica|Arctic|Arctic Circle|Atlantic|Atlantic Ocean|Pacific Ocean|Indian Ocean|Mediterranean|Mediterranean Sea|Baltic Sea|Black Sea
Red Sea|Caspian Sea|South China Sea|East China Sea|North Sea|Irish Sea|English Channel|Persian Gulf|Gulf of Mexico|Gulf of Aden
Strait of Hormuz|Suez Canal|Panama Canal|Himalayas|Alps|Andes|Pyrenees|Rocky Mountains|Amazon|Nile|Danube|Rhine|Mekong|Ganges|Indus
West Bank|Gaza|Gaza Strip|Golan Heights|Sinai|Crimea|Donbas|Donbass|Chechnya|Dagestan|Abkhazia|South Ossetia|Transnistria|Catalonia
Basque Country|Andalusia|Bavaria|Saxony|Tuscany|Sicily|Sardinia|Lombardy|Brittany|Normandy|Corsica|Flanders|Wallonia|Kurdistan
Iraqi Kurdistan|Kashmir|Jammu|Jammu and Kashmir|Punjab|Sindh|Balochistan|Baluchistan|Khyber Pakhtunkhwa|Waziristan|Gujarat|Maharashtra
Uttar Pradesh|Madhya Pradesh|Andhra Pradesh|Himachal Pradesh|Arunachal Pradesh|Tamil Nadu|Kerala|Karnataka|Telangana|Bihar|Jharkhand
Odisha|Assam|Manipur|Nagaland|Tripura|Rajasthan|Haryana|Uttarakhand|West Bengal|Goa|Ladakh|Xinjiang|Inner Mongolia|Guangdong|Sichuan
Hubei|Hunan|Henan|Fujian|Yunnan|Zhejiang|Jiangsu|Darfur|Tigray|Puntland|Biafra|KwaZulu-Natal|Gauteng|Western Cape|Eastern Cape|Limpopo
British Isles|Isle of Man|Isle of Wight|Channel Islands|Jersey|Guernsey|Gibraltar|Falkland Islands|Falklands|Bermuda|Cayman Islands
Midlands|West Midlands|East Midlands|Merseyside|Tyneside|Teesside|Humberside|Greater Manchester|Greater London|East Anglia|Home Counties
Yorkshire|North Yorkshire|South Yorkshire|West Yorkshire|Lancashire|Cumbria|Northumberland|Durham|Cheshire|Derbyshire|Nottinghamshire
Lincolnshire|Leicestershire|Northamptonshire|Staffordshire|Shropshire|Herefordshire|Worcestershire|Warwickshire|Gloucestershire
Oxfordshire|Buckinghamshire|Bedfordshire|Hertfordshire|Cambridgeshire|Norfolk|Suffolk|Essex|Kent|Sussex|East Sussex|West Sussex|Surrey
Hampshire|Berkshire|Wiltshire|Dorset|Somerset|Devon|Cornwall|Rutland|Thames Valley|Gwent|Glamorgan|Dyfed|Powys|Gwynedd|Anglesey|Clwyd
Aberdeenshire|Ayrshire|Fife|Lothian|Lanarkshire|Perthshire|Tayside|Highlands|Scottish Highlands|Hebrides|Orkney|Shetland|Antrim|Armagh
County Antrim|County Armagh|County Down|County Durham|Tyrone|Fermanagh|Donegal|Munster|Leinster|Connacht|Galway|Limerick|Cork|Kilkenny
London|East London|West London|North London|South London|Westminster|Whitehall|Downing Street|Kensington|Chelsea|Hackney|Tottenham
Brixton|Croydon|Camden|Islington|Lambeth|Southwark|Greenwich|Woolwich|Lewisham|Tower Hamlets|Newham|Stratford|Wembley|Wimbledon|Ealing
Heathrow|Gatwick|Stansted|Luton|Manchester|Birmingham|Liverpool|Leeds|Sheffield|Bradford|Bristol|Newcastle|Newcastle upon Tyne|Sunderland
Nottingham|Derby|Leicester|Coventry|Wolverhampton|Stoke-on-Trent|Hull|York|Middlesbrough|Plymouth|Exeter|Southampton|Portsmouth|Brighton
Oxford|Cambridge|Norwich|Ipswich|Reading|Swindon|Bath|Gloucester|Cheltenham|Worcester|Northampton|Peterborough|Milton Keynes|Blackpool
Preston|Bolton|Blackburn|Burnley|Oldham|Rochdale|Stockport|Wigan|Salford|Huddersfield|Halifax|Wakefield|Doncaster|Rotherham|Barnsley
Grimsby|Lincoln|Canterbury|Dover|Calais|Hastings|Eastbourne|Bournemouth|Poole|Torquay|Truro|Salisbury|Winchester|Grenfell Tower|Cardiff
Swansea|Newport|Wrexham|Edinburgh|Glasgow|Aberdeen|Dundee|Inverness|Stirling|Perth|Belfast|Derry|Londonderry|Lisburn|Newry|Omagh|Stormont
Dublin|Washington|Washington, D.C.|Washington D.C.|Washington DC|D.C.|White House|Capitol|Capitol Hill|Pentagon|Wall Street|Silicon Valley
Hollywood|New York|New York City|New Jersey|New England|New Orleans|New Hampshire|New Mexico|Los Angeles|LA|San Francisco|San Diego
San Antonio|San Jose|Las Vegas|Chicago|Houston|Philadelphia|Phoenix|Dallas|Detroit|Boston|Seattle|Denver|Atlanta|Miami|Minneapolis
Cleveland|Pittsburgh|Baltimore|St. Louis|St Louis|Kansas City|Salt Lake City|Orlando|Tampa|Charlotte|Nashville|Memphis|Milwaukee|Oakland
Sacramento|Brooklyn|Manhattan|Queens|Bronx|Harlem|Long Island|Staten Island|Ferguson|Flint|Alabama|Alaska|Arizona|Arkansas|California
Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan
Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island
South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Midwest|Bay Area|Ontario|Quebec
British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Yukon|Nunavut|Toronto|Montreal|Vancouver|Ottawa
Calgary|Winnipeg|New South Wales|Queensland|Tasmania|Western Australia|South Australia|Northern Territory|Sydney|Melbourne|Brisbane
Adelaide|Canberra|Darwin|Auckland|Wellington|Christchurch|Paris|Marseille|Lyon|Nice|Brussels|Strasbourg|Berlin|Munich|Hamburg|Frankfurt
Cologne|Vienna|Geneva|Zurich|Bern|Davos|Amsterdam|Rotterdam|The Hague|Hague|Copenhagen|Stockholm|Oslo|Helsinki|Reykjavik|Madrid|Barcelona
Lisbon|Rome|Milan|Naples|Venice|Florence|Turin|Athens|Istanbul|Ankara|Kiev|Kyiv|Kharkiv|Mariupol|Odessa|Odesa|Moscow|Kremlin|St Petersburg
St. Petersburg|Warsaw|Prague|Budapest|Bucharest|Sofia|Belgrade|Sarajevo|Zagreb|Minsk|Tbilisi|Jerusalem|East Jerusalem|Tel Aviv|Ramallah
Damascus|Aleppo|Homs|Idlib|Raqqa|Beirut|Amman|Baghdad|Mosul|Fallujah|Basra|Tehran|Riyadh|Jeddah|Mecca|Medina|Doha|Dubai|Abu Dhabi|Muscat
Sanaa|Aden|Cairo|Alexandria|Tripoli|Benghazi|Tunis|Algiers|Rabat|Khartoum|Addis Ababa|Nairobi|Mombasa|Kampala|Kigali|Mogadishu|Lagos|Abuja
Accra|Dakar|Bamako|Kinshasa|Harare|Lusaka|Windhoek|Johannesburg|Cape Town|Pretoria|Durban|Soweto|Kabul|Kandahar|Helmand|Islamabad|Karachi
Lahore|Peshawar|Rawalpindi|Quetta|New Delhi|Delhi|Mumbai|Bombay|Kolkata|Calcutta|Chennai|Bangalore|Bengaluru|Hyderabad|Srinagar|Dhaka
Colombo|Kathmandu|Beijing|Shanghai|Guangzhou|Shenzhen|Wuhan|Taipei|Kowloon|Seoul|Pyongyang|Tokyo|Osaka|Kyoto|Hiroshima|Nagasaki|Fukushima
Okinawa|Hanoi|Ho Chi Minh City|Saigon|Bangkok|Phnom Penh|Yangon|Rangoon|Naypyidaw|Manila|Mindanao|Jakarta|Bali|Kuala Lumpur|Sarawak|Sabah
Mexico City|Havana|Bogota|Caracas|Lima|Quito|Santiago|Buenos Aires|Rio de Janeiro|Rio|Sao Paulo|São Paulo|Brasilia|Montevideo|La Paz
Guantanamo Bay|Guantánamo Bay|Auschwitz|Hillsborough|Lockerbie|Sandhurst|Chequers|Buckingham Palace|Windsor Castle|Balmoral
Scotland Yard|New Scotland Yard|Ground Zero|Strip|Global South|West|South|North|East
Earth|Moon?|Mars?|Venus?|Jupiter?|Saturn?|Uranus|Neptune?|Pluto?|Milky Way
`

/** Names that are a place, a person and more: they are a place only where their context says so. */
export const AMBIGUOUS_PLACES = `
jordan chad georgia chelsea charlotte florence sofia victoria jersey kent lincoln washington phoenix orlando ferguson preston bradford
york bolton burnley derby darwin reading bath perth alexandria medina virginia carolina tyrone paris nice west south north east strip
capitol rio israel montana dakota dallas houston austin cork hull dover poole sydney kingston durham stratford wellington santiago
essex sussex salisbury winchester camden darlington newport adelaide columbia madison jackson cleveland aden lima troy dominica
hastings sherwood chester lancaster nelson hamilton windsor milan milton berkeley carlisle bali guinea mali la queens halifax
amazon emirates montserrat malaya
`
