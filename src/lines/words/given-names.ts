/**
 * Common given names, in lower case: a hint that words with capitals are a person. Many are missing, and some are also
 * other words; nothing is decided by this list alone.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
    aaron abby abdul abdullah abel abigail abraham adam adama adela adele adrian adriana adrien
    agata agnes agnieszka ahmad ahmed aidan aimee aisha akash akira alain alan alana alastair alba
    albert alberto alejandra alejandro aleksandar aleksandr aleksandra alessandra alessandro
    alessia alex alexa alexander alexandra alexandre alexandria alexei alexis alfonso alfred
    alfredo ali alice alicia alina alison allan allen allison alma alyssa amanda amber amelia
    amina amir amit amy ana anastasia anders andre andrea andreas andreea andrei andrej andres
    andrew andrzej andré andrés andy angela angelica angelina angelo angie angus anil anita anja
    ankit ann anna annabel anne annette annie anthony antoine anton antonia antonio anupam anya
    april ariana arianna ariel arjun armando arnaud arne arthur arturo arun arvind asha ashley
    ashok asif astrid audrey augusto aurelie austin ava axel ayesha aysha barbara barney barry
    bart bartosz beata beatrice beatriz becky belinda ben benedict benedikt benjamin benoit
    bernadette bernard bernd bernhard bert beth bethany bettina betty beverly bianca bill billy
    birgit björn blake bob bobby bonnie boris brad bradley brandon brenda brendan brent brett
    brian bridget britta brooke bruce bruno bryan bryce caitlin caleb callum calvin cameron camila
    camilla camille candice carina carl carla carlo carlos carly carmen carol carolin carolina
    caroline carolyn carrie carsten casey cassandra caterina catharina catherine cathy cecile
    cecilia celia celine cesar chad chandra chantal charles charlie charlotte chelsea cheryl
    chiara chloe chris christa christel christian christiana christiane christina christine
    christof christoph christophe christopher cindy claire clara clare clarissa claudia claudio
    clemens clement cliff clive cody colin colleen connor conor conrad constanze cora cordula
    corey corina corinna courtney craig cristian cristina curtis cynthia cyril dagmar daisy dale
    damian damien dan dana daniel daniela daniele danielle danilo danny daphne darcy daria darren
    dave david davide dawn dean deanna debbie deborah debra declan deepak deepika deirdre denis
    denise dennis derek desmond detlef devin devon diana diane diego dieter dimitri dina dinesh
    dirk dmitri dmitry dolores dominic dominik dominique don donald donna dora doris dorothea
    dorothy doug douglas duncan dustin dylan eberhard ed eddie edgar edith edoardo eduardo edward
    edwin eileen elaine eleanor elena eleni elias elif elisa elisabeth elise eliza elizabeth ella
    ellen ellie eloise elsa elvira emanuele emil emilia emilie emilio emily emma emmanuel emmet
    enda enrico enrique eric erica erich erik erika erin ernesto ernst esteban esther ethan eugene
    eugenia eva evan eve evelyn ewa fabian fabien fabio fabrizio faith farah farid fatima federica
    federico felicia felicity felipe felix ferdinand fernanda fernando filip finn fiona flavia
    flora florence florent florian frances francesca francesco francine francis francisca
    francisco franck franco francois francoise frank franz françois fred freddie frederic
    frederick frederik frieda friedrich fritz frédéric gabriel gabriela gabriele gabriella gaby
    gareth gary gaurav gavin gemma gene geoff geoffrey georg george georges georgia georgina
    gerald geraldine gerard gerd gerhard gerry gianluca gianni gideon gilbert gilles gina giorgia
    giorgio giovanna giovanni gisela giulia giuliano giulio giuseppe gladys glenn gloria gonzalo
    gordon grace graeme graham grant greg gregg gregor gregory greta guido guillaume guillermo
    gunnar guy gwen günter günther hal hamza hanna hannah hannes hans harald haris harold harriet
    harrison harry harsh harvey hasan hassan heath heather hector heidi heike heiko heiner
    heinrich heinz helen helena helene helga helmut hendrik henri henrik henry herbert hermann
    hilary hilde holger holly hope horst howard hubert hugh hugo huma hussein ian ibrahim ida
    ignacio igor ike ilaria ilona imran ina ines inga inge ingo ingrid ioana irene irina iris irma
    isaac isabel isabell isabella isabelle ismail ivan ivana ivo iwan jack jackie jacky jaclyn
    jacob jacopo jacqueline jacques jacqui jade jaime jake jakob jakub james jamie jan jana jane
    janet janice janina janine jared jasmin jasmine jason javier jay jean jeanette jeanne jeff
    jeffrey jen jenna jennie jennifer jenny jens jeremy jerome jerry jess jesse jessica jessie
    jesus jill jillian jim jimena jimmy jo joachim joan joana joanna joanne joao jochen jodi jody
    joe joel joelle joerg johan johann johanna johannes john johnny jon jonas jonathan jordan
    jordana jordi jorge joris jose josef joseph josephine josh joshua josé joy joyce juan judith
    judy jule jules julia julian juliana juliane julie julien juliet juliette julio julius jun
    june jurgen justin justine jutta jörg jürgen kai karen karim karin karina karl karla karolina
    karsten kasia kate katerina katharina katherine kathleen kathrin kathryn kathy katia katie
    katja katrin katrina katy kay kayla keith kelly kelsey ken kendra kenji kenneth kerri kerry
    kerstin kevin khaled khalid kieran kim kimberly kira kirsten kirsty klara klaus knut konrad
    konstantin kris krishna kristen kristian kristin kristina kristine kumar kurt kyle kylie
    laetitia lara larissa larry lars laszlo laura lauren laurence laurent lauri laurie lawrence
    lea leah leandro lee leigh leila lena lennart lenny leo leon leona leonard leonardo leonie
    leroy leslie lester leticia levi lewis lex liam lidia lilian liliana lillian lily lina linda
    lindsay lindsey lisa lisbeth liv liz liza lois lola lorenz lorenzo loretta loris lorraine
    lothar lou louis louisa louise luc luca lucas lucia luciana lucie lucy ludwig luigi luis luisa
    lukas luke luz lydia lynn lynne maciej mackenzie maddie madeleine madison magdalena maggie
    magnus mahmoud maja malcolm malek malte mandy manfred manish manoj manon manuel manuela mara
    marc marcel marcella marcello marcin marco marcos marcus mareike maren margaret margarita
    margot maria mariah mariam marian mariana marianne marie marija marina mario marion marisa
    marissa marius mark marko markus marlene marlon marta martha martin martina marvin mary maryam
    massimo mateusz mathias mathieu mathilde matt matteo matthew matthias matthieu maureen maurice
    mauricio mauro max maxim maxime maximilian maya megan meghan mehmet mel melanie melina melinda
    melissa mercedes meredith mia michael michaela michal michel michela michele michelle mick
    miguel mihai mikael mike mikhail mila milan milena milica miranda miriam mirjam mitch mitchell
    mohamed mohammad mohammed mohan moira molly mona monica monika monique morgan moritz moses
    muhammad murray mustafa myriam nadia nadine nadja nancy naomi natalia natalie nataliya natasha
    nathalie nathan nathaniel neal ned neha neil nelson nerea nia niall nic nicholas nick nicky
    nico nicola nicolas nicole niels nigel nikita nikki niklas niko nikola nikolai nikos nils nina
    nishant nitin noah noel noelle nora norbert norma norman nuno octavia oksana olaf ole oleg
    olga oliver olivia olivier ollie omar orla oscar oskar otto owen pablo paige paloma pam pamela
    paola paolo pascal pat patricia patricio patrick patrik patrizia patty paul paula pauline
    paulo pavel pawel pedro peggy penelope penny pepe per perry petar pete peter petr petra phil
    philip philipp philippa philippe phillip phoebe phyllis pia pierre pieter pietro pilar piotr
    polly poppy prakash pranav preeti priya priyanka quentin quinn rachel rachelle radek rafael
    rafal raffaele raffaella rahul rainer raj rajesh ralf ralph ramesh ramon ramona randall randy
    raphael raquel rasmus raul ravi ray raymond rebecca reem regina reiner reinhard rena renata
    renate rene renee reto rex rhys ricardo riccardo rich richard rick ricky riley rishi rita ritu
    rob robbie robert roberta roberto robin rocio rod roderick rodrigo roger rohan rohit roland
    rolf romain roman ron ronald ronan ronja rory rosa rosalind rosario rose roseanne rosemary
    rosie ross rowan roxanne roy ruben rudolf rudy rufus rupert russ russell ruth ryan sabine
    sabrina sadie sajid sally salma salman salvador salvatore sam samantha samir samuel sandeep
    sandra sandrine sandy sanjay santiago sara sarah sascha sasha saskia saul savannah scott sean
    sebastian sebastien selena selina serena serge sergei sergey sergio seth shane shannon sharon
    shaun shauna shawn sheila shelby shelley sherry shirley shubham siegfried siegmund sigrid
    silke silvia simon simona simone siobhan sofia sofie solomon sonia sonja sophia sophie soren
    stacey stacy stan stanislav stefan stefania stefanie stefano steffen steffi stella stephan
    stephane stephanie stephen sterling steve steven stewart stuart sue suelynn sunil suraj surya
    susan susana susanna susanne susie suzanne svein sven svenja sybille sydney sylvia sylvie
    tamar tamara tammy tania tanja tanner tanya tara tariq tasha tatiana tatjana taylor ted
    terence teresa terrence terri terry tess tessa thabo thea theo theodora theresa therese thiago
    thibault thierry thilo thomas thorsten tia tiago tiffany till tilo tim timo timothy tina
    tobias toby todd tom tomas tomasz tommaso tommy toni tony torben torsten tracey tracy travis
    trevor trine trish tristan troy tyler udo ulf uli ulrich ulrike umar umberto ursula usha uta
    ute uwe vadim valentin valentina valeria valerie vanessa vasily venkat vera verena veronica
    veronika vicente vicki vicky victor victoria vijay vikas vikram viktor viktoria ville vince
    vincent vincenzo viola violeta virginia virginie vishal vivek vivian viviana vivien vlad
    vladimir volker walid walter wanda warren waseem wayne wendy werner wesley whitney wilfried
    wilhelm will willem william willy wim winfried winston wojciech wolfgang wolfram xavier ximena
    yann yannick yasmin yasmine yasser yolanda yosef yuki yulia yuri yusuf yves yvette yvonne zach
    zachary zack zackery zainab zander zara zeynep zita zoe zoltan zoé zuzanna александр алексей
    алина алла анастасия анатолий андрей анна антон артем артём борис вадим валентина валерий
    василий вера виктор виктория виталий владимир владислав галина георгий григорий дарья денис
    дмитрий евгений евгения екатерина елена иван игорь илья инна ирина карина кирилл константин
    ксения лариса леонид любовь людмила максим маргарита марина мария михаил надежда наталия
    наталья никита николай оксана олег ольга павел петр полина роман руслан светлана семен сергей
    софия станислав тарас татьяна тимур федор юлия юрий яна ярослав
  `
    .trim()
    .split(/\s+/),
);
