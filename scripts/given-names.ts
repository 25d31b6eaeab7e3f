// Hand lists that correct what a census by frequency says of a given name's gender, and that add names of other countries.

/** Given names of men. */
export const MALE = `
  james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald george kenneth steven
  edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank scott eric andrew raymond gregory joshua
  jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger joe juan jack albert jonathan justin keith samuel
  willie ralph lawrence nicholas roy benjamin bruce brandon adam harry fred wayne billy steve louis jeremy aaron randy howard eugene
  carlos russell bobby victor martin ernest phillip todd jesse craig alan shawn clarence sean philip chris johnny earl jimmy antonio
  danny bryan tony luis mike stanley leonard nathan dale manuel rodney curtis norman allen marvin vincent glenn jeffery travis jeff
  chad jacob melvin alfred kyle bradley ray joel edwin don ricky troy barry bernard mario leroy francisco marcus micheal theodore
  clifford miguel oscar jim tom alex calvin jon ronnie bill lloyd tommy leon derek derrick warren darrell jerome floyd leo alvin tim
  gordon dean greg jorge gilbert cecil franklin brett ross ivan sergio cameron max hugh ian neil stuart graham nigel simon
  adrian alastair alistair angus barnaby boris callum clive colin conor craig cyril damian declan dominic duncan dylan eamonn edmund
  eoin ewan ezra fergus finlay gareth gavin geoff geoffrey giles hamish hector horace hugo humphrey iain jasper jeremy julian keir
  kieran lachlan liam logan luke magnus malcolm miles neville niall nicolas nigel oliver owen percy piers quentin quintin ralph rhys
  robin rory rowan rupert sajid sadiq seamus sebastian spencer stefan stephen terence toby tobias trevor tristan vernon vince wilfred
  mohammed muhammad mohammad mohamed mohamad mohd ahmed ahmad ali hassan hussein hussain hasan husain ibrahim ismail omar umar osman
  usman yusuf yousef youssef khalid khaled tariq bilal imran abdul abdullah abdulla abdel abu karim kareem makram mustafa mahmoud
  mahmood mehmood salman saleh salim sami samir faisal fahad nasser nasir rashid rashad hamid hamad hamza jamal javed nawaz shahid
  zahid asif arif aziz bashar bashir fadi ghassan hisham ihsan jalal kamal majid marwan munir nabil nadir naeem qasim rafiq ramzi
  riad saad saeed said sayed shafiq sultan tahir talal walid waleed wasim yasin yasser zaid ziad tayyip recep kemal emre mehmet murat
  narendra rahul rajesh rakesh ramesh suresh mahesh dinesh sanjay sanjeev vijay ajay anil sunil arun ashok amit arvind deepak manoj
  mukesh naveen nitin pankaj pradeep prakash pranab prashant rajiv rajnath ravi rohit sachin sandeep satish shyam subhash sudhir
  sushil uddhav varun venkaiah vikram vinod virat vivek yogi anand ashwin gautam gopal harish jagdish kapil kishore krishna lalit
  mohan murali naresh narayan om piyush raghu raj rajan ram ranjit sharad shashi shiv siddharth srinivas surendra tarun umesh
  vladimir sergei sergey dmitry dmitri mikhail nikolai alexei aleksei andrei andrey alexander aleksandr boris igor ivan konstantin
  maxim oleg pavel petro roman ruslan viktor vitaly vitali vyacheslav yevgeny yuri yury volodymyr ramzan vasily anatoly gennady leonid
  jean-claude jean-luc jean-marie pierre francois jacques michel emmanuel nicolas olivier philippe thierry yves alain bruno didier
  gerard guillaume laurent lionel luc marcel mathieu pascal rene sylvain xavier hans jurgen klaus dieter heinz helmut horst
  joachim jorg karl ludwig manfred markus matthias olaf otto rainer rolf rudolf stefan thorsten uwe ulrich wolfgang wilhelm
  giovanni giuseppe luigi marco matteo paolo pietro silvio sergio stefano francesco enrico alessandro angelo beppe carlo claudio
  alberto alejandro alfonso alfredo alvaro andres augusto cesar diego eduardo emilio enrique ernesto esteban evo federico felipe
  fernando gabriel gerardo gonzalo guillermo gustavo hector hernan hugo ignacio javier joaquin jorge julio leonardo lula luiz mauricio
  nestor nicolas orlando pablo pedro rafael ramiro ramon raul ricardo roberto rodrigo salvador santiago vicente jair joao paulo
  lars sven bjorn erik anders magnus jens soren henrik mikael johan jan piet willem pieter geert hendrik kees mark viktor zoltan
  istvan laszlo gyorgy janos jozsef jaroslaw lech donald andrzej jerzy krzysztof stanislaw tomasz vaclav milos bohuslav slobodan
  goran zoran dragan milan nikola novak aleksandar kwame kofi yaw kwabena kojo olusegun goodluck chukwuma emeka babatunde tunde
  uhuru raila mwai jomo julius yoweri paul thabo jacob cyril nelson desmond sipho themba mandla tendai emmerson morgan hiroshi
  shinzo taro junichiro yoshihide kenji takashi akira satoshi jun xi barack benjamin binyamin shimon ariel ehud yitzhak avigdor naftali
  mitch mitt newt marco ted rand jeb rick rudy bernie beto cory pete joe mike kevin chuck lindsey harry bob bill`.trim().split(/\s+/)

/** Given names of women. */
export const FEMALE = `
  cressida theresa mishal angela hillary nicola amber priti yvette harriet jacinda kamala nancy melania michelle ivanka greta malala
  benazir sheikh hasina khaleda sonia indira pratibha sushma mamata mayawati smriti nirmala priyanka droupadi aung ngozi joyce ellen
  winnie graca nkosazana fatima ayesha aisha aaliyah amina khadija zainab mariam maryam layla leila nadia noor nura rania samira
  shabana shireen yasmin zahra zara saima sadia rukhsana farah farzana bushra asma deepika kavita lakshmi meena neha pooja radha
  rekha ritu sunita swati usha vandana olga svetlana natalia natalya tatiana tatyana yelena elena irina ludmila marina oksana yulia
  ekaterina anastasia galina ursula annegret alice marine segolene brigitte christine dominique giorgia emma federica chiara francesca
  giulia dilma cristina michelle bachelet isabel pilar rosario soledad ximena ingrid astrid birgit helle mette sanna katrin jadwiga
  agnieszka beata malgorzata siobhan aoife niamh sinead grainne orla roisin fiona gemma imogen jemima isla kirsty lorna mairi moira
  morag philippa poppy rhiannon rosalind saoirse tamsin zoe phoebe pippa penelope octavia nigella davina diane dawn jacqui louise
  caroline claire clare charlotte chloe eleanor emily georgia georgina gillian hannah helen hilary jane janet jo joanna josephine
  julia karen kate katherine kathryn laura lucy margaret mary megan naomi olivia pauline rachel rebecca rosemary ruth sally sarah
  sophie stella susan suzanne teresa tracey tracy valerie vanessa victoria virginia wendy yuriko sanae yoko naoko akiko keiko
  park-geun-hye ing-wen tsai yingluck corazon gloria imelda leni megawati`.trim().split(/\s+/)

/** Given names that say too little: borne by both, or by one here and by the other there. */
export const UNISEX = `
  alex alexis ali-reza andrea ariel ashley aubrey avery bailey bobbie cameron carey carol casey charlie chris corey dakota dana dominique
  drew ellis emerson evelyn frankie francis gail gale harper hayden hilary jackie jaime jamie jan jean jess jesse jessie jody jo-jo jordan
  jules kay kelly kendall kerry kim kit kris lee leigh leslie lesley lindsay lindsey logan loren lou lynn marion merle micah
  michele mika morgan nat nicky noel pat parker paris peyton quinn reese regan ricki riley robbie robin rowan sage sam sandy sasha
  shannon shea shelby sheikh shelley sidney simone skyler stacey stacy stevie sydney taylor terry tracy val vivian willie yi ming wei xin
  jun min yu hong ping jie li chen wang lin ling yan park sung tsai ing-wen willy johnnie jimmie tommie jude karen-lee dale carmen
  devon evan guadalupe trinidad rene nikita sacha saba noor nur shahin parveen harpreet manpreet gurpreet jaspreet amandeep
  sandeep-kaur kiran deep shashi jyoti`.trim().split(/\s+/)
