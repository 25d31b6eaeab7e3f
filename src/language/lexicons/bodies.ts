/** Public bodies, bodies of states, societies and universities of the world: `|` between them, in the form of `ORGANIZATIONS`. */
export const BODIES = `
AARP|ACCC=Australian Competition and Consumer Commission|AEC|AFRICOM=Africom|AIIMS=All India Institute of Medical Sciences|ALBA|AMA|AMIA
ANZUS|APEC=Apec,Asia-Pacific Economic Cooperation|APRA|ASIC|ATF=Bureau of Alcohol Tobacco Firearms and Explosives|AUKUS|ActionAid
AfCFTA=African Continental Free Trade Area|Afreximbank|African Development Bank=AfDB|Al-Azhar=Al Azhar,al-Azhar
Anti-Defamation League=ADL|Anvisa|Asian Development Bank=ADB|Asian Infrastructure Investment Bank=AIIB|Audiencia Nacional|BAFTA=Bafta
BIMSTEC|BMC=Brihanmumbai Municipal Corporation|BNDES|BOK|BOPE|BPJS|BSF=Border Security Force|BaFin=Bafin|Banca d'Italia|Banco Central
Bank Indonesia|Bank Negara=Bank Negara Malaysia|Bank for International Settlements=BIS|Bank of Japan=BOJ,BoJ|Banque de France|Bolshoi?
Border Patrol|Bundesbank|Bundeskriminalamt=BKA|Bureau of Meteorology=BoM|CAA|CARICOM=Caricom|CBN|CBO
CCDI=Central Commission for Discipline Inspection|CELAC|CENI|CENTCOM=Centcom,US Central Command|CEPI|CERN=Cern|CFPB|CICIG|CISF|CNRS|CNSA
COMESA=Common Market for Eastern and Southern Africa,Comesa|COTU=Cotu|COVAX|CRPF=Central Reserve Police Force|CSIRO
CSTO=Collective Security Treaty Organization|CTBTO|Caltech=California Institute of Technology|Caritas
Carnegie Endowment for International Peace=Carnegie Endowment|Carnegie Mellon|Chief Rabbinate|Christian Aid
Church of Jesus Christ of Latter-day Saints=LDS Church|Comecon|Commission on Elections=Comelec,COMELEC
Commonwealth of Independent States=CIS|Comptroller and Auditor General=CAG|Conseil d'État|Cornell?|Council on Foreign Relations=CFR
Curia|Customs and Border Protection=CBP,US Customs and Border Protection,U.S. Customs and Border Protection|DARPA|DCI|DOD=DoD|DRDO|DSS
DVLA|DVSA|Dartmouth?|Diyanet|EACC|EBRD=European Bank for Reconstruction and Development|ECI|ECP|EFCC|EFTA|ESMA
ESO=European Southern Observatory|ETH Zurich|East African Community=EAC|Elections Canada|Eurogroup|Eurojust
European Food Safety Authority=EFSA|European Investment Bank=EIB|European Medicines Agency=EMA|European Space Agency=ESA|FAA
FAO=Food and Agriculture Organization,Food and Agriculture Organisation|FARDC|FATF=Financial Action Task Force|FDIC
FEMA=Federal Emergency Management Agency|FUNAI=Funai|Fairtrade|Fraunhofer|Freedom House|Freemasons|Friends of the Earth|Fudan|G-20|G-7
G5 Sahel|G77|GAO|Gacaca|Gates Foundation=Bill and Melinda Gates Foundation,Bill & Melinda Gates Foundation|Gavi=GAVI|Georgia Tech
Global Witness|Green Berets|Guggenheim|Gulf Cooperation Council=GCC|HHS|HKMA=Hong Kong Monetary Authority|HKU=University of Hong Kong
HMIC|HMP|HSE=Health and Safety Executive|HUD|Health Canada|Hillsong|IATA=International Air Transport Association|IBAMA=Ibama|IBGE
ICAC=Independent Commission Against Corruption|ICANN|ICAO|ICMR=Indian Council of Medical Research
ICPC=Independent Corrupt Practices Commission|IEBC|IEEE|IFAD|IGAD=Intergovernmental Authority on Development|IIM|IIMs|IIT|IIT Bombay
IIT Delhi|IIT Kharagpur|IIT Madras|IITs|ILO=International Labour Organization,International Labour Organisation|IMD
IMO=International Maritime Organization|INDEC=Indec|INEC=Independent National Electoral Commission|INSEAD|INSERM=Inserm
IPCC=Intergovernmental Panel on Climate Change|IPID|ISKCON|Inter-Services Public Relations|ISRO=Isro,Indian Space Research Organisation
ISTAT=Istat|ITBP=Indo-Tibetan Border Police|ITU=International Telecommunication Union|IUCN|Imperial College London=Imperial College
Insee=INSEE|Institut Pasteur=Pasteur Institute|Inter-American Commission on Human Rights=IACHR|Inter-American Development Bank=IDB
International Crisis Group=ICG|International Energy Agency=IEA|International Finance Corporation=IFC
International Organization for Migration=IOM,International Organisation for Migration|International Organization for Standardization
International Whaling Commission=IWC|Islamic Relief|JAMB|JAXA|JMA|JNU=Jawaharlal Nehru University|Jamia Millia Islamia
Jet Propulsion Laboratory=JPL|Johns Hopkins|Joint Chiefs of Staff|KAIST|KDF|KPK=Corruption Eradication Commission|KRA|KU Leuven|KWS
Karolinska Institutet=Karolinska Institute|Kemri=KEMRI|King's College London|LME|La Scala|Lokpal|London School of Economics=LSE|Louvre?
MACC=Malaysian Anti-Corruption Commission|METI|MHRA=Medicines and Healthcare products Regulatory Agency|MOFCOM|MPAA|Magen David Adom
Makerere|Malacañang=Malacañang Palace|McGill?|Mensa|Mercosur=Mercosul|MoMA=MOMA,Museum of Modern Art|Médecins du Monde|NAB
NABU=National Anti-Corruption Bureau of Ukraine|NAFDAC|NAFTA|NCDC=Nigeria Centre for Disease Control
NCPO=National Council for Peace and Order|NDLEA=National Drug Law Enforcement Agency|NDRC=National Development and Reform Commission
NEMA=National Emergency Management Agency|NEPAD=New Partnership for Africa's Development|NGT|NHC|NHRC
NHTSA=National Highway Traffic Safety Administration|NIA|NIAID|NITI Aayog=Niti Aayog
NOAA=National Oceanic and Atmospheric Administration|NSC|NTSA=National Transport and Safety Authority|NTSB
NUS=National University of Singapore|NWS|NYSC=National Youth Service Corps|NYU=New York University|Nanyang Technological University=NTU
National Institutes of Health=NIH|Navy SEALs=Navy Seals|Non-Aligned Movement=NAM|Notre Dame?
OCHA=UNOCHA,UN Office for the Coordination of Humanitarian Affairs|ODNI|OHCHR=UN Human Rights Office|OMB
OPCW=Organisation for the Prohibition of Chemical Weapons,Organization for the Prohibition of Chemical Weapons|OPEC+
OSCE=Organization for Security and Co-operation in Europe|OSHA|Open Society Foundations=Open Society Foundation|Opus Dei
Organisation of African Unity=OAU,Organization of African Unity
Organisation of Islamic Cooperation=OIC,Organization of Islamic Cooperation|Organization of American States=OAS|P5+1|PAGASA
PBOC=People's Bank of China,PBoC|PETA|PNP|Penn State=Pennsylvania State University|Pew Research Center=Pew?|Polícia Federal|RBA|RBI|RIAA
Riksbank|Robert Koch Institute=RKI|Roscosmos=Roskosmos|Roskomnadzor|Rosstat|Royal Canadian Mounted Police=RCMP,Mounties
Royal Shakespeare Company=RSC|Rutgers|SAARC=Saarc|SADC=Southern African Development Community|SAG-AFTRA
SANDF=South African National Defence Force|SAPS=South African Police Service|SARB|SASSA=Sassa|SBP
SCAF=Supreme Council of the Armed Forces|SCOTUS|SEAL Team Six|SEBI=Sebi,Securities and Exchange Board of India|SIU|SNB|SOAS|Sciences Po
Sea Shepherd|Shanghai Cooperation Organisation=SCO,Shanghai Cooperation Organization|Smithsonian=Smithsonian Institution|Sorbonne
Southern Poverty Law Center=SPLC|Statistics Canada=StatCan|Stats SA=Statistics South Africa|TNI|TRA|TSA|Tablighi Jamaat|Technion
Texas A&M|Tsinghua=Tsinghua University|UC Berkeley|UCLA|UCT=University of Cape Town|UN Women|UNAIDS=UNAids|UNAM|UNCTAD
UNDP=United Nations Development Programme,UN Development Programme|UNEP=United Nations Environment Programme,UN Environment Programme
UNFCCC|UNFPA=United Nations Population Fund|UNHRC=UN Human Rights Council|UNIDO|UNISA=Unisa
UNODC=United Nations Office on Drugs and Crime|UNRWA|UPDF|URA|US Air Force=U.S. Air Force|US Army=U.S. Army
US Chamber of Commerce=U.S. Chamber of Commerce|US Congress=U.S. Congress|US Geological Survey=USGS,U.S. Geological Survey
US Marine Corps=Marine Corps,U.S. Marine Corps|US Navy=U.S. Navy|US Senate=U.S. Senate|US Supreme Court=U.S. Supreme Court
USAID=US Agency for International Development,U.S. Agency for International Development|USC|USDA|USMCA|Ukrzaliznytsia|Unasur=UNASUR
University College London=UCL|Vanderbilt?|Virginia Tech|WAEC=West African Examinations Council|WCC|WIPO
WMO=World Meteorological Organization|WWF=World Wildlife Fund,World Wide Fund for Nature|Warsaw Pact|WaterAid|West Point
Wits=University of the Witwatersrand|World Economic Forum=WEF|World Vision|YMCA|YWCA|Yad Vashem|ZEC|École Normale Supérieure
`
