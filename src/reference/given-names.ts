/** Common given names, by the pronoun they go with. They tell where a name begins behind a description, and whom "she" means. */

import { keyOf } from '../text/words.ts';

function keys(names: string): ReadonlySet<string> {
  return new Set(
    names
      .split(/\s+/)
      .filter((name) => name !== '')
      .map(keyOf),
  );
}

export const HIS: ReadonlySet<string> = keys(`
  aaron abraham adam adolf ahmed ahmad alan albert alberto alejandro alessandro alex alexander alfred ali allen amir anders andre andrea andreas andrei andrew andy
  angus anthony antoine anton antonio arnold arthur august axel barack barry ben benedict benjamin bernard bernd bernie bert bill bob boris brad brandon
  brian bruce bruno burkhard carl carlos charles chris christian christoph christopher chuck claude claus clemens colin corey craig daniel dave david
  dennis detlef dick dieter dirk dmitri dmitry don donald doug douglas dwight eberhard ed eduardo edmund edward edwin elias emmanuel enrique erdogan eric
  erich ernst eugene fabian felix ferdinand fernando fidel florian francis francisco franco franklin frank frans fred frederick friedrich fritz gary
  georg george gerald gerd gerhard gianni giovanni giuseppe glenn gordon graham greg gregor gunter gunther guido guillaume gustav guy hans harald harold
  harry hassan heiko heiner heinrich heinz helmut hendrik henri henry herbert hermann holger horst howard hubert hugo ian ibrahim igor ivan ivo jack jacob
  jacques jakob james jan jason jean jeb jeff jeffrey jens jeremy jerome jerry jesse jim jimmy joachim joao jochen joe joel johann johannes john jon jonas
  jonathan jorg jorge jose josef joseph joshua juan jurgen julian julius justin kai karl karsten keith ken kenneth kevin klaus konrad kurt kyle lars
  larry lawrence leo leon leonard lorenz lothar lou louis luca lucas ludwig luigi luis lukas luke lyndon manfred manuel marc marcel marco marcus mario
  mark markus martin marvin matt matteo matthew matthias max maximilian mehmet michael michel miguel mike mikhail milos mitch mitt mohamed mohammed
  mohammad muhammad nathan neil nelson newt nicholas nick nicolas nicolo niklas nikolai norbert olaf oleg oliver omar oscar oskar otto pablo paolo pascal
  patrick paul pedro pete peter phil philip philipp pierre pietro rafael rainer ralf ralph randy raul ray recep reiner reinhard reince richard rick rob robert
  roberto roger roland rolf roman ron ronald rudi rudolf rudy rupert russell ryan salvador sam samuel saul scott sean sebastian sergei sergey sergio seth
  siegfried sigmar silvio simon stefan stephan stephen steve steven stuart sven ted terry theo theodor theodore thomas thorsten tim timo timothy tobias todd
  tom tomas tony torsten udo ulrich ulysses uwe victor viktor vincent vladimir volker wade waldemar walter warren werner wilhelm will willi william willy winfried
  winston wladimir wolf wolfgang woodrow xavier yusuf zachary abdullah hussein hassan mahmoud mustafa osama khalid владимир иван александр сергей михаил дмитрий
  алексей андрей николай юрий виктор борис петр лев антон федор george jb jd hugh herman murray ernesto emilio vicente joaquin gabriel rafael rand ross bobby
  lindsey marty roy dale lee rex jay duncan cory cyrus darren derek devin dylan elliott evan garrett gavin gilbert grant greg jared kirk lance leonardo malcolm
  marshall miles mohandas nigel norman otis perry preston ralph reggie rodney ruben shane sheldon sidney spencer stan stanley tyler vince wayne wesley`);

export const HERS: ReadonlySet<string> = keys(`
  abigail ada adriana agnes alexandra alice alicia alina alison amanda amelia amy ana andrea angela angelina anita anja anke ann anna anne annegret annette
  antje antonia astrid aung barbara beate beatrice beatrix bertha beth betty bianca birgit brigitte britta camilla carla carly carmen carol carolina caroline
  carolyn catherine cecilia charlotte chelsea chiara christa christiane christina christine cindy clara claudia condoleezza cornelia cristina dagmar
  dana daniela deborah debbie debra denise diana diane dolores donna doris dorothea dorothy edith eileen elena eleanor elisabeth eliza elizabeth elke ellen
  elsa emily emma erika esther eva eve fatima fiona florence frances franziska frauke gabriele gabriela gisela giulia gina gloria grace greta gudrun hannah
  hannelore heather heide heidi heike helen helena helene helga henriette hilary hillary huma ilse ines inge ingrid irene iris irina isabel isabella ivanka
  jacqueline jana jane janet janice jeanne jennifer jessica jill jo joan joanna johanna josephine joyce judith judy julia juliane julie jutta karen karin
  karla kate katharina katherine kathleen kathryn kathy katja katrin kellyanne kerstin kim kimberly kirsten kristina larissa laura lauren leila lena leslie
  lillian lily linda lisa loretta louisa louise lucia lucy luise lydia madeleine magdalena maggie malala manuela mara margaret margarete margarita
  maria marianne marie marina marion marlene marta martha martina mary maya megan melanie melania melissa mercedes meredith michaela michelle
  mia mirjam miriam monica monika nadia nadine nancy natalia natalie nicola nicole nikki nina nora olga olivia pamela patricia patty paula pauline penny
  petra phyllis rachel rebecca regina renate rita rosa rose rosemary ruth sabine sally samantha sandra sandy sara sarah sharon sheila shirley silke
  silvia simone sofia sonia sonja sophia sophie stefanie stella stephanie susan susanna susanne suzanne sybille sylvia tamara tanja tara teresa theresa
  therese tina ursula ute valentina valerie vanessa vera veronica victoria viola virginia wendy winifred yolanda yvonne zoe елена анна мария ольга наталья
  татьяна ирина екатерина светлана людмила галина debbie christy carly condi megyn kamala tulsi nikki jeanette loretta jillian desdemona juliet ophelia portia
  cleopatra gertrude hermia helena titania rosalind viola cordelia`);
