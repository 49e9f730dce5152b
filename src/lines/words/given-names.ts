/**
 * Common given names, in lower case: a hint that words with capitals are a person. Many are missing, and some are also
 * other words; nothing is decided by this list alone.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
    aarav aaron aarti aashish abayomi abby abdel abdelkader abdi abdul abdulaziz abdulkadir
    abdullah abdulrahman abebe abel abena abhijit abhinav abhishek abigail abimbola abiodun
    abishek abraham abu achieng achmad ada adaeze adam adama adebayo adel adela adele adeola
    adewale adil aditi aditya adnan adolfo adrian adriana adrien advait advaita afonso afzal
    agata agnes agness agnieszka agostino agung agus agustin agustín ahmad ahmed ahmet aida
    aidan aigul aija aiko aileen aimee aine aisha aisling aiste ajay ajit akanksha akash akiko
    akin akinwumi akinyi akio akira aksel alaa alain alan alana alasdair alastair alba alban
    albert alberto alda aldo alec alejandra alejandro alejo aleksandar aleksander aleksandr
    aleksandra aleksei aleksey alena alessandra alessandro alessia alessio alex alexa alexander
    alexandra alexandre alexandria alexandros alexandru alexei alexey alexia alexis alfonsina
    alfonso alfred alfredo algirdas alhaji ali alia aliaksandr alice alicia alina alioune alison
    alistair aliya allan allegra allen allison alma almudena aloys aloysius alva alvaro alvin
    alwin alyona alyssa amadou amal amalia aman amana amanda amandine amanpreet amara amarachi
    amber amedeo amelia amelie ami amina amir amit amitabh amjad amna amos amrit amrita amy
    amélie ana anabel anahita anand ananda ananya anas anastasia anatoli anatoly anca ander
    anders andile andre andrea andreas andreea andrei andrej andres andrew andrey andri andrius
    andriy andrzej andré andréa andrés andy aneesh aneta ange angela angele angelica angelika
    angelina angelo angharad angie angus anh anibal anika aniket anil anirudh anis anish anissa
    anita anja anjali anjana anke ankit ankita ann ann-kathrin anna annabel anne anne-marie
    anneke annelies annelise annemarie annette annie annika annina anouk anselm ansgar anshul
    anthony antje antoine antoinette anton antonella antonello antonia antonio antonín antti anu
    anupam anuradha anurag anwar anya aníbal aoife apolline apoorva apostolos april aram archana
    archie aref ari ariana arianna ariel arif arij aris arjen arjun arkadiusz arkady arlene
    arlette armand armando armin arnaud arne arnold arpan arsen artem artemis arthur artur
    arturo arun arvind arya aryan asad aseem asger asha asher ashlee ashleigh ashley ashok
    ashwin ashwini asif asim aslam asli aslı asma assaf assia astrid atanas athanasios atif
    atiya atsuko atul aubrey audra audrey augustin augustine augusto aurelie aurelio aurora
    aurélie aurélien austeja austin ava avery avi avinash aviva axel aya ayaan ayan ayaz ayca
    ayda ayelet ayesha ayhan aylin ayman ayo ayodele ayotunde ayse aysha ayumi ayşe azadeh azhar
    aziz aziza azza babajide babak babatunde bahar baptiste barak barbara barbora barnaby barney
    barry bart bartosz baruch bashir basma bastian bayo bea beata beatrice beatrix beatriz becca
    becky bekele bela belen belinda belén ben benedetta benedict benedikt benedikte beniamino
    benita benjamin bennett benny benoit benoît berenice bernadette bernard bernardo bernd
    bernhard bernice bert berta bertrand beth bethan bethany betsy bettina betty beverly bhavna
    bhavya bianca bienvenu bilal bilge bill billy bina binta binyamin birgit birgitta birgitte
    birte bjarne bjorn björn blair blaise blake blanca blanka bob bobbi bobby bogdan boglarka
    bogumil bola bonga bongani bonnie boris borislav borja boubacar boyan brad bradley brahim
    brandon branislav branko breanna bree brenda brendan brendon brent brett brian brice bridget
    brigid brigitta brigitte brit britta brock bronislaw bronte bronwen bronwyn brooke bruce
    bruna bruno bryan bryce bryn bryony bukola burak burcu busisiwe byron bárbara béatrice béla
    bérénice cahal caitlin caleb callum calum calvin cameron camila camilla camille candace
    candice cara caren carina carine carl carla carlo carlos carlotta carly carmel carmela
    carmen carol carola carole carolin carolina caroline carolyn carrie carsten carter cas casey
    caspar casper cassandra cassidy cassie catalina catarina cate caterina cathal catharina
    catherine cathleen cathrin cathrine cathy catia catriona cecile cecilia cecilie cedric
    celeste celestine celia celina celine cem cemal cengiz cesar cezary chad chaim chaitanya
    chandan chandra chantal charis charlene charles charley charlie charlotta charlotte
    charmaine chelsea chen cheng cherie cheryl chetan chiamaka chiara chidi chidinma chika chike
    chinedu chinelo chinonso chinwe chioma chisom chloe chloé chris chrissy christa christel
    christelle christiaan christian christiana christiane christiano christie christina
    christine christof christoffer christoph christophe christopher christos christy chuck
    chukwuemeka chukwuma chun ciara ciarán cillian cindy cinzia claes claire clara clare
    clarence clarissa clarisse claude claudia claudine claudio claudius claus clemens clement
    cliff clifford clint clive clotilde clyde clémence clément cody colette colin colleen collin
    colm conall concetta connie connor conny conor conrad conrado constanze consuelo cora
    coralie cordelia cordula corentin corey corina corine corinna corinne cormac cornelia
    cornelis cornelius corrado cory cosima cosmin courtney craig cristian cristiano cristina
    cristóbal curt curtis cynthia cyprian cyril cyrille cyrus czeslaw cédric céline césar
    cătălin dafydd dagmar dagny daisuke daisy dale dalia dalila damaris damian damien damir
    damla damon dan dana dang danica daniel daniela daniele danielle daniil danilo danish danny
    dante danuta dany daphne dara darcy daria dariia dario dariusz darko darlene darrell darren
    darryl darya daryl dave davi david davida davide davis davor dawid dawit dawn dean deanna
    debbie debby debora deborah debra declan dee deepa deepak deepali deepika deepti deirdre
    delia delphine dena denis denisa denise deniz dennis denys derek derrick derya desiree
    desmond despina detlef dev devendra devi devika devin devon devyani dewi dexter dhruv dian
    diana diane dianne didier diederik diego dieter dietmar dietrich dikla dilan dilara dilek
    dilip dimitar dimitri dimitrios dimitris dina dinah dinesh dino diogo dion dirk divya dmitri
    dmitriy dmitry dmytro dobromir dolores domenico dominic dominik dominika dominique don
    donald donata donatella donna donnacha dora dorata doreen dorian doris dorit dorota dorothea
    dorothee dorothy dorthe doug douglas douwe dov dragan drago duarte dumisani duncan dunja
    dustin duy dušan dwayne dylan désirée ebba ebenezer ebere eberhard ebru ece ed eddie eddy
    edgar edgars edina edit edita edith edmond edmund edna edoardo edson eduard eduarda eduardo
    edward edwin edyta efe efraín efthimia egle eglė egor eileen eilidh einar eirik eitan
    ekaterina ekin ekrem elaine elea eleanor elena eleni eleonora eleonore elham eli elia eliana
    eliane elias eliezer elif elijah elin elina elio eliot elisa elisabet elisabeth elisabetta
    elise eliza elizabeth elizaveta elke ella elle ellen ellie elliot elliott ellis elmar elodie
    eloise elon elsa else elsie elvira elvis eléonore elżbieta ema emanuel emanuela emanuele
    emeka emel emer emerson emese emil emile emilia emiliano emilie emilio emily emin emine emir
    emma emmanuel emmanuelle emmet emmett emre ena enda endre engin enikő ennio enno enrico
    enrique ephraim erdem eren eric erica erich erick ericka erik erika erin ernest ernesto
    ernst erol errol erwan erwin eryk esin esmee esmé esperanza esra esteban estefanía estelle
    ester esther estrella ethan euan eugen eugene eugenia eugenio eugène eulalia eunice eva evan
    evangelia evangelos eve evelien evelin evelina eveline evelyn evert evgenia evgeniya evgeny
    evi evie ewa ewan ewelina ewen eyal ezekiel ezgi ezra fabian fabiana fabiano fabien fabienne
    fabio fabiola fabrice fabricio fabrizio fadi fahad fahim faisal faith faiza fanni fanny
    farah fareed farhad farhan farid farida fariha farouk farrah faruk fatema fateme fatemeh
    fathi fatima fatma fatou fatoumata fausto faye fayez federica federico fedor felicia
    felicity felipe felix femi femke fenella ferdinand ferenc fergal fergus ferhat fermín
    fernanda fernando fien filip filipa filipe filippo finbarr finn finnian fiona fionn fiorella
    firas flavia flavio fleur floor flora florence florencia florent florentina florian folake
    foluke fouad frances francesc francesca francesco francine francis francisca francisco
    franck franco francois francoise frank franka frankie franklin franz franziska françois
    françoise fraser fred freda freddie freddy frederic frederica frederick frederik freek freja
    freya frida frieda friedrich fritz frode frédéric frédérique fumiko funmi fátima félix gabe
    gabi gabor gabriel gabriela gabriele gabriella gabrielle gaby gaetano gail galen gali galia
    galina gamal ganesh gareth garreth garrett garry garth gary gaspard gaurav gautam gavin
    gayle gaynor gazi gaëlle geert geeta gemma gena gene gennady gennaro geoff geoffrey geoffroy
    georg george georges georgette georgia georgie georgina georgios gerald geraldine gerard
    gerardo gerd gerda gergely gerhard gerlinde gerry gert gertrud ghassan ghislain gia giacomo
    giada giampaolo gian giancarlo gianfranco gianluca gianmarco gianna gianni gideon gigi gil
    gila gilbert gilberto gilda giles gilles gillian gina ginevra ginger gino gintaras giorgia
    giorgio giorgos giovanna giovanni gisela gisele giselle gita gitanjali gitte giulia giuliana
    giuliano giulio giuseppe giuseppina gizem gladys glen glenda glenn gloria godfrey godwin
    gonzalo goran gordon gosia gottfried grace gracia gracjan graeme graham grahame grainne
    grant graziella greg gregg gregor gregorio gregory greta gretchen grigori griselda grzegorz
    grégoire grégory guadalupe gudrun guido guilherme guillaume guillermo gulnara gundula
    gunilla gunnar gunter gunther gustav gustave gustavo guus guy gwen gwendolyn gwyn gwyneth
    györgy győrgy gábor géraldine gérard göran gözde gülay gülsen günter günther habib habiba
    hadas hadi hadley hafsa hagar haidar haider haim hakan hakeem hakim hal hala hale halima
    halina hamid hamish hamza hana hanae hanan hanane hania hanif hank hanka hanna hannah
    hannele hannelore hannes hans hans-jürgen hans-peter harald haris harish harold harriet
    harrison harry harsh harsha harshit hartmut haruka haruki harvey hasan haseeb hashim hassan
    hatem hatice hauke haydar hayden hayley heath heather heba hector hedda hedwig heidi heike
    heiko heiner heini heinrich heinz hekmat helen helena helene helga helge heli hella helle
    helmut heloise hemant hendrik henning henri henriette henrik henrike henry henryk herbert
    heribert herman hermann hermine hernán herve hervé hetty hicham hideki hideo hilal hilary
    hilda hilde hildegard hillary himanshu hin hiroko hiromi hiroshi hisham holger holly homer
    hong hope horace horst hortense houda howard hua hubert huda hugh hugo hui huma humberto
    humphrey huong hussain hussein hyacinth hyejin hyun héctor hélio hélène hüseyin iacopo iago
    iain ian ibrahim ida idil idris idrissa ifeanyi ifeoma ignacio ignacy igor ike ikechukwu
    iker ikram ilan ilana ilaria ildikó ileana ilias ilir ilja ilka illia ilona ilse ilya iman
    imane imogen imran imre ina inbal indira indra ines inga inge ingeborg inger ingo ingrid
    ingvild inigo inka inna inés inês ioana ioanna ioannis iqbal ira iranga irena irene irfan
    irina iris irma irmgard irving irwin isa isaac isabel isabela isabell isabella isabelle
    isadora isaiah iseult isha ishaan ishani ishita isis iskander isla ismael ismail ismaïl
    isobel issa istván itai italo itamar itay itumeleng ivan ivana ivanka ivar ivo ivona ivor
    iwan iwona iyad izabela izzy jaakko jaap jaber jabu jabulani jacek jack jackie jacky jaclyn
    jacob jacopo jacqueline jacques jacqui jada jade jaden jadwiga jae jael jaime jaimie jake
    jakob jakub jalal jamaal jamal james jamie jamil jamila jan jana jane janek janelle janet
    janette janice janina janine janis janne jannik jannis janos janosch janusz jared jarek
    jarmo jaroslav jarosław jarrod jasmin jasmina jasmine jason jasper jaume javed javier jawad
    jay jaya jayant jayanta jayden jayesh jayne jayson jean jean-baptiste jean-claude
    jean-françois jean-jacques jean-louis jean-luc jean-marc jean-michel jean-paul jean-philippe
    jean-pierre jean-yves jeanette jeanne jeannette jeannine jeff jeffery jeffrey jelena jelle
    jemima jemma jen jenna jenni jennie jennifer jenny jens jeong jeremiah jeremias jeremy
    jermaine jeroen jerome jerry jerzy jesper jess jesse jessica jessie jesus jesús jette jia
    jian jiang jihad jihan jill jillian jim jimena jimmy jin jing jiri jitendra jitka jiyeon
    jiří jo joachim joan joana joann joanna joanne joao joaquim joaquín jocelyn jochen jodi
    jodie jody joe joel joelle joerg joey johan johana johann johanna johannes john johnathan
    johnny joke jolanda jolanta jolie jon jonah jonas jonathan jonathon jone joni jonna joon
    joonas joost jordan jordana jordi jorg jorge joris jorma jos jose josef josefa josefin
    josefina josefine josep joseph josephine josh joshua josiah josiane josie josip josphat joss
    josé joséphine joy joyce joão joël joëlle juan juana juanita jude judit judith judy juha
    juhani juho jukka jule jules julia julian juliana juliane julianna julianne julie julien
    juliet julieta juliette julio julius jun junaid june junko jurgen jurgita juri juris jussi
    justas justin justina justine justus justyna jutta juán jyothi jyoti jános jérémie jérémy
    jérôme józef jörg jörn jørgen július jürgen kacper kadri kai kaia kaitlin kaitlyn kaja kajsa
    kalina kalle kalpana kamal kamala kamil kamila kamran kanika kanishka karan karel karen
    karim karima karin karina karine karishma karl karla karlheinz karol karola karolin karolina
    karoline karsten karthik kartik kashif kasia kaspar kasper kassandra kat katalin katarina
    katarzyna kate katelyn katerina kateryna katharina katharine katherine kathleen kathrin
    kathrine kathryn kathy katia katie katinka katja katri katrin katrina katrine katsiaryna
    katy katya kaushik kavita kavitha kay kaya kayla kaylee kayleigh kazimierz kazuhiro kazuko
    keaton kedar keegan keeley keiko keira keith kelechi kelly kelsey kelvin kemal ken kendall
    kendra kenji kennedy kenneth kenny kent kenta kenza kerem keri kerri kerry kerstin kester
    keti ketil kevin keyvan khadija khadijah khaled khalid khalida khalil kian kiara kieran kiki
    killian kim kimberley kimberly kimiko kinga kira kiran kiril kirill kirk kirsi kirsten
    kirstie kirstin kirsty kishor kishore kit kitty kjell kjersti klaas klara klaudia klaus
    klemens knud knut kobus kofi kohei koji kolawole konrad konstantin konstantina konstantinos
    koray kostas kourosh kris krishan krishna krista kristan kristen kristi kristian kristien
    kristiina kristin kristina kristine kristjan kristof kristoffer kristy krisztian krisztina
    krystal krystian krystyna krzysztof ksenia kubra kudzai kuldeep kumar kunal kurt kushal
    kwabena kwadwo kwaku kwame kwasi kyle kylie kyra kyriakos lachlan ladislav laetitia laila
    lakshman lakshmi lalit lamar lamia lana lance landry lanre lara larissa larry lars lasse
    laszlo lateef latifa latoya laura laurel lauren laurence laurens laurent laurentiu lauri
    laurie lauryn lavinia lawal lawrence lazar laëtitia lea leah leandra leandro leanne lech lee
    leena leif leigh leila lejla lekan lela leland leman lena lenka lennart lennie lenny leo
    leon leona leonard leonardo leone leonhard leonid leonie leonor leonora leopold leopoldo
    lerato leroy lesedi lesego leslie lester leticia letícia levan levent levi lewis lex leyla
    li lia liam lian liana libby lidia lidija lidiya liesbeth lieve lila lili lilia lilian
    liliana liliane lilit lillian lily lin lina linda lindani lindiwe lindsay lindsey linette
    linh linnea linus lionel lior lirim lisa lisanne lisbeth lise lisette lissy liudmila liv
    livia liz liza lizzie ljubica lloyd lois lola lolita lone lora loredana loren lorena lorenz
    lorenza lorenzo loretta lori loris lorna lorne lorraine lothar lotta lotte lottie lou louay
    loubna louella louis louisa louise lovisa loïc luan luana luc luca lucas lucia lucian
    luciana luciano lucie lucien lucilla lucille lucinda lucio lucrezia lucy lucía ludmila ludo
    ludovic ludovica ludwig luigi luis luisa luise luiz lujain luka lukas lukasz luke lukáš lulu
    luna luqman lutfi lutz luz luís lwazi lydia lydie lyle lynda lyndon lyndsey lynette lynn
    lynne lyra lyudmila lászló léa léon léonie maaike maarten maartje mabel maciej mack
    mackenzie maddalena maddie maddy madeleine madeline madhav madhavi madhu madhuri madina
    madison mads mae maeve magali magda magdalena magdalene maggie magnus mahdi mahesh mahmoud
    mahmud mahmut mahnoor mai maia maike maili maire maisie maite maja makena makoto malala
    malcolm malek malgorzata mali malia malick malik malika malin malina malte mamadou mamdouh
    mamta mandisa mandla mandy manfred manish manisha manny manoj manolis manon manpreet mansi
    mansoor manu manuel manuela mara marat marc marc-andré marcel marcela marcella marcello
    marcelo marcia marcin marco marcos marcus mareike marek maren marga margaret margareta
    margarete margarida margarita margaux margherita margit margot margret margrethe margriet
    marguerite mari maria mariah mariam mariama marian mariana marianna marianne mariano marica
    marie marie-claude marie-france marie-louise marieke mariel mariela marielle marietta marija
    marijana marijke marika marilena marilia marilyn marin marina mario marion marios maris
    marisa marisol marissa marit marita marius mariusz mariya marja marjan marjolein marjorie
    mark marketa marko markus marla marlen marlena marlene marlies marloes marlon marsha marta
    marte martha marti martial martijn martin martina martine martino martti marty martyn martín
    maruf marvin marwa marwan mary maryam maryann maryanne maryia maryna maría masako masha
    masoud massimiliano massimo masud matas mateo mateus mateusz mathew mathias mathieu mathilda
    mathilde mathis matias matilda matilde matja matt matteo matthew matthias matthieu matthijs
    mattia mattias mattéo matyas maud maude maura maureen maurice mauricio maurizio mauro mavis
    max maxence maxi maxim maxime maximilian maximo maxine maxwell maya mayank maynard mayumi
    maziar maëlle małgorzata mbali md megan meghan meghna mehdi mehmet mehreen mehul mei meike
    meital mel melania melanie melina melinda melisa melissa melody meltem melvin menno mercedes
    meredith merete meriem merle merlin mert merve meryem meryl mette mia michael michaela
    michail michal michalis michaël michał micheal michel michela michelangelo michele micheline
    michelle michiel michèle mick mickaël mickey midori mieke mieszko miguel mihaela mihai
    mihail mika mikael mikaela mike mikel mikhail mikkel miklos miko mikołaj mila milad milan
    milana milena milica milind milla millicent millie milly milo milos miloš milton mimi mina
    minh minna minnie mira miranda mirco mireia mireille mirek mirel mirela miren mireya miriam
    mirja mirjam mirka mirko miro miroslav miroslava mirosław misha misty mitch mitchell mitra
    miya miyuki mo moa moataz modou mohamad mohamed mohammad mohammed mohan mohini mohit mohsen
    mohsin moira moises moisés molly momina mona monica monika monique monir montse morag morgan
    morgane moritz morten mose moses moshe mostafa motoko moussa mthunzi muaz mubarak muhamad
    muhammad muhammed mukesh mukul muna munir munira murad murali murat muriel murray musa
    mustafa mustapha mutua myles myra myriam myrna myrto myung märta mélanie mélissa mónica
    nabeel nabil nabila nabilah nacho nada nadav nadeem nader nadia nadim nadine nadir nadja
    nadya nadège naeem nafeesa nafisa nagore nahid nahla naila naim naima naina naja najib nam
    namrata nan nana nancy nandini nandita nanette naomi narendra narges nargis nariman naseem
    naser nasir nasreen nasrin nassim nastassia natalia natalie nataliia nataliya natascha
    natasha nate nathalie nathan nathaniel natália naufal naveed naveen navid navin navneet
    nawal nazanin nazir nazli nazlı nazmul neal ned neda neelam neeraj neeta neha nehal neil
    neill nele nelly nelson nena nenad nerea nestor netta neven neville ngozi nia niall niamh
    nic nicholas nick nicki nicklas nicky nico nicol nicola nicolae nicolai nicolas nicole
    nicoleta nicoletta nicolette nicolás nicolò niels nienke nigel nihal nihat nikhil niki
    nikita nikki niklas niko nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikos
    nilanjana niles nilesh nils nilüfer nima nimisha nina ninh nino niraj nirmal nirmala nisha
    nishant nitesh nithya nitin nitya nizar njeri nneka noa noah noam noe noel noelia noelle
    nomfundo nomsa nomvula nonhlanhla noor nora norah norbert noreen norma norman normand norris
    nosipho nour noura noureddine noé noémi noémie noël ntokozo ntombi nuno nur nuria nurul
    nwabueze nwando nyasha néstor núria obed obi obinna octave octavia octavian octavio oda
    oddvar odile odin ofer ofir ognjen okan oksana ola olaf olajide olamide olav olayinka ole
    oleg oleh oleksandr oleksandra olena olesya olga olha oliver olivia olivier olli ollie olof
    olu olufemi olumide oluwaseun olya omar omer omid omprakash onur oona orhan oriana oriol
    orla orlando ornella orsolya oscar oskar osman oswald otis ottavia otto oumar ousmane owen
    oya ozan paavo pablo paddy padma padraig paige palak palesa pallavi paloma pam pamela paola
    paolo parag paras parisa parmy parvati parveen parvez pascal pascale pasha pasquale pat
    patric patrice patricia patricio patrick patrik patrizia patryk patsy patti patty paul paula
    paulette paulien paulina pauline paulius paulo pavel pavla pavlo pavlos pawel paweł pedro
    peer peggy pelin penelope penny pepe per percy pere perla perry petar pete peter petr petra
    petri petro petros petter petteri peyton phil philip philipp philippa philippe phillip
    philomena phindile phoebe phumzile phuong phyllis pia pier piera pierangelo pierce
    piergiorgio pierluigi piero pierre pierrick piet pieter pieter-jan pietro pilar piotr piper
    pippa pius piyush polina polly pontus pooja poonam poppy pradeep pradnya pragya prajakta
    prakash pramod pranab pranav praneet pranjal prasad prasanna prashant prashanth prateek
    pratik praveen pravin preeti prem preston priscilla pritha priti priya priyam priyanka
    przemysław puja puneet purnima putri pádraic qasim quentin quincy quinn quintin rabia
    rachael rachel rachelle rachid radek radha radhika radoslav radosław radu rafa rafael
    rafaela rafaella rafal rafał raffaela raffaele raffaella rafi raghav raghu rahat raheem
    rahel rahim rahima rahma rahman rahul raimo raimund raimundo rainer raisa raj raja rajan
    rajat rajeev rajendra rajesh rajiv rajni rakel rakesh ralf ralph ram rama raman ramesh rami
    ramiro ramon ramona ramy ramzi ramzy ramón rana randal randall randi randy rania ranjan
    ranjit ranjith raoul raphael raphaela raphaelle raphaël raquel rashad rashed rashid rashida
    rashmi rasmus ratna raul raven ravi ravindra ray raymond raymonda raymundo raza raúl rebeca
    rebecca rebecka rebekah rebekka reem reema reena reese reetta refilwe regina reginald rehan
    reid reiko reiner reinhard reinhold rekha remco remi remy rena renata renate renato renaud
    rene renee renske rené renée reshma reto reuben reuven rex reza rhea rhett rhian rhiannon
    rhoda rhona rhonda rhys ria ric ricardo riccardo rich richa richard richie rick rickie ricky
    rico rifat rigoberto rihab rik rikard rikke riley rima rina rini risa rishab rishabh rishi
    rita ritchie riti ritika ritu riya riyad riyaz rizky roan rob robbert robbie robby robert
    roberta roberto robin robyn rocco rochelle rocio rocío rod roddy roderick rodger rodney
    rodolfo rodrigo roel roelof rogelio roger rogerio rogier rohan rohini rohit roi roisin rokas
    roksana roland rolando rolf roma romain roman romana romane romeo romina romuald romy ron
    ronald ronaldo ronan ronen ronit ronja ronke ronnie ronny roos roosa rory ros rosa rosalia
    rosalie rosalind rosalyn rosamund rosanna rosanne rosaria rosario rose roseanne roselyne
    rosemarie rosemary rosie rosina rositsa roslyn ross rossana rossella roswitha rowan rowena
    roxana roxane roxanne roy roya ruairi ruben rubina rubén ruchi ruchika rudi rudolf rudy
    rufus rui rukhsana ruman rune rupa rupal rupert russ russell ruta ruth ruthie ryan ryo
    ryszard régine régis rémi rémy róisín rüdiger rūta saad saara saba sabah sabina sabine
    sabrina sacha sachin sadaf sade sadia sadie saeed safa safaa safia sagar sagi sahana sahar
    sahil said saif saima saira sajad sajid sakshi sal salah saleh salem salim salima sally
    salma salman salome salomé salvador salvatore sam samad samantha samar sameer sami samia
    samir samira sampath sampo samson samuel samuele samya sana sanaa sandeep sander sandhya
    sandi sandile sandip sandor sandra sandrine sandro sandy sanja sanjana sanjay sanjeev sanna
    sanne santiago santosh santtu saoirse sapna sara sarah sarai saranya sari sarika sarit
    sarita sarmad sarvesh sascha sasha saskia satish sato satu satya satyam saul sauli saulius
    saumya saurabh savannah savita scarlett scott seamus sean sebastiaan sebastian sebastiano
    sebastien seda sedat sefa sehar seif selam selena selene selim selin selina selma selva sem
    seol sepideh sepp serap serdar serena serge sergei sergej sergey sergi sergii sergio serhii
    serhiy serkan servane seth seung severin sevgi sevil sevinc sevinç seyed seyi seymour seán
    shabnam shadi shafiq shahid shahin shahnaz shahzad shai shaikh shaila shaima shaina shakil
    shakira shalini shamim shamima shamshad shana shane shani shanice shanna shannon shantanu
    shanthi shareen sharif sharlene sharmila sharon shashank shashi shaun shauna shawn shawna
    shay shayla shazia sheela sheena sheetal sheila shekhar shelby sheldon shelley shelly sheri
    sherif sherri sherry sheryl shilpa shilpi shimon shin shinji shinya shira shireen shiri
    shirin shirley shiv shiva shivam shivani shlomi shmuel shoaib shobha shobhit shona shoshana
    shraddha shreya shriya shruti shubham shubhangi shuchi shuja shulamit shun shweta shyam sian
    siarhei sibongile sibusiso sid siddharth siddhartha sidney sidra siegfried siegmund sigal
    sigrid sigrún siham siiri silas silja silje silke silvana silvano silvia silvio sima simen
    simi simin simo simon simona simone simran sina sinazo sindi sindisiwe sinead sinéad siobhan
    siobhán sipho sira siri sirpa sita siv siya siyabonga siyanda siân sjoerd skye sladjana
    slavica slavko slawomir sneha snehal sobia sofia sofie sofía sohail sohini solange soledad
    solomon solveig solène sonal sonali sonam sondre songül sonia sonja sonny sonya soo sophia
    sophie soraya soren sorin soumya spencer spyros srdjan sreedevi sri sridhar srinivas
    srinivasan srishti stacey stacie stacy stan stanislas stanislav stanisław stanley stasia
    steeve stef stefan stefani stefania stefanie stefano stefanos steffen steffi steinar stelios
    stella sten stepan stephan stephane stephanie stephany stephen sterling steve steven stewart
    stian stijn stina stine stoyan stu stuart stuti styliani stéphane stéphanie su subash
    subhash subhi subir subrata sudarshan sudeep sudha sudhir sue suelynn sufian suhail suhas
    suhasini sujata sujit sukhbir sukhdeep suleiman suman sumanth sumedha sumeet sumit sumitra
    suna sunaina suni sunil sunita sunniva sunny supriya suraj suresh surya susan susana susann
    susanna susannah susanne suse sushant sushil sushma susie suvi suyash suzan suzanna suzanne
    suzette suzie suzuki svante svein sven svenja svetlana svitlana swapna swapnil swarup swati
    sybil sybille syd sydney syed syeda sylvain sylvester sylvia sylvie sylwia szabolcs szilvia
    szymon séamus sébastien séverine søren süleyman sławomir taavi tabassum tabea tabitha tad
    tadas tadashi tadeusz tae taha taher tahir tahira tai takashi takeo takeshi tal tala talal
    tali talia tallulah tamar tamara tamas tamer tami tamika tamim tammy tamsin tamás tancredi
    tania tanisha tanja tanmay tanner tanushree tanveer tanvi tanya tao tapan tapio tara tarek
    tareq tariq tariro taru tarun tasha tasnim tate tatiana tatjana tatsuya tatyana taufik
    tavleen taylor tea ted teddy teemu tegan temi temitope tendai teodor teodora terence teresa
    tereza terhi teri terje terrance terrell terrence terri terry tess tessa tetiana tetsuya
    tetyana thabo thalia thanasis thandeka thandi thandiwe thando thanh tharindu thaïs thea
    theis thelma themba theo theodor theodora theodore theodoros theresa therese theresia thi
    thiago thibault thibaut thierry thies thijs thilo thomas thorben thorsten thulani thuy théo
    thérèse tia tiago tian tibor tien tiffany tihana tiina tilda till tilly tilman tilmann tilo
    tim timea timm timo timon timothy timothée timur tina tine ting tini tino tiphaine tirza
    tito tiziana tjark toan tobi tobias tobin toby tod todd tohru tolga tolu tom tomas tomasso
    tomasz tomer tomi tomislav tommaso tommi tommy tomoko tomás tomáš tone toni tonia tonje tony
    tonya tor tora torben tord tore torstein torsten tosin toyin tracey traci tracy travis trent
    trevor tricia trina trine trish trisha tristan troels troy trudi trudy truls tuan tuba
    tucker tudor tuomas tuomo turid tushar tuva tuğba tuğçe tyler tyra tyrone tyson tzvi térésa
    uche uchenna udo uffe ugo ugochukwu ulf uli ulises ulla ulli ulric ulrich ulrika ulrike uma
    umair umar umberto umer umesh umme umut una uri uriel urs ursula urszula usha usman uta ute
    utku uwe uzma uğur vaclav vadim vadym vahid vaibhav vaishali valentin valentina valentine
    valentino valentyn valentyna valeria valerie valerio valeriya valery valli valter valérie
    vanda vandana vanesa vanessa vanja varsha varun vasco vasile vasileios vasiliki vasilis
    vasily vassilis vasudha vasyl vaughn vedran veera venkat venkatesh venla vera verena verna
    vernon veronica veronika veronique verónica vesa vesna vibha vic vicente vicki vickie vicky
    victor victoria vida vidhi vidya vidyut viet vignesh vijay vijaya vikas vikki vikram vikrant
    viktor viktoria viktoriia viktorija vilde vilhelm vilja ville vilma vilém vimal vin vina
    vinay vince vincent vincenzo vinciane vineet vineeta vinicius vinod viola violeta violetta
    vipin vipul virag viraj virginia virginie viridiana visar vishal vishnu vitali vitaliy
    vitaly vito vittoria vittorio vitus vivek vivian viviana viviane vivien vivienne vjosa vlad
    vlada vladimir vladimír vladislav vlado vojtěch volker volodymyr vuk vukasin vusi václav
    véronique wade wael wafaa wahid wai wajahat waleed walid wallace wally walt walter waltraud
    wanda wanjiru waqar waqas warren warsame waseem wayne wei wen wendelin wendell wendy wenke
    werner wes wesley wessel whitney wiebke wieland wies wiesław wiktor wiktoria wil wilbert
    wilfred wilfried wilhelm will willa willard willem willemijn william willian willie willy
    wilma wim winfried winnie winona winston wioletta wojciech wolfgang wolfram wouter wyatt
    xander xavier xenia xiang xiao ximena xin xuan yaakov yaara yael yahya yair yakov yakubu
    yamina yan yana yang yanira yann yannick yannik yannis yarden yasemin yaser yash yashika
    yashna yasin yasir yasmeen yasmin yasmina yasmine yasser yassin yassine yasuko yavuz yaël
    yehuda yekaterina yelena yemi yemisi yen yetunde yevgeny yevhen yevheniia yeşim yi yiannis
    yigal ying yip yitzhak yiğit ylva yoann yogesh yogita yohan yoko yolanda yolande yonas
    yonatan yong yordan yosef yoshiko yossi yosuke youcef youna yousef youssef ysabel yu yuan
    yue yui yuki yukiko yuko yulia yuliia yuliya yumi yun yunus yuri yurii yuriko yuriy yusra
    yusuf yuta yuto yuval yvan yves yvette yvonne zac zach zachariah zachary zack zackery zadie
    zafar zahara zaheer zahid zahir zahra zaid zain zaina zainab zakaria zaki zander zandile
    zane zanele zara zarina zayd zbigniew zdenek zdenka zdeněk zdzislaw zeb zeina zeinab zelda
    zelma zeno zenon zeynep zhanna zhe zhi zia ziad zita ziva ziyad zlata zlatan zlatko zodwa
    zoe zofia zoltan zoltán zora zoran zorica zoé zoë zsolt zsófia zuhal zuhra zuleika zulfiqar
    zuzana zuzanna zvi zwelethu zygmunt álvaro édouard élie élisabeth élise élodie éloïse émile
    émilie íñigo özge özgür özlem łukasz živa александр алексей алина алла анастасия анатолий
    андрей андрій анна антон артем артём богдан борис вадим валентин валентина валерий варвара
    василий вера виктор виктория виталий владимир владислав володимир всеволод вячеслав галина
    геннадий георгий глеб григорий дарья денис дмитрий дмитро евгений евгения егор екатерина
    елена елизавета жанна иван игорь илья инна ирина карина кирилл константин ксения лариса лев
    леонид лидия любовь людмила максим маргарита марина мария михаил надежда наталия наталья
    наталія никита николай оксана олег олександр олена олеся ольга павел петр полина пётр роман
    руслан светлана семен сергей сергій софия станислав степан тамара тарас татьяна тимофей
    nguyễn trần lê phạm hoàng phan vũ võ đặng bùi đỗ ngô dương lý
    тимур федор юлия юлія юрий яна ярослав євген ігор ірина
  `
    .trim()
    .split(/\s+/),
);
