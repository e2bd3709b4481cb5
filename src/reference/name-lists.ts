/** Words that belong to names without naming anybody, short forms of given names, and spellings of one name. */

import { keyOf } from '../text/words.ts';

function keys(words: string): string[] {
  return words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(keyOf);
}

/** Offices, ranks and forms of address. */
export const TITLES: ReadonlySet<string> = new Set(
  keys(`
  mr mrs ms miss mister mistress dr prof professor doctor sir dame lord lady president vice senator sen rep representative
  congressman congresswoman congressperson delegate governor gov lt lieutenant mayor secretary minister premier chancellor
  king queen prince princess emperor empress tsar czar duke duchess count countess earl baron baroness pope saint st san
  santa santo cardinal archbishop bishop father fr rev reverend rabbi imam sheikh shaykh ayatollah sister brother friar
  general gen colonel col major maj captain capt sergeant sgt admiral adm commander corporal marshal officer chief justice
  judge attorney ambassador director chairman chairwoman chairperson chair speaker leader majority minority whip
  spokesman spokeswoman spokesperson candidate nominee founder ceo cfo coo executive manager coach
  author writer poet journalist reporter columnist analyst economist historian
  herr frau fraulein kanzler kanzlerin bundeskanzler bundeskanzlerin prasident prasidentin bundesprasident ministerprasident
  ministerprasidentin minister ministerin innenminister aussenminister finanzminister burgermeister oberburgermeister
  burgermeisterin oberburgermeisterin konig konigin kaiser papst heiliger sprecher sprecherin pressesprecher pressesprecherin vorsitzender vorsitzende
  abgeordneter abgeordnete professorin generalsekretar generalsekretarin graf furst freiherr
  m mme mlle monsieur madame mademoiselle maitre roi reine pape president presidente ministre depute senateur maire
  senor senora senorita sr sra don dona rey reina papa presidente ministro ministra alcalde alcaldesa concejal concejala
  signor signora signore presidente ministro papa re onorevole sindaco sindaca
  senhor senhora
  meneer mevrouw mijnheer koning koningin
  pan pani prezydent premier krol krolowa
  господин госпожа президент министр премьер король царь папа профессор г мэр губернатор депутат
  herra rouva presidentti fru statsminister kung drottning
  κυριος κυρια προεδρος πρωθυπουργος
  السيد السيده الرئيس الملك الملكه الوزير الدكتور الشيخ الامام الامير الاستاذ البروفيسور النبي الرسول
  اقای خانم دکتر رئیس
  מר גברת הנשיא נשיא שר השר הרב רב רבי המלך מלך
  `),
);

/** German compounds: "Bundesaußenministerin", "SPD-Vorsitzende". */
const GERMAN_OFFICE =
  /(?:minister|prasident|prasidenten|kanzler|sprecher|chef|leiter|direktor|intendant|senator|sekretar|beauftragte|beauftragter|vorsitzende|vorsitzender|vorsitzenden|abgeordnete|abgeordneter|abgeordneten|kandidat|kandidaten|meister|anwalt|bischof|kommissar|botschafter|verteidiger|trainer|fuhrer|experte|politiker|forscher|richter|geschaftsfuhrer|staatsanwalt|stadtrat|gemeinderat|landrat|staatsrat|ratsherr|pfarrer)(?:s|in)?$/;

/** Whether a folded word is an office, a rank or a form of address, be it a German compound. */
export function isTitle(key: string): boolean {
  return TITLES.has(key) || (key.length > 6 && GERMAN_OFFICE.test(key));
}

/** Small words inside family names. */
export const PARTICLES: ReadonlySet<string> = new Set(
  keys(`von vom zu zum zur van der den de del della di da dal dalla do dos das du des la le les of the y e i al el ul bin ibn ben bint abu
  af av ten ter te والـ بن ابن בן`),
);

export const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['esq', 'esq'],
  ['phd', 'phd'],
  ['md', 'md'],
]);

const SHORT_FORMS = `
bill billy will william|bob bobby rob robert|dick rick rich richard|jim jimmy jamie james|joe joey joseph|jack johnny john
tom tommy thomas|ted teddy theodore|ted teddy edward|ed eddie edward|mike mickey michael|dan danny daniel|dave davey david
ron ronnie ronald|don donny donald|al albert|al alexander|alex alexander|sasha alexander|sandy alexander|ben benjamin|bernie bernard
chuck charlie charles|chris christopher|chris christine|tim timothy|sam samuel|sam samantha|steve stephen|steve steven|stephen steven
tony antony anthony|nick nicholas|andy drew andrew|greg gregory|jeff jeffrey|ken kenny kenneth|larry lawrence|matt matthew
pat patrick|pat patricia|pete peter|phil philip phillip|ray raymond|walt walter|fred frederick|frank franklin|frank francis|gene eugene
gerry jerry gerald|hank harry henry|abe abraham|abe abram|liz beth betsy lizzie eliza elizabeth|kate katie kathy cathy katherine catherine
maggie meg peggy margaret|sue susan|barb barbara|deb debbie deborah|jen jenny jennifer|jess jessica|nancy ann|sally sarah|becky rebecca
vicky victoria|vlad vladimir|wladimir vladimir|max maximilian|hans johannes|sepp joseph|fritz friedrich|willy wilhelm|lyndon lbj
rafa rafael|pepe jose|paco francisco|mitch mitchell|newt newton|marty martin|art arthur|bart bartholomew|cal calvin|doug douglas
gus augustus|herb herbert|jake jacob|josh joshua|len leonard|lou louis|lou louise|manny manuel|mort morton|nate nathan|ned edward
norm norman|russ russell|stan stanley|stu stuart|terry terence|vince vincent|wes wesley|zach zachary|antony anton marcantony
mark marcus|marc mark marcus|julius iulius|brett brettany|karl carl|jon jonathan|kathleen kathy|ellie eleanor|molly mary|polly mary`;

/** The names that a given name may stand for, itself included. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = (() => {
  const names = new Map<string, Set<string>>();
  for (const line of SHORT_FORMS.split(/[|\n]/)) {
    const forms = keys(line);
    if (forms.length === 0) continue;
    const full = forms.at(-1)!;
    for (const form of forms) {
      const meant = names.get(form) ?? new Set([form]);
      meant.add(full);
      names.set(form, meant);
    }
  }
  return new Map([...names].map(([form, meant]) => [form, [...meant]]));
})();

/** Spellings of one name, and what other languages make of it: the first of each line stands for all. */
const SPELLINGS = `
muhammad mohammed mohamed mohammad muhammed mohamad muhamad mahomet mohamet muhammet
ahmad ahmed achmed
husayn hussein husain hossein hussain houssein
umar omar omer
uthman osman othman
yusuf youssef yousef yusef youssouf
abdullah abdallah abdulla
aisha ayesha aysha aicha aishah
fatima fatimah fatma
khalid khaled
mahmud mahmoud mahmood
sulayman suleiman soliman sulaiman suleyman
bukhari bokhari boukhari albukhari
qadhafi gaddafi gadhafi qaddafi kadhafi gadafi
assad asad alassad
nasser nasir nassir
rumi roumi
ibrahim ebrahim
tolstoy tolstoi tolstoj
dostoevsky dostoyevsky dostojewski dostoievski dostojevskij dostoevskij
tchaikovsky chaikovsky tschaikowski tschaikowsky tchaikovski
gorbachev gorbatschow gorbatchev gorbatsjov gorbachov
khrushchev chruschtschow khrouchtchev kruschev khrushchov
yeltsin jelzin eltsine eltsin
putin poutine
zelensky zelenskyy zelenskiy selenskyj zelenski selenski
lenin lenine
trotsky trotzki trotski
solzhenitsyn solschenizyn soljenitsyne
chekhov tschechow tchekhov chekov
netanyahu netanjahu netanyahou
confucius konfuzius kungfutse
plato platon
aristotle aristoteles aristote
homer homere homero
cicero ciceron
virgil vergil vergilius virgile
horace horaz
ovid ovide
paul paulus
calpurnia calphurnia
leo lev leon лев
michael mikhail michail михаил
nicholas nikolai nikolay nikolaj николай
theodore theodor fyodor fedor fjodor федор
peter pyotr pjotr petr piotr петр
joseph josef iosif jozef иосиф
eugene yevgeny evgeny jewgeni евгений
gregory grigory grigori григорий
andrew andrei andrey andrej андрей
catherine ekaterina yekaterina екатерина
elizabeth elisabeth
francis franciscus franziskus
benedict benedikt
`;

export const TRANSLITERATED: ReadonlyMap<string, string> = new Map(
  SPELLINGS.split('\n').flatMap((line) => {
    const forms = keys(line);
    return forms.map((form): [string, string] => [form, forms[0]!]);
  }),
);

/** Common given names in Arabic, Persian and Hebrew letters. */
export const UNCASED_GIVEN_NAMES: ReadonlySet<string> = new Set(
  keys(`
  محمد أحمد احمد محمود علي حسن حسين عمر عثمان خالد يوسف إبراهيم ابراهيم عبد عبدالله عبدالرحمن سعيد سعد سامي كريم طارق مصطفى
  ناصر نبيل هشام ياسر جمال فيصل سلمان سليمان صالح عادل ماجد وليد زياد فهد بشار صدام معمر أنور حسني جورج ميشيل إلياس
  فاطمة عائشة خديجة مريم زينب ليلى سارة هدى نور منى سلمى رانيا أمينة سعاد هند نوال ملالا رضا حسن‌ مهدی علی اکبر پرویز
  דוד משה יוסף יעקב אברהם יצחק שמעון יהודה בנימין דניאל אריה אהוד אריאל חיים גדעון מנחם שלמה נפתלי יאיר בני אורי עמוס יונתן
  אלי רון מאיר צבי זאב גולדה שרה רחל לאה מרים אסתר רות דבורה חנה ציפי תמר נעמי יעל מיכל ליאת
  `),
);
