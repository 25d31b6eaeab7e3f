const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Last words of names that make them a body: "Conservative Party", "Royal United Services Institute". */
export const ORG_HEADS = words(`
  party parties police constabulary ministry agency agencies university college institute institution inc corp co ltd llc plc llp limited
  company corporation water group holdings bank banks council committee commission commissioners authority association society union unions
  federation confederation foundation trust fund alliance league club fc afc cf united rovers wanderers athletic bureau office department dept
  directorate secretariat service services administration board court tribunal parliament assembly congress senate lords commons
  legislature cabinet government army navy force forces corps brigade brigades battalion regiment division militia guard guards command
  front movement brotherhood coalition campaign network organisation organization school academy faculty hospital clinic
  times post herald tribune gazette journal news magazine telegraph guardian chronicle mail express observer press media radio tv
  television broadcasting entertainment records studios pictures films music band orchestra choir industries industry systems technologies
  technology solutions partners capital investments securities insurance airlines airways motors motor electric energy gas oil petroleum
  telecom telecommunications communications pharmaceuticals pharma laboratories laboratory labs lab research watch monitor centre center
  initiative programme program project forum conference church diocese synod vatican embassy consulate mission unit squad taskforce
  cartel gang brothers sons associates consulting consultancy llp ventures enterprises enterprise international retail stores supermarket
  supermarkets cooperative co-operative chamber ombudsman inspectorate watchdog regulator treasury exchequer judiciary nations states'
  democrats conservatives liberals greens socialists republicans communists unionists nationalists workers teachers nurses doctors
  exchange reserve airlines railways railroad rail survey registry register tigers lions bulls bears eagles giants warriors kings rangers
  celtics lakers cowboys patriots packers saints dolphins jets knicks yankees mets dodgers cubs team squad boys-club parliament
  federation academy guild syndicate consortium panel house-of-lords secretary-general command outlook logistics foods breweries brewery
  sciences sport sports athletics olympics-committee cross crescent facebook wire weekly daily today post-gazette publishing publishers
  municipality legco presidency prosecutor's governorate-council
`)

/** Last words that make a name a place: rivers and streets, counties and provinces, and buildings that one goes to. */
export const PLACE_HEADS = words(`
  city town village county shire borough district province state region territory prefecture parish island islands isle isles peninsula
  republic kingdom emirates federation-of coast bay gulf sea ocean lake lakes river rivers creek falls valley mountain mountains mount hill hills
  heights desert forest woods moor plateau delta canal strait straits channel basin glacier volcano beach harbour harbor port cape park
  gardens garden square street road avenue lane drive boulevard highway motorway bridge tunnel airport station terminal dam reservoir
  stadium arena ground palace castle tower towers hall house mansion cathedral abbey mosque temple synagogue shrine monastery cemetery museum
  gallery theatre theater library hotel inn prison jail camp barracks base market mall plaza quarter suburb township estate centre-point
  circle junction crossing roundabout pier wharf dock docks marina farm ranch fields meadow common green heath arcade zoo aquarium
  observatory plant reactor refinery mine field quarry hypermarket north south east west crescent terrace gate row springs ridge point
  reach sound inlet estuary firth fjord cove lagoon swamp lough loch bluff headland waterfall waterfalls
  governorate oblast krai commune municipality-area constituency ward enclave corridor border zone strip nadu pradesh
`)

/** Last words that make a name an event. */
export const EVENT_HEADS = words(`
  war wars battle games olympics paralympics cup championship championships festival open grand-prix prix tournament summit conference
  election elections referendum revolution uprising rebellion crisis massacre attack attacks bombing bombings disaster earthquake hurricane
  storm typhoon cyclone inquiry day week month eve christmas easter ramadan marathon derby final finals awards award prize league-cup
  inauguration jubilee ceremony convention expo exhibition fair pandemic epidemic outbreak spring holocaust genocide
  hajj umrah diwali eid thanksgiving brexit halloween
`)

/** Last words that make a name a law, a plan of one, or a treaty. */
export const LAW_HEADS = words(`
  act bill law laws treaty convention constitution amendment charter code protocol accord accords agreement directive regulation
  ordinance decree declaration statute rule resolution pact gdpr
`)

/** Last words that make a name a work: a programme, a book, a report. */
export const WORK_HEADS = words('programme show album song film movie book novel report review podcast documentary newsnight panorama trilogy symphony')

/** Last words of honours, degrees, projects and products: named, but none of the other types. */
export const OTHER_HEADS = words(`
  medal order cross-of degree diploma certificate scholarship fellowship virus vaccine covid covid-19 coronavirus hiv aids ebola disease syndrome
  strategy policy plan scheme doctrine system framework fund-of deal edition theory index list model phase series section article chapter
  level grade class type version language literature studies physics chemistry biology
`)

/** Heads before which or after which "of" goes on with a name: "University of Leeds", "Bay of Biscay". */
export const OF_HEADS = words(`
  university bank ministry department dept office house court courts school college institute church city town state isle republic kingdom
  bay gulf cape strait straits coast sea lake horn port mount board bureau council committee commission commons secretariat society
  association organisation organization league union federation confederation academy chamber ministry centre center museum province
  county district directorate embassy consulate faculty government governorate parliament archbishopric diocese bishopric order battle war
  treaty declaration bill declaration campaign museum library hall tower palace garden gardens field valley river lord lords house
  democratic people's party army movement front alliance brotherhood knights daughters sons friends institution institute doctors physicians
  surgeons nursing psychiatrists engineers inspectorate trust fund foundation bureau community commonwealth union emirate sultanate
  municipality dominion principality duchy rock peninsula guild high bishops conference assembly national international register
  book game lord lion tour festival minister-of feast day
`)

/** Heads after which "for" goes on with a name: "Department for Transport", "Campaign for Better Buses". */
export const FOR_HEADS = words(`
  department ministry office centre center institute campaign committee council commission agency association foundation trust fund society
  coalition alliance movement party union organisation organization board bureau network forum front group initiative academy school
  programme partnership citizens doctors reporters people women
`)
