/** Clubs, leagues and governing bodies of sport: `|` between them, in the form of `ORGANIZATIONS`. No club that bears but a city's name. */
export const SPORT = `
A-League|AC Milan|AEK Athens|AFA=Argentine Football Association|AFC|AFC Bournemouth|AFC Leopards|AFL=Australian Football League
AIFF=All India Football Federation|AS Monaco|AS Roma|ATP|Ajax|Al Ahly=Al-Ahly|Al Hilal=Al-Hilal|Al Ittihad=Al-Ittihad|Al Nassr=Al-Nassr
Al Sadd=Al-Sadd|Al-Ahli=Al Ahli|All Blacks|Anderlecht|Asante Kotoko|Aston Villa|Atalanta?|Athletic Bilbao|Atlanta Braves|Atlético
Atlético Madrid|Atlético Mineiro|Azzurri|BCCI=Board of Control for Cricket in India|Bafana Bafana=Bafana|Baltimore Ravens
Bayer Leverkusen|Bayern Munich=FC Bayern,Bayern,FC Bayern Munich|Beitar Jerusalem|Benfica|Beşiktaş|Birmingham City|Black Caps
Black Stars|Boca Juniors=Boca?|Borussia Dortmund|Borussia Mönchengladbach|Boston Bruins=Bruins|Boston Celtics=Celtics
Boston Red Sox=Red Sox|Botafogo|Brighton & Hove Albion=Brighton and Hove Albion|Brisbane Broncos|Bristol City|British Cycling
Brooklyn Nets|Bundesliga|CAF|CAS|CBF=Brazilian Football Confederation|CONCACAF=Concacaf|CONMEBOL=Conmebol|CSKA|CSKA Moscow|Cardiff City
Celtic?|Chapecoense|Chicago White Sox=White Sox|Chivas=Chivas Guadalajara|Cleveland Cavaliers|Cleveland Indians|Club Africain
Club América|Club Brugge|Collingwood|Colo-Colo|Corinthians?|Coventry City|Cricket Australia|Cricket South Africa|Cruz Azul|Cruzeiro
Crystal Palace|D.C. United=DC United|DFB=German Football Association|Dallas Mavericks|Delhi Capitals|Delhi Daredevils
Denver Broncos=Broncos|Denver Nuggets|Derby County|Detroit Pistons|Dinamo Zagreb|Ducati|Dynamo Kyiv=Dynamo Kiev|EFL|East Bengal
Eintracht Frankfurt|Enyimba|Eredivisie|Espérance=Espérance de Tunis|Essendon|Everton|FA|FAI|FAW|FC Barcelona|FC Basel|FC Copenhagen
FC Porto|FIA|FKF|Fenerbahçe|Ferencváros|Feyenoord|Fiorentina|Flamengo|Fluminense|GFA|Galatasaray|Gor Mahia|Green Bay Packers=Packers
Grêmio|Harambee Stars|Heart of Midlothian|Hearts of Oak|Hertha Berlin|Hibernian|Houston Astros=Astros|Houston Rockets|Huddersfield Town
Hull City|IFAB=International Football Association Board|IPC|IPL|IRB|IRFU|ITF=International Tennis Federation|Inter Miami|Inter Milan
Internazionale|Ipswich Town|J-League=J.League|Juventus=Juve|Kaizer Chiefs|Kansas City Chiefs|Kerala Blasters|Kolkata Knight Riders
LA Clippers=Los Angeles Clippers|LA Galaxy|LIV Golf|LPGA|LTA|La Liga=LaLiga|Lazio?|Legia Warsaw=Legia|Leicester City|Leinster Rugby
Les Bleus|Ligue 1|Los Angeles Dodgers=Dodgers|Los Angeles Lakers=Lakers,LA Lakers|Luton Town|MLB=Major League Baseball
MLS=Major League Soccer|Maccabi Haifa|Maccabi Tel Aviv|Mamelodi Sundowns=Sundowns|Matildas|Melbourne Storm|Miami Heat|Millwall
Milwaukee Bucks|Mohun Bagan|Mumbai Indians|Munster Rugby|NASCAR=Nascar|NCAA|NFF|NHL=National Hockey League|NRL=National Rugby League
Napoli|New York Knicks=Knicks|New York Mets=Mets|New York Yankees=Yankees|Norwich City|Nottingham Forest
Oakland Raiders=Las Vegas Raiders|Olympiacos=Olympiakos|Olympique Lyonnais|Olympique de Marseille|Orlando Magic|Orlando Pirates|PCB|PGA
PGA Tour|PSL|PSV=PSV Eindhoven|Palmeiras|Panathinaikos|Paris Saint-Germain=Paris Saint Germain,PSG,Paris St-Germain,Paris St Germain
Partizan=Partizan Belgrade|Peñarol|Philadelphia 76ers=76ers|Philadelphia Phillies=Phillies|Phoenix Suns|Pittsburgh Steelers=Steelers
Port Adelaide|Preston North End|Proteas|QPR|RB Leipzig|RFU|Raja Casablanca|Rajasthan Royals|Real Salt Lake|Real Sociedad|Red Bull Racing
Red Bull Salzburg|Red Star Belgrade|Reggae Boyz|River Plate|Ross County|Royal Challengers Bangalore
SAFA=South African Football Association|SFA|Saint-Étienne=St Etienne|San Antonio Spurs|San Francisco 49ers=49ers|Saracens
Schalke=Schalke 04|Seattle Seahawks=Seahawks|Seattle Sounders|Seleção|Serie A|Shakhtar Donetsk=Shakhtar|Sheffield Wednesday|Simba SC
Socceroos|Sparta Prague|Spartak Moscow=Spartak|Special Olympics|Sporting Kansas City|Sporting Lisbon=Sporting CP|Springboks|St Kilda
St Pauli|St. Louis Cardinals|Steaua Bucharest=Steaua|Stoke City|Super Rugby|Swansea City|Süper Lig|TP Mazembe|Team GB|Team Sky
Toronto Blue Jays=Blue Jays|Toronto Maple Leafs=Maple Leafs|Toronto Raptors=Raptors|UCI=Union Cycliste Internationale
UFC=Ultimate Fighting Championship|US Soccer=U.S. Soccer,United States Soccer Federation|USA Cycling|USA Gymnastics
USADA=US Anti-Doping Agency,United States Anti-Doping Agency|USOC|USOPC|Union Berlin|Universidad de Chile|Utah Jazz|Vasco da Gama
VfB Stuttgart|WNBA|WTA|WWE|Wallabies|Washington Commanders|Washington Redskins=Redskins|Werder Bremen|West Bromwich Albion=West Brom
West Ham=West Ham United|World Athletics=IAAF,International Association of Athletics Federations|World Rugby|Wydad Casablanca=Wydad
Young Africans=Yanga|ZIFA=Zimbabwe Football Association|Zamalek|Zenit St Petersburg=Zenit?|Étoile du Sahel
`
