/** Newspapers, agencies and stations that news quotes most: `|` between them, in the form of `ORGANIZATIONS`. */
export const MEDIA = `
ABS-CBN|ANSA|ARD|Aaj Tak|Addis Standard|Africa Check|Aftenposten|Aftonbladet|Al Mayadeen|Al-Ahram=Al Ahram|Al-Hayat|Al-Manar
Al-Masry Al-Youm|Al-Monitor|Anadolu Agency=Anadolu,Anadolu Ajansi|Antara?|Arizona Republic|Asahi Shimbun|Asharq Al-Awsat
Asian News International=ANI|Atlanta Journal-Constitution|Axios|BBC Northern Ireland|BBC Persian|BBC Radio 4|BBC Scotland|BBC Wales
BFMTV=BFM TV|BMJ=British Medical Journal|Baltimore Sun|Belga|Bellingcat|Bernama|Bild|Boston Globe=The Boston Globe
Breitbart=Breitbart News|Business Day|Business Insider|C-SPAN|CBC=CBC News,Canadian Broadcasting Corporation|CCTV|CGTN|CTV=CTV News
Caixin|Canadian Press=The Canadian Press|Canal+|Caracol=Caracol Radio|Channel NewsAsia=CNA|Channel One|Charlie Hebdo|Chicago Sun-Times
Chosun Ilbo|Civil Georgia|Clarín|Committee to Protect Journalists=CPJ|Corriere della Sera|Courier-Mail=The Courier-Mail|Cumhuriyet|DAZN
Dagbladet|Dagens Nyheter|Daily Beast=The Daily Beast|Daily Caller|Daily Express=Sunday Express|Daily Graphic|Daily Maverick
Daily Monitor=The Daily Monitor|Daily Nation=The Daily Nation|Daily Record|Daily Sabah|Daily Star|Daily Star Sunday|Dawn News=Dawn.com
De Telegraaf|De Volkskrant=Volkskrant|Der Standard|Detik|Deutsche Presse-Agentur=DPA,dpa|Deutsche Welle=DW|Die Welt|Die Zeit|Dong-A Ilbo
Doordarshan|Dow Jones|EFE|ERT|ESPN|EWN=Eyewitness News|Economic Times=The Economic Times|El Comercio|El Espectador|El Faro|El Mercurio
El Mundo|El País|El Tiempo|Estadão=O Estado de S. Paulo,Estado de São Paulo|Eurasianet|Euronews|Eurosport
Evening Standard=London Evening Standard|Express Tribune=The Express Tribune|Fars News Agency=Fars
Folha de S.Paulo=Folha de São Paulo,Folha|Forbes?|Fox Business|France 24|France Info|Frankfurter Allgemeine
Frankfurter Allgemeine Zeitung=FAZ|FrontPageAfrica|Full Fact|Gawker|Gazeta Wyborcza|Geo News=Geo TV|Getty Images=Getty?
Ghanaweb=GhanaWeb|Globe and Mail=The Globe and Mail|Globovisión|Granma|GroundUp|Haaretz|Handelsblatt|Hankyoreh|Helsingin Sanomat
Herald Sun|Hindustan Times=The Hindustan Times|Hromadske|HuffPost=Huffington Post,The Huffington Post|Hürriyet|IOL
IRNA=Islamic Republic News Agency|ISNA=Iranian Students News Agency|ITAR-TASS=Itar-Tass|Indian Express=The Indian Express
Indo-Asian News Service=IANS|InfoWars=Infowars|Infobae|International Federation of Journalists=IFJ|Irish Examiner|Irish Independent
Irrawaddy?=The Irrawaddy|Israel Hayom|Izvestia|Jakarta Post=The Jakarta Post|Jamaica Gleaner=The Gleaner,Gleaner
Japan Times=The Japan Times|Jerusalem Post=The Jerusalem Post|Jeune Afrique|JoongAng Ilbo=JoongAng|Jyllands-Posten|KBS
KCNA=Korean Central News Agency|KTN|Kathimerini|Kathmandu Post=The Kathmandu Post|Kayhan|Kommersant|Kompas|Komsomolskaya Pravda
Korea Herald=The Korea Herald|Korea Times=The Korea Times|Kurdistan 24|Kyiv Independent=The Kyiv Independent|Kyodo=Kyodo News
L'Orient-Le Jour|L'Osservatore Romano|L'Équipe|La Jornada|La Nación|La Prensa|La Repubblica|La República|La Stampa|La Tercera
La Vanguardia|Le Figaro|Le Monde|Le Parisien|Le Soir|Les Échos|Liverpool Echo|London Review of Books|MBC|Maariv|Mada Masr
Maghreb Arabe Presse|Mail & Guardian=The Mail & Guardian,Mail and Guardian|Mainichi Shimbun=Mainichi|Malaysiakini|Manila Bulletin
Mashable|Mediapart|Meduza|Middle East Eye|Milliyet|Mizzima|Mongabay|Morning Star|Moscow Times=The Moscow Times|Mother Jones|Mwananchi
Myanmar Now|NAN=News Agency of Nigeria|NDTV|NHK|NRC|NRC Handelsblad|NRK|NTV|NZPA|National Enquirer|National Geographic
National Union of Journalists=NUJ|Neue Zürcher Zeitung=NZZ|New England Journal of Medicine=NEJM|New Statesman|New Times=The New Times
New Vision=The New Vision|New Zealand Herald=NZ Herald,The New Zealand Herald|New Ziana|NewZimbabwe|News.com.au|News18=CNN-News18|News24
NewsDay|Newsday|Newsmax|Newsweek|Nikkei|Notimex|Novaya Gazeta|O Globo|ORF|One America News=One America News Network,OANN|PANA
PBS=PBS NewsHour,PBS Newshour|Pajhwok=Pajhwok Afghan News|Paris Match|Philadelphia Inquirer|Philippine Daily Inquirer|Philippine Star
PolitiFact|Politiken|Post-Courier|Pravda|Prensa Latina|Private Eye|ProPublica|Prothom Alo|Página 12=Página/12|RAI|RIA Novosti=RIA
RNZ=Radio New Zealand|RTHK|RTL|RTVE|RTÉ=RTE|Radio Dabanga=Dabanga|Radio France Internationale=RFI|Radio Free Asia=RFA
Radio Free Europe=Radio Free Europe/Radio Liberty,RFE/RL,Radio Liberty|Rappler|Rede Globo=TV Globo,Globo
Reporters Without Borders=RSF,Reporters Sans Frontières|Rodong Sinmun|Rolling Stone|Rossiya 24|Rudaw|Rzeczpospolita|RÚV|SABC
SANA=Syrian Arab News Agency|SBS|SVT|Sahara Reporters=SaharaReporters|Sankei Shimbun|Scroll.in|Sky News Australia|Snopes
South China Morning Post=SCMP|Sowetan|Spiegel=Der Spiegel|Sputnik?=Sputnik News|Straits Times=The Straits Times|Stuff.co.nz
Sunday Mirror|Suspilne|Swissinfo|Sydney Morning Herald=The Sydney Morning Herald|Süddeutsche Zeitung|TF1|TMZ|TOLOnews=Tolo News|TRT
TV Asahi|TVB|TVN|TVNZ|TVP|Tagesspiegel|Tanjug|Tasnim=Tasnim News Agency|TechCrunch|Telemundo|Telesur=TeleSUR|The Age|The Atlantic
The Citizen?|The EastAfrican=EastAfrican|The Intercept|The Lancet=Lancet|The Namibian|The Nation?|The National?|The New Yorker
The Print=ThePrint|The Punch|The Scotsman=Scotsman|The Spectator|The Standard?|The Star?|The Verge|This Day=ThisDay|Times Now
Times of India=The Times of India,TOI|Times of Israel=The Times of Israel|Toronto Star|Télam|Ukrainska Pravda|Ukrinform
United Press International=UPI|Univision|Vanity Fair|Vedomosti|Vogue|Voice of America=VOA|WAFA|Wales Online=WalesOnline
WikiLeaks=Wikileaks|Yedioth Ahronoth|Yle=YLE|Ynet|Yomiuri Shimbun=Yomiuri|Yonhap=Yonhap News Agency
ZBC=Zimbabwe Broadcasting Corporation|ZDF|Zaman?|amaBhungane|bdnews24.com=bdnews24|eNCA
`
