/** Parties, parliaments, armed groups and movements of the world: `|` between them, in the form of `ORGANIZATIONS`. */
export const POLITICS = `
'Ndrangheta|ACT-Wazalendo|ADF|AFL-CIO|AIADMK=All India Anna Dravida Munnetra Kazhagam|AIMIM|AIPAC
AKP=AK Party,Justice and Development Party|AMISOM=ATMIS|ANO|APC|APGA|APRC|ARSA|ASIO=Australian Security Intelligence Organisation
ASUU=Academic Staff Union of Universities|AUC|Abu Sayyaf|AfD=Alternative for Germany,AFD|Afenifere|Afriforum=AfriForum|Ahrar al-Sham
Al-Aqsa Martyrs Brigades=al-Aqsa Martyrs Brigades|Al-Gama'a al-Islamiyya
Al-Qaeda in the Arabian Peninsula=AQAP,al-Qaeda in the Arabian Peninsula
Al-Qaeda in the Islamic Maghreb=AQIM,al-Qaeda in the Islamic Maghreb|Alliance 90/The Greens=Alliance 90|Althing=Alþingi|Althingi
Ansar Dine|Ansar al-Sharia|Ansaru|Anti-balaka=anti-balaka|Antifa|Assemblée Nationale|Aum Shinrikyo
Australian Labor Party=ALP,Labor Party|Azimio la Umoja|Azov Battalion=Azov Regiment|B'Tselem|BDP|BND|BSP|Bajrang Dal|Barisan Nasional
Barrio 18|Basij|Batkivshchyna|Bersatu|BfV|Bharat Rashtra Samithi=BRS|Biju Janata Dal=BJD|Bildu=EH Bildu
Black Panthers=Black Panther Party|Black Sash|Bloc Québécois|Breaking the Silence|Britain First|Brookings=Brookings Institution
Bundesrat|Bundestag|Bundeswehr|CCC|CDP|CDU/CSU|CDU=Christian Democratic Union|CHP=Republican People's Party|CJNG|CNDD-FDD|CNDP|CNRP
CODECO|COGAT|COSATU=Cosatu|CPDM|CPI|CPI(M)=CPM|CPN-UML=UML|CPP|CSIS=Canadian Security Intelligence Service|CSU=Christian Social Union
CUF|Cambiemos|Camorra|Carabinieri|Chadema=CHADEMA|Chama Cha Mapinduzi=CCM|Change UK|Chega?|Cheka|Chetniks
Chinese Communist Party=CCP,Communist Party of China,CPC|Church of Scientology=Scientology|Ciudadanos|Civic Platform|Comando Vermelho
Comintern|Congress for Democratic Change|Continuity IRA|Control Yuan|Cortes Generales|Cortes?|Cosa Nostra|D66|DCCC|DGSE|DGSI|DINA
DMK=Dravida Munnetra Kazhagam|DPP|DSCC|Dewan Perwakilan Rakyat=DPR|Dewan Rakyat|Die Linke|Duma=State Duma|Dáil=Dáil Éireann
ELN=National Liberation Army|EPP=European People's Party|EPRDF=Ethiopian People's Revolutionary Democratic Front
ERC=Esquerra Republicana,Esquerra Republicana de Catalunya|ETA=Eta|EULEX|EZLN=Zapatista Army of National Liberation
Economic Freedom Fighters=EFF|Eduskunta|Emily's List|Ennahda=Ennahdha|Executive Yuan|Extinction Rebellion=XR
FARC=Farc,Revolutionary Armed Forces of Colombia|FDC|FDLR|FDP=Free Democratic Party|FLEC|FLN|FMLN|FPÖ=Freedom Party of Austria|FSA
FSB=Federal Security Service|Falange|Falun Gong=Falungong|Family First|Fanmi Lavalas|Fianna Fáil|Fidesz|Fine Gael
Five Star Movement=Five Star,5-Star Movement,M5S,Movimento 5 Stelle|Folketing|Ford Kenya=Ford-Kenya|Forza Italia
Fratelli d'Italia=Brothers of Italy|Freedom Caucus|Frelimo=FRELIMO|Frente Amplio=Broad Front|GCSB|GERB|GNA|GRU
Garda=Garda Síochána,An Garda Síochána,Gardaí|Gendarmerie|Generalitat|Georgian Dream|Gerindra|Gestapo|GetUp|Golden Dawn|Golkar
Grey Wolves|GroenLinks|Guardia Civil|Guardia di Finanza|HDP=Peoples' Democratic Party|HDZ|Haganah|Haqqani network=Haqqani Network
Hashd al-Shaabi=Popular Mobilization Forces,Popular Mobilisation Forces,Popular Mobilization Units
Hayat Tahrir al-Sham=HTS,Tahrir al-Sham|Hefazat-e-Islam|Herri Batasuna=Batasuna|Histadrut|Hizb ut-Tahrir|Hizbul Mujahideen|Hizmet
Hluttaw|Hope Not Hate|House of Councillors|House of Keys|Houthis=Houthi,Huthis,Huthi,Ansar Allah,Ansarullah|Hurriyat Conference=Hurriyat
IDF=Israel Defense Forces,Israeli Defense Forces,Israel Defence Forces|IPOB=Indigenous People of Biafra|ISI=Inter-Services Intelligence
ISIS-K=Islamic State Khorasan,Islamic State-Khorasan,ISIL-K,IS-K|ISWAP=Islamic State West Africa Province|Imbonerakure
Inkatha Freedom Party=IFP,Inkatha|Interahamwe|Irgun|Islamic Jihad=Palestinian Islamic Jihad,PIJ|Istiqlal
Izz ad-Din al-Qassam Brigades=Qassam Brigades,al-Qassam Brigades|J Street|JEM|JLP|JNIM=Jama'at Nasr al-Islam wal Muslimin
Jaish-e-Mohammed=Jaish-e-Mohammad,JeM|Jamaat-e-Islami=Jamaat|Jamaat-ud-Dawa|Jamiat Ulema-e-Islam=JUI-F,JUI|Janata Dal
Janatha Vimukthi Peramuna=JVP|Janjaweed|Jatiya Sangsad|Jemaah Islamiyah|Jewish Home|Jobbik|Judicial Yuan|Jundallah|Juntos por el Cambio
Junts=Junts per Catalunya|Just Russia|KANU=Kanu|KCIA|KDP=Kurdistan Democratic Party|KFOR|KGB|KIA|KKE|KLA=Kosovo Liberation Army,UÇK|KNU
KPA|KRG|Kadima|Kahol Lavan|Kataeb=Phalange|Kataib Hezbollah=Kata'ib Hezbollah|Khmer Rouge|Knesset|Komeito|Kuomintang=KMT|LNA
LTTE=Tamil Tigers,Liberation Tigers of Tamil Eelam|La Cámpora|La France Insoumise=France Insoumise
La République En Marche=En Marche,La République en Marche,LREM,LaREM|Labor?|Landtag|Lashkar-e-Jhangvi
Lashkar-e-Taiba=Lashkar-e-Tayyiba,Lashkar|Lavalas|Law and Justice=PiS|LegCo=Legislative Council|Lega Nord=Northern League|Lega?
Legislative Yuan|Les Républicains|Liberal Democratic Party=LDP|Likud|Lok Sabha|Lord's Resistance Army=LRA|Los Zetas=Zetas|Loya Jirga
Luftwaffe|M-19|M23|MCP|MEND=Movement for the Emancipation of the Niger Delta|MHP=Nationalist Movement Party|MILF|MINUSCA|MINUSMA
MINUSTAH|MNLF|MONUSCO|MPLA|MQM=Muttahida Qaumi Movement,MQM-P|MRTA|MS-13=Mara Salvatrucha|MST=Landless Workers' Movement|Mai-Mai=Mai Mai
Majles|Majlis|Mau Mau|Meretz|Milli Majlis|Miyetti Allah|Montoneros|Morena?|Mossad|Mossos d'Esquadra=Mossos|MoveOn|MoveOn.org
Movement Toward Socialism=MAS,Movement for Socialism|Movement for Democratic Change=MDC,MDC-T,MDC Alliance|Moveon.org|Muhammadiyah
Mujahedin-e Khalq=MEK,Mujahideen-e-Khalq,MKO|Mukhabarat|Mungiki|N-VA|NARC-Kenya|NCP|NDA|NDC|NDP|NIS=National Intelligence Service|NKVD
NLC|NPA|NPC|NPP|NRM|NRSC|NUMSA=Numsa|NZ First=New Zealand First|Nahdlatul Ulama=NU|Nation of Islam|National Action
National Front=Front National|National League for Democracy=NLD|National Unity Platform=NUP|Nationalrat|Naxalites|New Democracy|New IRA
Nidaa Tounes|Nippon Ishin|Nupes=NUPES|Nur Otan|Nusra Front=al-Nusra Front,Al-Nusra Front,Al-Nusra,al-Nusra,Jabhat al-Nusra|ODM|OLA|OLF
ONLF=Ogaden National Liberation Front|Oath Keepers|Ohanaeze Ndigbo=Ohanaeze|Oireachtas|Oliy Majlis
One Nation=Pauline Hanson's One Nation|Otpor|Otzma Yehudit|PAIGC|PASOK=Pasok|PCC|PDIP|PDP|PDP-Laban
PFLP=Popular Front for the Liberation of Palestine|PKR=Parti Keadilan Rakyat
PLO=Palestine Liberation Organization,Palestine Liberation Organisation|PMDB=MDB
PML-N=Pakistan Muslim League-Nawaz,Pakistan Muslim League-N,PMLN|PML-Q|PNM|PRD|PRI=Institutional Revolutionary Party|PSD|PSDB
PSOE=Spanish Socialist Workers' Party|PSUV=United Socialist Party of Venezuela|PUK=Patriotic Union of Kurdistan|PVV|Pakatan Harapan
Pakatan Rakyat|Pakistan Peoples Party=Pakistan People's Party,PPP|Palang Pracharath|Palestinian Authority=Palestinian National Authority
Parti Québécois|Parti Socialiste|Partido Popular|Pathet Lao|Peace Now|Pegida=PEGIDA|People's Liberation Army=PLA
Peoples Democratic Party=People's Democratic Party|Perikatan Nasional|Peshmerga=peshmerga|Pheu Thai|Podemos=Unidas Podemos
Polisario Front=Polisario|Politburo|Proud Boys|Pussy Riot|PvdA|Pyithu Hluttaw|QAnon|Quai d'Orsay|RAB|RAND Corporation=Rand Corporation
RDPC|RPF|RUF=Revolutionary United Front|Ra'am|Rajya Sabha|Rashtriya Janata Dal=RJD|Rashtriya Swayamsevak Sangh=RSS
Rassemblement National=National Rally|Real IRA|Reconquête|Red Army Faction=Baader-Meinhof|Reform UK|Reichstag?|Renamo=RENAMO
Research and Analysis Wing
Revolutionary Guards=Islamic Revolutionary Guard Corps,IRGC,Revolutionary Guard,Iranian Revolutionary Guard Corps
Right Sector=Pravy Sektor|Riigikogu|Riksdag|Rosgvardia|SACP|SADF|SADTU|SAVAK|SBU=Security Service of Ukraine|SDF|SDSM|SEBIN|SEIU|SFOR
SLFP|SPA|SPD=Social Democratic Party of Germany|SPLA=Sudan People's Liberation Army|SPLM|SPLM-IO=SPLA-IO,SPLM/A-IO|SPLM-N|SPÖ|STC|SVR
Sabor|Saeima|Saenuri Party=Saenuri|Samagi Jana Balawegaya=SJB|FSLN=Sandinista National Liberation Front|Scottish Labour
Seanad|Securitate|Seimas|Sejm|Senedd|Servant of the People|Shas|Shin Bet=Shabak|Shining Path=Sendero Luminoso
Shiromani Akali Dal=Akali Dal,SAD|Skupština|Smer=Smer-SD|Solidarność|Sri Lanka Podujana Peramuna=SLPP|Stasi|States-General|Stonewall?
Storting|Svoboda?|Swapo=SWAPO|Syrian Observatory for Human Rights|Syriza=SYRIZA|Séléka|TDP|TPLF=Tigray People's Liberation Front|Tamarod
Tatmadaw|Teamsters|Tehreek-e-Labbaik Pakistan=TLP,Tehreek-e-Labbaik
Tehrik-i-Taliban Pakistan=TTP,Tehreek-e-Taliban Pakistan,Tehrik-e-Taliban|Telangana Rashtra Samithi=TRS|Thai Rak Thai|Tonton Macoutes
Trinamool Congress=TMC,Trinamool,All India Trinamool Congress|True Finns|Tupamaros|Tweede Kamer|Tynwald|UDA
UMNO=Umno,United Malays National Organisation|UNAMA|UNAMI|UNAMID|UNIFIL|UNITA=Unita|UNMISS|UNP|UPA|UPND|UTM|Ulster Volunteer Force=UVF
Umbrella for Democratic Change=UDC|United Auto Workers=UAW|United Russia|United Torah Judaism|UCR|Ustaše=Ustasha|VMRO-DPMNE|VVD|Venstre
Verkhovna Rada=Rada?|Vichy?|Vidhan Sabha|Viet Cong|Viet Minh|Vishva Hindu Parishad=VHP,Vishwa Hindu Parishad|Vlaams Belang
Voluntad Popular|Vote Leave|Vox?|Wafd|Waffen-SS|Weather Underground|Wehrmacht|Welsh Labour|White Helmets|Wildrose|Wolesi Jirga
Workers' Party=PT,Partido dos Trabalhadores|YPG=People's Protection Units|YPJ|YSR Congress=YSRCP,YSR Congress Party|Yabloko|Yesh Atid
Yisrael Beiteinu=Yisrael Beitenu|ZAPU=Zapu|Zapatistas|uMkhonto we Sizwe=MK Party,Umkhonto we Sizwe|Élysée|ÖVP|ČSSD
`
