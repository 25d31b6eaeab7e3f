/** Companies that world news names most: `|` between them, in the form of `ORGANIZATIONS`. */
export const COMPANIES = `
1MDB|23andMe|3M|AB InBev=Anheuser-Busch InBev,Anheuser-Busch|ABB|ABN Amro=ABN AMRO|AIG|AMD=Advanced Micro Devices|ANZ|ASML|AXA|AbbVie
Accenture|Acer|Activision Blizzard=Activision|Adidas=adidas|Adnoc=ADNOC|Adobe|Aer Lingus|Aeroflot|Aerolíneas Argentinas|Aeromexico
Afrobarometer|Air Arabia|Air Berlin|Air Canada|Air China|Air France|Air India|Air New Zealand|Air Zimbabwe|AirAsia=Air Asia
Airtel=Bharti Airtel|Aldi|Alfa Romeo|AliExpress|Alipay|Alitalia|Allergan|Allianz|Alphabet?=Alphabet Inc|Alstom|Amazon Web Services=AWS
Ambev|America Movil|American Express=Amex|Amgen|Amtrak|Anglo American|Ant Group=Ant Financial|Anthropic|Antonov|Aramco=Saudi Aramco
ArcelorMittal|Asahi?|Asiana|Asos=ASOS|Aston Martin|Asus|Audi|Avianca|Aviva|BASF|BBVA|BHP=BHP Billiton|BNP Paribas|BYD|Baidu
Bain & Company=Bain & Co|Bajaj Auto|Banco do Brasil|Bank of America=BofA|Bayer?|Baykar|Bear Stearns|Bechtel|Bentley?|Berkshire Hathaway
Bharat Biotech|Biman=Biman Bangladesh Airlines|Binance|BioNTech|Biogen|BlackBerry=Research In Motion|BlackRock=Blackrock|Blackstone?
Blackwater|Blue Origin|Bombardier|Booz Allen Hamilton=Booz Allen|Bosch?|Boston Consulting Group=BCG
Bristol-Myers Squibb=Bristol Myers Squibb|British American Tobacco=BAT|Broadcom|Burberry|Byju's=Byju,BYJU'S|ByteDance=Bytedance|CATL
CNOOC|CNPC=China National Petroleum Corporation|COMAC|COSCO|CaixaBank|Capgemini|Capital One|Careem|Cargill|Carillion|Carlsberg|Carrefour
Cathay Pacific|Cebu Pacific|Cellebrite|Cemex=CEMEX|Charles Schwab|Chevrolet|Chevron?|Chick-fil-A|China Eastern|China Mobile
China Southern|China Unicom|Christie?=Christie's|Chrysler|Cisco=Cisco Systems|Citigroup=Citi,Citibank|Citroën|Clearview AI|Cloudflare
Coal India|Coca-Cola=Coke?|Codelco|Commerzbank|ConocoPhillips|Costco|Coupang|Craigslist|Credit Suisse|CrowdStrike|Crédit Agricole
CureVac|DBS=DBS Bank|DHL|DJI|DP World|Daimler|Dalian Wanda=Wanda Group|Danone|Dassault=Dassault Aviation|De Beers|Debenhams
DeepMind=Google DeepMind|DeepSeek|Deliveroo|Dell?=Dell Technologies|Delta Air Lines=Delta Airlines|Denel|Deutsche Bahn|Deutsche Telekom
Diageo|Didi=Didi Chuxing,DiDi|Disney+|Disney=Walt Disney Company,Walt Disney Co|Domino's Pizza|DoorDash|DreamWorks|Dropbox|DuPont
E.ON=Eon?|EDF|EMI|ENI|EY=Ernst & Young|Ecobank|Ecopetrol|EgyptAir|El Al|Eli Lilly|Embraer|Emirates Airline|Enron|Epic Games
Equinor=Statoil|Ericsson|Eskom|Etihad=Etihad Airways|Etisalat|Eurostar|Eurotunnel|Evergrande=China Evergrande|FTX|Fannie Mae|FedEx=Fedex
Ferrari?|Fiat?=Fiat Chrysler,FCA US|Finmeccanica|Finnair|FirstBank|Fitch?=Fitch Ratings|Flipkart|Foxconn=Hon Hai|Freddie Mac|Fujitsu
Gallup?|Garuda=Garuda Indonesia|Geely|General Dynamics|General Electric=GE|Gilead=Gilead Sciences|GitHub|Glencore|Gojek|Grindr
Guaranty Trust Bank=GTBank|Gucci|Guinness|Gulf Air|H&M|HBO|HCL|HP=Hewlett-Packard,Hewlett Packard|HTC|Halliburton|Harrods|Heineken
Hermès?|Hewlett Packard Enterprise=HPE|Hikvision|Hitachi|Honeywell|Hulu|Hyatt|Hyundai=Hyundai Motor|IAG=International Airlines Group
ICBC|ICICI=ICICI Bank|ING=ING Group|Iberia?|Ikea=IKEA|Imperial Brands=Imperial Tobacco|IndiGo|Indian Oil=Indian Oil Corporation|Inditex
Infosys|Intesa Sanpaolo|Ipsos|Ipsos Mori=Ipsos MORI|Iran Air|Israel Aerospace Industries=IAI|Itaú=Itaú Unibanco|JBS
JD Wetherspoon=Wetherspoons,Wetherspoon|JD.com|Jaguar Land Rover=JLR|Japan Airlines=JAL|Jeep|JetBlue|John Deere|Jumia|KCB
KFC=Kentucky Fried Chicken|KKR|KLM=Air France-KLM|Kakao|KakaoTalk|Kaspersky=Kaspersky Lab|Kawasaki?=Kawasaki Heavy Industries
Kenya Airways|Kering|Kia|Kodak=Eastman Kodak|Korean Air|L'Oréal|LATAM=LATAM Airlines,LAN Airlines|LG Electronics|LG=LG Group|LVMH
Lamborghini|Land Rover|Lazada|Lego|Lenovo|Levi Strauss|Lidl|Lion Air|Live Nation|Lloyd's of London|Lockheed|Lonmin|Louis Vuitton
Lufthansa|Lukoil=LUKOIL|Lyft|M-Pesa=M-PESA|MTN=MTN Group|MUFG=Mitsubishi UFJ|Maersk=Moller-Maersk,A.P. Moller-Maersk
Mahindra & Mahindra=Mahindra?|Marks & Spencer=M&S,Marks and Spencer|Marriott=Marriott International|Maruti Suzuki=Maruti|Maserati
Mastercard=MasterCard|Maybank|Mazda|McDonnell Douglas|McKinsey?=McKinsey & Company,McKinsey & Co|McLaren?|Mercado Libre=MercadoLibre
Mercedes-Benz|Merck?|Merrill Lynch|MetLife|Meta=Meta Platforms|Michelin|Mitsubishi=Mitsubishi Heavy Industries,Mitsubishi Motors
Monsanto|Monte dei Paschi=Monte dei Paschi di Siena|Moody's=Moody's Investors Service|Mossack Fonseca|Motorola
MultiChoice=Multichoice,DStv|Munich Re|NASDAQ|NNPC=Nigerian National Petroleum Corporation|NTT=NTT Docomo,NTT DoCoMo
NYSE=New York Stock Exchange|Naftogaz|Nakumatt|National Grid|Natixis|Naver?|Nestlé|News Corp=News Corporation,News International
Nielsen?|Nike|Nikon|Nintendo|Nippon Steel|Nomura|Nordea|Norilsk Nickel=Nornickel|Northern Rock|Northrop Grumman|Norwegian Air|Novartis
Novavax|Novo Nordisk|Nvidia=NVIDIA|O2|ONGC=Oil and Natural Gas Corporation|Odebrecht|Ola?|OnlyFans|Ooredoo|Opel|OpenAI|Oppo=OPPO|Optus
Orange SA|PDVSA|POSCO|Pacific Gas and Electric=PG&E|Pakistan International Airlines=PIA|Palantir=Palantir Technologies|Pan Am|Panasonic
Paytm|Pemex=PEMEX|PepsiCo=Pepsi|Pertamina|PetroChina|Petrobras|Petronas|Peugeot=PSA Peugeot Citroën,PSA Peugeot Citroen
Philip Morris=Philip Morris International|Philips|Pick n Pay|Pinduoduo|Pinterest|Pirelli|Pixar|Pizza Hut|Pornhub|Porsche|Prada
Prasa=PRASA|Pret A Manger|PricewaterhouseCoopers|Primark|Procter & Gamble=P&G|Punjab National Bank=PNB|Qantas|QatarEnergy|Qualcomm
RBC=Royal Bank of Canada|RWE|Rakuten|Raytheon|Reddit|Reebok|Reliance Jio=Jio|Renault|Repsol|Revolut|Rio Tinto|Roblox|Roche?|Rolex
Rosatom|Rosoboronexport|Rostec|Royal Air Maroc|Royal Dutch Shell|Royal Jordanian|Rusal=RUSAL|S&P Global|SABMiller|SAIC|SAP|SK Hynix
SMIC=Semiconductor Manufacturing International Corporation|SNCF|Saab|Safaricom|Safran|Samsung Electronics|Sanofi
Santander?=Banco Santander|Sasol|Saudia|Sberbank|Scania?|Schlumberger|ScotRail|ScottishPower|Sega|Selfridges|Shein|Shopee|Shopify
Siemens|Silicon Valley Bank=SVB|Singapore Airlines=SIA|Singtel=SingTel|Sinopec|Sinopharm|Sinovac|Société Générale=SocGen
SoftBank=Softbank|Sonangol|Sonatrach|Sotheby's=Sotheby|South African Airways=SAA|SpaceX|SpiceJet|Spotify|Standard & Poor's
Standard Chartered|Starlink|State Bank of India=SBI|State Grid|Stellantis|Subaru|Sukhoi|Sumitomo|Suzuki?|Swiggy|Swiss Re|Swissair
Swisscom|T-Mobile|TAP=TAP Air Portugal|TSMC=Taiwan Semiconductor Manufacturing Company,Taiwan Semiconductor|TUI|Takata|Takeda?|Taobao
Tata Consultancy Services=TCS|Tata Steel|Telecom Italia|Telefónica|Telenor|Televisa|Telkom=Telkom SA|Telkomsel|Telstra
Temasek=Temasek Holdings|Temu|Tepco=TEPCO,Tokyo Electric Power|Thales|Theranos|Thomas Cook|ThyssenKrupp=Thyssenkrupp|Ticketmaster
Time Warner|Tinder|Tokopedia|Toshiba|TotalEnergies|Trafigura|Transnet|TripAdvisor=Tripadvisor|Truth Social|Tumblr|Tupolev|Turkcell
Turkish Airlines=THY|Twitch|UBS|US Steel=U.S. Steel|Uber Eats|Ubisoft|Under Armour|UniCredit|Unilever|Union Carbide
United Bank for Africa=UBA|UnitedHealth=UnitedHealth Group,UnitedHealthcare|VKontakte|VTB|Vale SA|Vauxhall?|Veolia|Viacom=ViacomCBS
Vietjet=VietJet|VinFast|Vingroup|Virgin Atlantic|Virgin Australia|Virgin Galactic|Vistara|Vivendi|Vivo?|Vodacom|Vodafone Idea|Volvo
WHSmith=WH Smith|WPP|Waitrose|Warner Bros=Warner Bros.,Warner Bros Discovery,Warner Brothers|WarnerMedia|Waymo|WeChat|WeWork
Weibo=Sina Weibo|Wells Fargo|Westpac|Wikimedia Foundation=Wikimedia|Wikipedia|Wipro|Wirecard|Wizz Air|WordPress|Xerox|Xiaomi|YPF|Yamaha
Yandex|YouGov|Yukos|ZESA|ZTE|Zara?|Zomato|flydubai=Flydubai|xAI|Ørsted
`
