/** The months and the days of the week by name, as the languages write them in dates. */

import { keyOf } from '../text/words.ts';

const MONTH_ROWS = [
  'january jan januar janner janvier enero gennaio janeiro januari stycznia ledna января січня ιανουαριου ocak يناير ינואר ianuarie ژانویه جانفي tammikuuta',
  'february feb februar fevrier febrero febbraio fevereiro februari lutego unora февраля лютого φεβρουαριου subat فبراير شباط פברואר februarie فوریه فيفري helmikuuta',
  'march mar marz mars marzo marco maart marca brezna марта березня μαρτιου mart مارس آذار מרץ מרס martie marts maaliskuuta',
  'april apr avril abril aprile kwietnia dubna апреля квітня απριλιου nisan أبريل نيسان אפריל aprilie آوریل أفريل huhtikuuta',
  'may mai mayo maggio maio mei maj maja kvetna мая травня μαιου mayis مايو أيار מאי toukokuuta',
  'june jun juni juin junio giugno junho czerwca cervna июня червня ιουνιου haziran يونيو حزيران יוני iunie ژوئن kesakuuta',
  'july jul juli juillet julio luglio julho lipca cervence июля липня ιουλιου temmuz يوليو تموز יולי iulie ژوئیه جويلية heinakuuta',
  'august aug aout agosto augustus augusti sierpnia srpna августа серпня αυγουστου agustos أغسطس آب אוגוסט elokuuta',
  'september sep sept septembre septiembre settembre setembro wrzesnia zari сентября вересня σεπτεμβριου eylul سبتمبر أيلول ספטמבר septembrie سپتامبر syyskuuta',
  'october oct oktober okt octobre octubre ottobre outubro pazdziernika rijna октября жовтня οκτωβριου ekim أكتوبر אוקטובר octombrie اکتبر lokakuuta',
  'november nov novembre noviembre novembro listopada listopadu ноября листопада νοεμβριου kasim نوفمبر נובמבר noiembrie نوامبر marraskuuta',
  'december dec dezember dez decembre diciembre dicembre dezembro desember grudnia prosince декабря грудня δεκεμβριου aralik ديسمبر דצמבר decembrie دسامبر joulukuuta',
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
