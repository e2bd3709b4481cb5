/** The months and the days of the week by name, as the languages write them in dates. */

import { keyOf } from '../text/words.ts';

const MONTH_ROWS = [
  'january jan januar janner janvier enero gennaio janeiro januari stycznia ledna января январь январе январем styczen styczniu січень січні ιανουαριος ιανουαριο січня ιανουαριου ocak يناير ינואר ianuarie ژانویه جانفي tammikuuta',
  'february feb februar fevrier febrero febbraio fevereiro februari lutego unora февраля февраль феврале luty lutym лютий лютому φεβρουαριος φεβρουαριο лютого φεβρουαριου subat فبراير شباط פברואר februarie فوریه فيفري helmikuuta',
  'march mar marz mars marzo marco maart marca brezna марта март марте marzec marcu березень березні μαρτιος μαρτιο березня μαρτιου mart مارس آذار מרץ מרס martie marts maaliskuuta',
  'april apr avril abril aprile kwietnia dubna апреля апрель апреле kwiecien kwietniu квітень квітні απριλιος απριλιο квітня απριλιου nisan أبريل نيسان אפריל aprilie آوریل أفريل huhtikuuta',
  'may mai mayo maggio maio mei maj maja kvetna мая май мае maju травень травні μαιος μαιο травня μαιου mayis مايو أيار מאי toukokuuta',
  'june jun juni juin junio giugno junho czerwca cervna июня июнь июне czerwiec czerwcu червень червні ιουνιος ιουνιο червня ιουνιου haziran يونيو حزيران יוני iunie ژوئن kesakuuta',
  'july jul juli juillet julio luglio julho lipca cervence июля июль июле lipiec lipcu липень липні ιουλιος ιουλιο липня ιουλιου temmuz يوليو تموز יולי iulie ژوئیه جويلية heinakuuta',
  'august aug aout agosto augustus augusti sierpnia srpna августа август августе sierpien sierpniu серпень серпні αυγουστος αυγουστο серпня αυγουστου agustos أغسطس آب אוגוסט elokuuta',
  'september sep sept septembre septiembre settembre setembro wrzesnia zari сентября сентябрь сентябре wrzesien wrzesniu вересень вересні σεπτεμβριος σεπτεμβριο вересня σεπτεμβριου eylul سبتمبر أيلول ספטמבר septembrie سپتامبر syyskuuta',
  'october oct oktober okt octobre octubre ottobre outubro pazdziernika rijna октября октябрь октябре pazdziernik pazdzierniku жовтень жовтні οκτωβριος οκτωβριο жовтня οκτωβριου ekim أكتوبر אוקטובר octombrie اکتبر lokakuuta',
  'november nov novembre noviembre novembro listopada listopadu ноября ноябрь ноябре listopad listopadzie листопад листопаді νοεμβριος νοεμβριο листопада νοεμβριου kasim نوفمبر נובמבר noiembrie نوامبر marraskuuta',
  'december dec dezember dez decembre diciembre dicembre dezembro desember grudnia prosince декабря декабрь декабре grudzien grudniu грудень грудні δεκεμβριος δεκεμβριο грудня δεκεμβριου aralik ديسمبر דצמבר decembrie دسامبر joulukuuta',
];
const DAY_ROWS = [
  'monday montag montags lundi lunes lunedi maandag mandag poniedzialek pondeli понедельник понедельника الاثنين الإثنين',
  'tuesday dienstag dienstags mardi martes martedi dinsdag tirsdag wtorek utery вторник вторника الثلاثاء',
  'wednesday mittwoch mittwochs mercredi miercoles mercoledi woensdag onsdag sroda srode streda stredu среда среду الأربعاء',
  'thursday donnerstag donnerstags jeudi jueves giovedi donderdag torsdag czwartek ctvrtek четверг четверга الخميس',
  'friday freitag freitags vendredi viernes venerdi vrijdag fredag piatek patek пятница пятницу الجمعة',
  'saturday samstag sonnabend samedi sabado sabato zaterdag lordag sobota sobote sobotu суббота субботу السبت',
  'sunday sonntag sonntags dimanche domingo domenica zondag sondag niedziela niedziele nedele nedeli воскресенье воскресенья',
];

function numbered(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, i) => row.split(' ').map((name): [string, number] => [keyOf(name), i + 1])));
}

/** The number of the month, from 1, by the folded key of its name. */
export const MONTHS: ReadonlyMap<string, number> = numbered(MONTH_ROWS);
/** The number of the day in its week, Monday being 1, by the folded key of its name. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(DAY_ROWS);
